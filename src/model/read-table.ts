import { createParser, type RawRow } from './create-parser.ts';
import { decodeText } from './decode.ts';
import type { Problem } from './problems.ts';
import type { TableName } from './tables.ts';

/** A CSV file of a data set; `read` may be called again, to find the place of a problem. */
export interface DataFile {
  /** Path inside the data set, `case-files/x.csv`. */
  readonly path: string;
  readonly table: TableName;
  readonly read: () => AsyncIterable<Uint8Array>;
}

export interface Progress {
  readonly file: string;
  readonly bytes: number;
}

export interface ReadEvents {
  readonly onRow: (file: string, row: RawRow) => void;
  readonly onProblem: (problem: Problem) => void;
  readonly onProgress: (progress: Progress) => void;
}

export interface ReadResult {
  readonly rows: number;
  /** True where every row was read. */
  readonly complete: boolean;
}

async function* watch(
  { path, read }: DataFile,
  onProgress: ReadEvents['onProgress'],
): AsyncIterable<Uint8Array> {
  let bytes = 0;
  for await (const piece of read()) {
    bytes += piece.length;
    onProgress({ file: path, bytes });
    yield piece;
  }
}

/** The problem of a whole file. */
export function fileProblem(file: string, code: Problem['code'], details: Problem['details'] = {}): Problem {
  return { file, line: 0, column: 0, char: 0, field: '', cell: '', code, severity: 'error', details };
}

async function readFile(file: DataFile, { onRow, onProblem, onProgress }: ReadEvents): Promise<ReadResult> {
  const { path, table } = file;
  const parser = createParser(table, { file: path, onRow: (row) => onRow(path, row), onProblem });
  for await (const text of decodeText(watch(file, onProgress))) parser.push(text);
  return parser.end();
}

/** Reads the files of one table one after another, in pieces. A file that cannot be read is a problem, never thrown. */
export async function readTable(files: readonly DataFile[], events: ReadEvents): Promise<ReadResult> {
  let rows = 0;
  let complete = true;
  for (const file of files) {
    try {
      const result = await readFile(file, events);
      rows += result.rows;
      complete &&= result.complete;
    } catch (error) {
      if (!isReadError(error)) throw error;
      events.onProblem(fileProblem(file.path, 'file_unreadable', { reason: error.code }));
      complete = false;
    }
  }
  return { rows, complete };
}

/** A fault of ours must not look like a fault of the file, so that only the system's own errors count. */
function isReadError(error: unknown): error is { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
