import { Failure } from './types.ts';

/** What tells one file at an address from the next: the host's own mark of it, and its size. */
function stampOf({ headers }: Response): string {
  const mark = headers.get('etag') ?? headers.get('last-modified') ?? '';
  return [mark, headers.get('content-length') ?? ''].join(' ').trim();
}

/**
 * The stamp of the data file as the host has it now. Throws `Failure` with `database` where it is not there.
 */
export async function readStamp(database: string, signal?: AbortSignal): Promise<string> {
  const request = { method: 'HEAD', cache: 'no-store' as const, ...(signal ? { signal } : {}) };
  const response = await fetch(database, request);
  if (!response.ok) throw new Failure('database', `${response.status} ${database}`);
  return stampOf(response);
}
