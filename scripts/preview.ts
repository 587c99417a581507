import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { differenceNames } from '../src/components/view/difference-names.ts';
import { explain } from '../src/model/explain.ts';
import type { Lang } from '../src/model/lang.ts';
import { jsonDifference } from '../src/model/preview/json.ts';
import { listDifference } from '../src/model/preview/list.ts';
import { markdownDifference, textDifference } from '../src/model/preview/print.ts';
import type { Problem } from '../src/model/problems.ts';
import { printReport } from '../src/model/report/text.ts';
import { checkDataSet } from '../src/warehouse/check-folder.ts';
import { GitDataError, writeFolderOf } from '../src/warehouse/git-data.ts';
import { type Preview, previewChange, withTemporary } from '../src/warehouse/preview.ts';
import { copyData, copyWithFiles } from '../src/warehouse/put-files.ts';
import { type PreviewOptions, readOptions, usage } from './preview/options.ts';
import { allowClosedPipe } from './shell/pipe.ts';
import { readWords } from './shell/words.ts';

const DATA = process.env['DATA_FOLDER'] ?? 'data';

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false;

/** Writes the data as they are before: those of a folder or a commit; with files given, those around them. */
async function writeBefore({ base, files }: PreviewOptions, into: string): Promise<void> {
  if (base === null && files.length > 0) await copyData(DATA, into);
  else if (base !== null && (await isFolder(base))) await copyData(base, into);
  else await writeFolderOf(DATA, base ?? 'HEAD', into);
}

/** Out: true where nothing stops a build; else what does was printed. */
async function isSound(folder: string, name: string, lang: Lang): Promise<boolean> {
  const report = await checkDataSet(folder);
  if (report.ok) return true;
  const problems = report.problems.filter(({ severity }) => severity === 'error');
  process.stderr.write(`${name}\n${printReport({ ...report, problems }, lang)}`);
  return false;
}

const names = {
  before: { vi: 'Trước thay đổi:', en: 'Before the change:' },
  after: { vi: 'Sau thay đổi:', en: 'After the change:' },
} as const satisfies Record<string, Record<Lang, string>>;

function print({ difference, before, after }: Preview, { format, lang }: PreviewOptions): string {
  if (format === 'json') return jsonDifference(difference);
  const listed = listDifference(difference, differenceNames(before, after, lang));
  return format === 'markdown' ? markdownDifference(listed, lang) : textDifference(listed, lang);
}

function tell(problem: Problem, lang: Lang): void {
  const { message, fix } = explain(problem, lang);
  process.stderr.write(`${problem.file}: ${message} → ${fix}\n`);
}

async function preview(options: PreviewOptions, work: string): Promise<number> {
  const { lang } = options;
  const [before, after] = [join(work, 'before'), join(work, 'after')];
  await writeBefore(options, before);
  const problems = await copyWithFiles(DATA, options.files, after);
  for (const problem of problems) tell(problem, lang);
  if (problems.length > 0) return 1;
  if (!(await isSound(before, names.before[lang], lang))) return 1;
  if (!(await isSound(after, names.after[lang], lang))) return 1;
  process.stdout.write(print(await previewChange({ before, after }), options));
  return 0;
}

allowClosedPipe();
const options = readWords(usage, readOptions);
if (options) {
  try {
    process.exitCode = await withTemporary((work) => preview(options, work));
  } catch (error) {
    if (!(error instanceof GitDataError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
