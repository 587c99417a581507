import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DataSetFiles } from '../model/check-data-set.ts';
import type { Answers, GivenFile, Inspection } from '../model/import/types.ts';

/** What says everything about a file someone wants to send. */
export type Inspect = (
  file: GivenFile,
  around: { readonly answers: Answers; readonly published: DataSetFiles },
) => Promise<Inspection>;

const place = new URL('../model/import/inspect.ts', import.meta.url);

/** The conversion of files; null where this copy of the project has none. */
export async function loadInspect(): Promise<Inspect | null> {
  if (!existsSync(fileURLToPath(place))) return null;
  const { inspect } = (await import(place.href)) as { readonly inspect: Inspect };
  return inspect;
}
