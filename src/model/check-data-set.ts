import { type Context, createContext } from './checks/context.ts';
import type { FigureTable } from './checks/figure-row.ts';
import { createRegisters, type OpenRegisters, type RegisterName, registerNames } from './checks/registers.ts';
import { judgeRegisters } from './checks.ts';
import { decodeText } from './decode.ts';
import { createFigureJudge } from './judge-figures.ts';
import { createLocator, withoutPlace } from './locate.ts';
import { locationOf, tableAround } from './locations.ts';
import { nameValues } from './parse.ts';
import { createProblemList, type ProblemList, type Reported } from './problem-list.ts';
import type { Finding, Problem } from './problems.ts';
import { type DataFile, fileProblem, type Progress, type ReadEvents, readTable } from './read-table.ts';
import { judgeRelease, placeOfDate, RELEASE_FILE } from './release.ts';
import type { Report } from './report.ts';
import type { TableName } from './tables.ts';

/** A data set wherever it lives: a folder, a pull request, files dropped on a page. */
export interface DataSetFiles {
  readonly files: readonly DataFile[];
  /** Text of `release.json`; null where it is missing, which `problems` then says. */
  readonly release: string | null;
  /** What is wrong with the folder itself. */
  readonly problems: readonly Problem[];
}

export interface CheckOptions {
  /** How many problems are kept; the rest are counted. */
  readonly limit?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Which findings are told at all; every one, unless told. */
  readonly concerns?: (finding: Finding) => boolean;
}

const PROBLEM_LIMIT = 1000;

const figureTables = ['case_files', 'rates'] as const satisfies readonly FigureTable[];

/** What has been read and found so far. */
interface Progressing extends Omit<ReadEvents, 'onRow'> {
  readonly source: DataSetFiles;
  readonly problems: ProblemList;
  readonly unread: Set<TableName>;
  rows: number;
}

async function readInto(table: TableName, state: Progressing, onRow: ReadEvents['onRow']): Promise<void> {
  const files = state.source.files.filter((file) => file.table === table);
  const { rows, complete } = await readTable(files, { ...state, onRow });
  state.rows += rows;
  if (!complete) state.unread.add(table);
}

async function readRegister<T extends RegisterName>(table: T, state: Progressing, registers: OpenRegisters) {
  const rows = registers[table];
  let file = '';
  const take = nameValues(table, (row) => rows.push({ ...row, file }));
  await readInto(table, state, (path, row) => {
    file = path;
    take(row);
  });
}

/** Without these no row of figures can be judged; a folder that is not there lacks them all, which is said once. */
const required: readonly TableName[] = ['agencies', 'sources'];

/** Tables with a file that cannot be read; one that is no data of any table holds none of their rows. */
function markUnread({ source, unread }: Progressing): void {
  for (const { file, code } of source.problems) {
    const table = code === 'file_unknown' ? null : tableAround(file);
    if (table) unread.add(table);
  }
}

function judgePresence({ source, unread, onProblem }: Progressing): void {
  const folderIsMissing = source.problems.some(({ code }) => code === 'folder_missing');
  for (const table of required) {
    if (source.files.some((file) => file.table === table)) continue;
    unread.add(table);
    const path = locationOf(table).file ?? table;
    const isTold = folderIsMissing || source.problems.some(({ file }) => file === path);
    if (!isTold) onProblem(fileProblem(path, 'file_missing'));
  }
}

async function judgeFigures(table: FigureTable, state: Progressing, context: Context): Promise<void> {
  const rules = createFigureJudge(table, context, (findings) => findings.forEach(state.problems.add));
  await readInto(table, state, rules.take);
  rules.end(!state.unread.has(table));
}

async function judgeAll(state: Progressing, asOf: string | null): Promise<void> {
  markUnread(state);
  judgePresence(state);
  const registers = createRegisters();
  for (const table of registerNames) await readRegister(table, state, registers);
  const context = createContext(registers, { unread: state.unread, asOf });
  judgeRegisters(registers, context).forEach(state.problems.add);
  for (const table of figureTables) await judgeFigures(table, state, context);
  if (figureTables.every((table) => !state.unread.has(table)))
    for (const finding of [...context.notes.unmet(), ...context.corrections.unmet()])
      state.problems.add(finding);
}

async function locateIn(file: DataFile, findings: readonly Finding[]): Promise<readonly Problem[]> {
  const found: Problem[] = [];
  const locator = createLocator(findings, (problem) => found.push(problem));
  for await (const text of decodeText(file.read())) locator.push(text);
  locator.end();
  return found;
}

/** Looks up the place in the line of every finding that has none yet. */
async function locateAll(kept: readonly Reported[], { files, release }: DataSetFiles): Promise<Problem[]> {
  const placed = kept.filter((problem) => 'char' in problem);
  // One by one: a hundred thousand arguments of one call are more than a browser's worker takes.
  const place = (problems: readonly Problem[]) => {
    for (const problem of problems) placed.push(problem);
  };
  const byFile = Map.groupBy(
    kept.filter((problem) => !('char' in problem)),
    ({ file }) => file,
  );
  for (const [path, findings] of byFile) {
    const file = files.find((one) => one.path === path);
    if (file) place(await locateIn(file, findings));
    else if (path === RELEASE_FILE)
      place(findings.map((one) => ({ ...withoutPlace(one), ...placeOfDate(release ?? '') })));
    else place(findings.map(withoutPlace));
  }
  return placed;
}

/** In the order of tables and files, then of lines and fields. */
function inOrder(problems: readonly Problem[], files: readonly DataFile[]): readonly Problem[] {
  const ranks = new Map(files.map(({ path }, rank) => [path, rank + 1]));
  const rank = ({ file }: Problem): number => ranks.get(file) ?? 0;
  return [...problems].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      one.line - other.line ||
      one.column - other.column ||
      Number(one.code > other.code) - Number(one.code < other.code),
  );
}

/**
 * Checks a whole data set: file, header, row width, cells, keys, links, sense, in that order.
 * In: its files, and how many problems to keep (1,000 unless told). Out: the report. Files are read as streams and,
 * where a finding needs its place, once more; nothing is thrown for what is wrong with the data.
 */
export async function checkFiles(source: DataSetFiles, options: CheckOptions = {}): Promise<Report> {
  const { limit = PROBLEM_LIMIT, onProgress = () => {}, concerns = () => true } = options;
  const problems = createProblemList(limit, concerns);
  const state: Progressing = {
    source,
    problems,
    onProblem: problems.add,
    onProgress,
    unread: new Set(),
    rows: 0,
  };
  const release = source.release === null ? { asOf: null, problems: [] } : judgeRelease(source.release);
  for (const problem of [...source.problems, ...release.problems]) problems.add(problem);
  await judgeAll(state, release.asOf);
  const placed = await locateAll(problems.kept(), source);
  const [errors, warnings] = [problems.count('error'), problems.count('warning')];
  return {
    ok: errors === 0,
    files: source.files.length,
    rows: state.rows,
    asOf: release.asOf,
    problems: inOrder(placed, source.files),
    errors,
    warnings,
    total: errors + warnings,
    truncated: placed.length < errors + warnings,
  };
}
