import type { DataSetFiles } from '../../../model/check-data-set.ts';
import {
  filesAbout,
  filesAtOnce,
  type PublishedFile,
  type PublishedIndex,
} from '../../../model/published-files.ts';
import type { DataFile } from '../../../model/read-table.ts';

/** Gets the bytes at an address. Throws where they are not to be had. */
export type FetchBytes = (address: string) => Promise<Uint8Array>;

/** The published data set, as much of it as was fetched. */
export interface Published {
  readonly index: PublishedIndex;
  readonly files: () => DataSetFiles;
  /** Fetches the figures of agencies where they are not there yet. Out: whether anything was fetched. */
  readonly ensure: (agencies: ReadonlySet<string>) => Promise<boolean>;
  /** Text of a file that was fetched. */
  readonly textOf: (path: string) => string;
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** A file in memory as a file of a data set. */
export function inMemory({ path, table }: Pick<DataFile, 'path' | 'table'>, bytes: Uint8Array): DataFile {
  return { path, table, read: () => once(bytes) };
}

/** Opens what the site publishes for checking. In: the address of its index, and how to fetch. */
export async function openPublished(address: string, fetchBytes: FetchBytes): Promise<Published> {
  const decoder = new TextDecoder();
  // Written by the build that wrote this page.
  const index = JSON.parse(decoder.decode(await fetchBytes(address))) as PublishedIndex;
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const fetched = new Map<string, Uint8Array>();

  async function get(files: readonly PublishedFile[]): Promise<boolean> {
    const missing = files.filter(({ path }) => !fetched.has(path));
    await Promise.all(
      missing.map(async ({ path, sha256 }) => {
        fetched.set(path, await fetchBytes(`${folder}${path}?v=${sha256}`));
      }),
    );
    return missing.length > 0;
  }

  await get(filesAtOnce(index));
  return {
    index,
    files: () => ({
      files: index.files.flatMap((file) => {
        const bytes = fetched.get(file.path);
        return bytes ? inMemory(file, bytes) : [];
      }),
      release: index.release,
      problems: [],
    }),
    ensure: (agencies) => get(filesAbout(index, agencies)),
    textOf: (path) => decoder.decode(fetched.get(path) ?? new Uint8Array()),
  };
}
