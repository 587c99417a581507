import type { DataSetFiles } from '../../check-data-set.ts';
import { decodeText } from '../../decode.ts';
import { parse } from '../../parse.ts';
import type { DataFile } from '../../read-table.ts';
import { judgeRelease } from '../../release.ts';
import type { Row } from '../../tables.ts';
import { type AgencyFinder, createAgencyFinder } from './agencies.ts';

/** What conversion needs to know of the published data set. */
export interface Published {
  readonly files: DataSetFiles;
  readonly agencies: AgencyFinder;
  readonly sources: readonly Row<'sources'>[];
  readonly asOf: string | null;
  /** The day on which the file is looked at, where it is known. */
  readonly today?: string;
}

/** The whole text of a file of a data set. */
export async function textOf(file: DataFile): Promise<string> {
  let text = '';
  for await (const piece of decodeText(file.read())) text += piece;
  return text;
}

async function rowsOf<T extends 'agencies' | 'sources'>(
  set: DataSetFiles,
  table: T,
): Promise<readonly Row<T>[]> {
  const rows: Row<T>[] = [];
  for (const file of set.files.filter((one) => one.table === table)) {
    rows.push(...parse(table, file.path, await textOf(file)).rows.map(({ values }) => values));
  }
  return rows;
}

/** Reads the bodies and sources of a published data set. */
export async function readPublished(files: DataSetFiles): Promise<Published> {
  const asOf = files.release === null ? null : judgeRelease(files.release).asOf;
  const agencies = createAgencyFinder(await rowsOf(files, 'agencies'));
  return { files, agencies, sources: await rowsOf(files, 'sources'), asOf };
}
