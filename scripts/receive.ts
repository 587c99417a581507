import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { showText } from '../src/model/explain/show-text.ts';
import { explain } from '../src/model/explain.ts';
import { inspect } from '../src/model/import/inspect.ts';
import type { ConvertedFile, Inspection } from '../src/model/import/types.ts';
import {
  describeForm,
  describeQuestion,
  describeRefusal,
  describeRepair,
} from '../src/model/import/words.ts';
import type { Lang } from '../src/model/lang.ts';
import { tableAt } from '../src/model/locations.ts';
import { judgeRevisions } from '../src/model/preview/revisions.ts';
import { describeDifference } from '../src/model/preview/words.ts';
import type { Problem } from '../src/model/problems.ts';
import { printReceipt, type Receipt, type ReceivedFile } from '../src/model/receipt.ts';
import { placePhrase } from '../src/model/report/phrases.ts';
import { checkDataSet, openFolder } from '../src/warehouse/check-folder.ts';
import { type Preview, previewChange, withTemporary } from '../src/warehouse/preview.ts';
import { copyData } from '../src/warehouse/put-files.ts';
import { writeFiles } from './fix/write-files.ts';
import { type ReceiveOptions, readOptions, usage } from './receive/options.ts';
import { type Came, whatCame } from './receive/rows.ts';
import { allowClosedPipe } from './shell/pipe.ts';
import { readWords } from './shell/words.ts';

const DATA = process.env['DATA_FOLDER'] ?? 'data';

/** A file of the mail and what was found in it. */
interface Looked {
  readonly file: Omit<ReceivedFile, 'form' | 'rows'>;
  readonly inspection: Inspection;
}

/** What is known of a mail after its files were looked at and, where they are sound, tried together. */
interface Tried {
  readonly looked: readonly Looked[];
  /** Errors that only the whole data set with the files in it shows. */
  readonly late: readonly Problem[];
  /** Null where nothing was taken. */
  readonly preview: Preview | null;
}

/** The name by which a file may say where it belongs: `case-files/so-a-2026.csv`. */
function nameInData(path: string): string {
  const end = path.split(/[\\/]/).slice(-2).join('/');
  return tableAt(end) === null ? basename(path) : end;
}

async function look(
  path: string,
  after: string,
  { answers, date: today }: Pick<ReceiveOptions, 'answers' | 'date'>,
): Promise<Looked> {
  const bytes = await readFile(path);
  const published = await openFolder(after);
  const inspection = await inspect({ name: nameInData(path), bytes }, { answers, published, today });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (inspection.ok) await writeFiles(after, inspection.files);
  return { file: { name: basename(path), sha256, bytes: bytes.length }, inspection };
}

/** Looks at the files one after the other in a copy of the data, then at the whole. */
async function tryFiles(options: ReceiveOptions, after: string): Promise<Tried> {
  await copyData(DATA, after);
  const looked: Looked[] = [];
  for (const path of options.files) looked.push(await look(path, after, options));
  if (looked.some(({ inspection }) => !inspection.ok)) return { looked, late: [], preview: null };
  const revisions = await judgeRevisions({ before: await openFolder(DATA), after: await openFolder(after) });
  const { problems } = await checkDataSet(after);
  const late = [...problems, ...revisions].filter(({ severity }) => severity === 'error');
  const preview = late.length === 0 ? await previewChange({ before: DATA, after }) : null;
  return { looked, late, preview };
}

/** Sentences on what keeps files from being taken, errors with their places; at most so many. */
const SAID = 20;

function problemSentence(problem: Problem, lang: Lang): string {
  const { message, fix } = explain(problem, lang);
  return `${showText(problem.file)}, ${placePhrase(problem, lang)}: ${message} → ${fix}`;
}

function refusalsOf({ refusal, questions, problems }: Inspection, lang: Lang): readonly string[] {
  const open = questions.filter(({ answer }) => answer === null);
  const wrong = problems.filter(({ severity }) => severity === 'error');
  return [
    ...(refusal ? [describeRefusal(refusal, lang)] : []),
    ...open.map((question) => describeQuestion(question, lang).title),
    ...wrong.map((problem) => problemSentence(problem, lang)),
  ];
}

/** The files that were made, each once: a later one of the same path holds the earlier. */
function madeBy({ looked }: Tried): readonly ConvertedFile[] {
  const made = looked.flatMap(({ inspection }) => inspection.files);
  return [...new Map(made.map((file) => [file.path, file])).values()];
}

interface Told {
  readonly tried: Tried;
  readonly day: string;
  readonly came: Came;
}

function receiptIn({ tried, day, came }: Told, lang: Lang): Receipt {
  const { looked, late, preview } = tried;
  const inspections = looked.map(({ inspection }) => inspection);
  const sum = (read: (one: Inspection) => number): number =>
    inspections.reduce((total, one) => total + read(one), 0);
  const named = (id: string): string => {
    const known = preview?.after.agencies.get(id);
    return known ? `${known[`name_${lang}`]} (${id})` : id;
  };
  const repairs = inspections.flatMap((one) => one.repairs);
  const reasons = [
    ...inspections.flatMap((one) => refusalsOf(one, lang)),
    ...late.map((problem) => problemSentence(problem, lang)),
  ];
  return {
    received: looked.map(({ file, inspection: { form, rows } }) => ({
      ...file,
      rows,
      form: form === null ? null : describeForm(form, lang),
    })),
    day,
    agencies: came.agencies.map(named),
    span: came.span,
    repairs: repairs.map((repair) => `${describeRepair(repair, lang)} ×${repair.count}`),
    errors: sum((one) => one.errors) + late.length,
    warnings: sum((one) => one.warnings),
    refusals: reasons.slice(0, SAID),
    change: preview && describeDifference(preview.difference, lang),
    files: preview ? madeBy(tried).map(({ path }) => `data/${path}`) : [],
  };
}

async function receive(options: ReceiveOptions, after: string): Promise<boolean> {
  const tried = await tryFiles(options, after);
  const came = await whatCame(DATA, madeBy(tried));
  const told: Told = { tried, day: options.date, came };
  const [vi, en] = [receiptIn(told, 'vi'), receiptIn(told, 'en')];
  if (tried.preview) await writeFiles(DATA, madeBy(tried));
  process.stdout.write(`${printReceipt(vi, 'vi')}\n----\n\n${printReceipt(en, 'en')}`);
  return tried.preview !== null;
}

/** A file that is not there is the caller's slip, not a fault of ours. */
function tellUnread(error: unknown): boolean {
  const { code = '', path = '' } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (!/^E[A-Z]+$/.test(code)) throw error;
  process.stderr.write(`${path}: không mở được / cannot be opened (${code})\n`);
  return false;
}

allowClosedPipe();
const options = readWords(usage, readOptions);
if (options) {
  const isTaken = await withTemporary((work) => receive(options, join(work, 'after'))).catch(tellUnread);
  process.exitCode = isTaken ? 0 : 1;
}
