import type { CompareDocument } from '../../components/compare/types.ts';

/** Loads the documents of agencies, each once; one that failed is asked for again the next time. */
export function createDocuments(folder: string) {
  const known = new Map<string, Promise<CompareDocument>>();

  async function fetchDocument(id: string): Promise<CompareDocument> {
    const response = await fetch(`${folder}${id}.json`);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return response.json();
  }

  function load(id: string): Promise<CompareDocument> {
    const promise = known.get(id) ?? fetchDocument(id);
    known.set(id, promise);
    promise.catch(() => known.delete(id));
    return promise;
  }

  return { loadAll: (ids: readonly string[]) => Promise.all(ids.map(load)) };
}
