import type { DataSetFiles } from '../check-data-set.ts';
import { type Asker, createAsker } from './asker.ts';
import { type ConvertedText, convert } from './convert/convert.ts';
import { ownProblem } from './convert/own-problem.ts';
import { readPublished } from './convert/published.ts';
import { check, filesOf, type Judged, judged, keep, NOTHING_WRONG, sum } from './judge.ts';
import { guessedEncodings } from './read/decode.ts';
import { type FileReading, readGiven } from './read/read.ts';
import { type Layout, recogniseSheet } from './recognise/layout.ts';
import { refusePersonal } from './recognise/personal.ts';
import { refuse } from './refuse.ts';
import { createRepairLog, type RepairLog } from './repair-log.ts';
import type { Answers, GivenFile, Inspection, PlacedProblem, Refusal } from './types.ts';

interface InspectOptions {
  readonly answers: Answers;
  /** The published data set around the file. */
  readonly published: DataSetFiles;
  /** How many problems are kept. */
  readonly limit?: number;
  /** The day on which the file is looked at, ISO text: nothing later can have happened. */
  readonly today?: string;
}

const PROBLEM_LIMIT = 1000;

function refused(name: string, kind: Inspection['kind'], refusal: Refusal): Inspection {
  return {
    name,
    kind,
    form: null,
    refusal,
    grids: [],
    questions: [],
    repairs: [],
    problems: [],
    errors: 0,
    warnings: 0,
    truncated: false,
    rows: 0,
    files: [],
    ok: false,
  };
}

/** A text that is no UTF-8 says nowhere what it is: the likely encoding is shown by a line of the file and asked. */
function askEncoding(asker: Asker, { decoded, sheets }: FileReading): void {
  if (!decoded?.guessed) return;
  const lines = sheets[0]?.rows.flat() ?? [];
  const sample = lines.find((cell) => /[^\u0020-\u007e]/u.test(cell)) ?? '';
  asker.ask({
    id: 'encoding',
    code: 'encoding',
    details: { sample: sample.slice(0, 80) },
    choices: [...guessedEncodings],
    likely: 'windows-1258',
  });
}

/** The sheet that is meant: the only one that is recognised, or the one chosen. */
function chooseLayout(asker: Asker, { sheets }: FileReading): Layout | null {
  const known = sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => recogniseSheet(sheet) ?? []);
  if (known.length < 2) return known[0] ?? null;
  const answer = asker.ask({
    id: 'sheet',
    code: 'sheet',
    choices: known.map(({ sheet }) => sheet.sheet),
    likely: known[0]?.sheet.sheet ?? null,
  });
  return known.find(({ sheet }) => sheet.sheet === answer) ?? null;
}

interface Found {
  readonly reading: FileReading;
  readonly asker: Asker;
  readonly log: RepairLog;
  readonly layout: Layout;
  readonly converted: ConvertedText | null;
}

function conclude(name: string, found: Found, parts: readonly Judged[], limit: number): Inspection {
  const { reading, asker, log, layout, converted } = found;
  const [errors, warnings] = [sum(parts, 'errors'), sum(parts, 'warnings')];
  const problems = keep(
    parts.flatMap((part) => part.problems),
    name,
    limit,
  );
  const isReady = converted !== null && !asker.isOpen() && errors === 0;
  return {
    name,
    kind: reading.kind,
    form: layout.form,
    refusal: null,
    grids: reading.sheets.filter(({ hidden }) => !hidden),
    questions: asker.all(),
    repairs: log.all(),
    problems,
    errors,
    warnings,
    truncated: problems.length < errors + warnings,
    rows: converted?.rows.length ?? 0,
    files: isReady ? filesOf(converted) : [],
    ok: isReady,
  };
}

/** Quotes that do not close shift columns, and with them figures: nothing is converted before they are mended. */
function faultProblems(name: string, { faults }: FileReading): readonly PlacedProblem[] {
  return faults.map(({ code, line, column, cell }) => ownProblem(name, { code, line, column, cell }));
}

/** Without these the checks could only say the same again. */
const HOPELESS: ReadonlySet<string> = new Set(['header_missing', 'no_figures', 'only_shares']);

/**
 * Everything that can be said about a file someone wants to send: what it is, what was put right, what must be asked,
 * what is wrong and where, and the canonical files it becomes. A list of single files or people is refused before
 * anything of it is shown. While questions are open the checks suppose their likely answers, and no file is given out.
 * In: the file, the answers so far, the published data set. Throws nothing for what is wrong with the file.
 */
export async function inspect(file: GivenFile, options: InspectOptions): Promise<Inspection> {
  const { name } = file;
  const { answers, published, limit = PROBLEM_LIMIT, today } = options;
  const log = createRepairLog();
  const asker = createAsker(answers);
  const reading = await readGiven(file, { log, encoding: answers['encoding'] });
  if ('refusal' in reading) return refused(name, reading.kind, reading.refusal);
  const personal = refusePersonal(reading.sheets);
  if (personal) return refused(name, reading.kind, personal);
  askEncoding(asker, reading);
  const layout = chooseLayout(asker, reading);
  if (!layout) return refused(name, reading.kind, refuse('not_recognised'));
  const found = { reading, asker, log, layout };
  const faults = faultProblems(name, reading);
  if (faults.length > 0) return conclude(name, { ...found, converted: null }, [judged(faults)], limit);
  const known = { ...(await readPublished(published)), ...(today === undefined ? {} : { today }) };
  const converted = await convert({ layout, asker, log, name, published: known }, reading.decoded);
  const isHopeless = converted.problems.some(({ code }) => HOPELESS.has(code));
  const isJudged = !isHopeless && !asker.isStuck();
  const checked = isJudged ? await check(converted, name, { published, limit }) : NOTHING_WRONG;
  const made = isHopeless ? null : converted;
  return conclude(name, { ...found, converted: made }, [judged(converted.problems), checked], limit);
}
