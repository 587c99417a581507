import type { DataSetFiles } from '../check-data-set.ts';
import { countColumns } from '../checks/figure-columns.ts';
import type { FigureTable } from '../checks/figure-row.ts';
import type { CellValue } from '../columns.ts';
import { decodeText } from '../decode.ts';
import { createLocator, withoutPlace } from '../locate.ts';
import type { Finding, Problem } from '../problems.ts';
import { type DataFile, readTable } from '../read-table.ts';
import { columnNames, type TableName } from '../tables.ts';
import { isSamePrinted } from './amounts.ts';

type Values = Readonly<Record<string, CellValue>>;

interface Row {
  readonly file: string;
  readonly line: number;
  readonly values: Values;
}

/** Columns whose published numbers may not change silently. */
const figureColumns = {
  case_files: countColumns('case_files').map(({ name }) => name),
  rates: [...countColumns('rates').map(({ name }) => name), 'printed_value'],
} as const satisfies Record<FigureTable, readonly string[]>;

const figureTables = ['case_files', 'rates'] as const satisfies readonly FigureTable[];

async function bytesOf(file: DataFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file.read()) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}

const areEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** Files of a table that do not stand in the other data set with the same bytes. */
async function changedFiles(
  table: TableName,
  own: DataSetFiles,
  other: DataSetFiles,
): Promise<readonly DataFile[]> {
  const changed: DataFile[] = [];
  for (const file of own.files.filter((one) => one.table === table)) {
    const same = other.files.find(({ path }) => path === file.path);
    if (!same || !areEqual(await bytesOf(file), await bytesOf(same))) changed.push(file);
  }
  return changed;
}

async function readRows(table: TableName, files: readonly DataFile[]): Promise<readonly Row[]> {
  const names = columnNames(table);
  const rows: Row[] = [];
  await readTable(files, {
    onRow: (file, { line, values, refused }) => {
      const named = names.map((name, at) => [name, values[at] ?? null] as const);
      if (refused.length === 0) rows.push({ file, line, values: Object.fromEntries(named) });
    },
    onProblem: () => {},
    onProgress: () => {},
  });
  return rows;
}

const rowColumns = ['agency_id', 'field_id', 'indicator_id', 'period_start', 'period_end', 'cumulative'];

const keyOf = ({ values }: Row, more: readonly string[] = []): string =>
  JSON.stringify([...rowColumns, ...more].map((name) => values[name] ?? null));

const printed = (value: CellValue | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

const shown = (value: CellValue | undefined): string => printed(value) ?? '–';

interface Corrected {
  readonly old: string | null;
  readonly now: string | null;
}

/** Corrections by the cell that they speak of. */
type Corrections = ReadonlyMap<string, readonly Corrected[]>;

async function readCorrections(set: DataSetFiles): Promise<Corrections> {
  const files = set.files.filter(({ table }) => table === 'corrections');
  const rows = await readRows('corrections', files);
  const grouped = Map.groupBy(rows, (row) => keyOf(row, ['column_name']));
  const corrected = ({ values }: Row): Corrected => ({
    old: printed(values['old_value']),
    now: printed(values['new_value']),
  });
  return new Map([...grouped].map(([key, own]) => [key, own.map(corrected)]));
}

/** True where corrections lead from the one number to the other, in one step or several. */
function isCorrected(steps: readonly Corrected[], old: string | null, now: string | null): boolean {
  return (
    steps.some((step) => isSamePrinted(step.old, old)) && steps.some((step) => isSamePrinted(step.now, now))
  );
}

/**
 * What was preliminary may become another number, and what is in no result has no place among corrections; anything
 * else that was published may not change without a reason.
 */
function severityOf({ values }: Row): Finding['severity'] {
  const isDated = values['period_start'] !== null && values['period_end'] !== null;
  return isDated && values['status'] !== 'preliminary' ? 'error' : 'warning';
}

function judgeCells(before: Row, after: Row, { table, corrections }: Judged): readonly Finding[] {
  return figureColumns[table].flatMap((field) => {
    const [old, now] = [printed(before.values[field]), printed(after.values[field])];
    if (old === null || isSamePrinted(old, now)) return [];
    const key = keyOf({ ...after, values: { ...after.values, column_name: field } }, ['column_name']);
    if (isCorrected(corrections.get(key) ?? [], old, now)) return [];
    const { file, line } = after;
    const details = { before: old, after: shown(now) };
    return [{ file, line, field, code: 'revision_without_reason', severity: severityOf(before), details }];
  });
}

function judgeRemoved(row: Row): readonly Finding[] {
  const { file, values } = row;
  const details = { agency: shown(values['agency_id']), period: shown(values['period_as_printed']) };
  const severity = severityOf(row);
  return [{ file, line: 0, field: '', code: 'published_row_removed', severity, details }];
}

interface Judged {
  readonly table: FigureTable;
  readonly corrections: Corrections;
}

interface States {
  readonly before: DataSetFiles;
  readonly after: DataSetFiles;
}

async function judgeTable(judged: Judged, { before, after }: States): Promise<readonly Finding[]> {
  const { table } = judged;
  const old = await readRows(table, await changedFiles(table, before, after));
  const now = await readRows(table, await changedFiles(table, after, before));
  const byKey = new Map(now.map((row) => [keyOf(row, ['period_as_printed']), row]));
  return old.flatMap((row) => {
    const same = byKey.get(keyOf(row, ['period_as_printed']));
    return same ? judgeCells(row, same, judged) : judgeRemoved(row);
  });
}

async function locate(findings: readonly Finding[], { files }: DataSetFiles): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [path, own] of Map.groupBy(findings, ({ file }) => file)) {
    const file = files.find((one) => one.path === path);
    const placed = file ? own.filter(({ line }) => line > 0) : [];
    problems.push(...own.filter((one) => !placed.includes(one)).map(withoutPlace));
    if (!file || placed.length === 0) continue;
    const locator = createLocator(placed, (problem) => problems.push(problem));
    for await (const text of decodeText(file.read())) locator.push(text);
    locator.end();
  }
  return problems;
}

/**
 * Published numbers that a change of the data alters or removes without a correction that says why.
 * In: the data as they are published and as they would be. Out: problems with their places in the changed data; rows
 * that could not be read are left to the other checks.
 */
export async function judgeRevisions({ before, after }: States): Promise<readonly Problem[]> {
  const corrections = await readCorrections(after);
  const findings: Finding[] = [];
  for (const table of figureTables)
    findings.push(...(await judgeTable({ table, corrections }, { before, after })));
  return locate(findings, after);
}
