import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { differenceNames } from '../src/components/view/difference-names.ts';
import { inspect } from '../src/model/import/inspect.ts';
import { tableAt } from '../src/model/locations.ts';
import { type ListedDifference, listDifference } from '../src/model/preview/list.ts';
import { judgeRevisions } from '../src/model/preview/revisions.ts';
import { countsOf } from '../src/model/preview/words.ts';
import type { Finding, Problem } from '../src/model/problems.ts';
import { type PullReport, reportedCount, reportedProblem, SHOWN } from '../src/model/pull/report.ts';
import { type PullNames, printSummary } from '../src/model/pull/summary.ts';
import { printAnnotations } from '../src/model/report/github.ts';
import { type Report, renameFiles } from '../src/model/report.ts';
import { checkDataSet, openFolder } from '../src/warehouse/check-folder.ts';
import { changesSince, GitDataError, writeFolderOf } from '../src/warehouse/git-data.ts';
import { type Preview, previewChange, withTemporary } from '../src/warehouse/preview.ts';
import { type PullCheckOptions, readOptions, usage } from './pull-check/options.ts';
import { inspectFiles, problemsOf, type Repairs, repairFiles } from './pull-check/repair.ts';
import { allowClosedPipe } from './shell/pipe.ts';
import { readWords } from './shell/words.ts';

const DATA = process.env['DATA_FOLDER'] ?? 'data';

/** A report with problems that the data alone do not show. */
function withProblems(report: Report, more: readonly Problem[]): Report {
  const errors = report.errors + more.filter(({ severity }) => severity === 'error').length;
  const problems = [...report.problems, ...more];
  const total = report.total + more.length;
  return { ...report, ok: errors === 0, problems, errors, warnings: total - errors, total };
}

async function preview(before: string, after: Report): Promise<Preview | null> {
  if (!after.ok) return null;
  const { ok } = await checkDataSet(before);
  return ok ? previewChange({ before, after: DATA }) : null;
}

function listBoth({ difference, before, after }: Preview): Record<'vi' | 'en', ListedDifference> {
  const list = (lang: 'vi' | 'en') => listDifference(difference, differenceNames(before, after, lang));
  return { vi: list('vi'), en: list('en') };
}

interface Found {
  readonly report: Report;
  readonly outside: readonly string[];
  readonly repairs: Repairs;
  readonly preview: Preview | null;
}

function pullReport({ report, outside, repairs, preview: seen }: Found): PullReport {
  const { error = [], warning = [] } = Object.groupBy(report.problems, ({ severity }) => severity);
  return {
    version: 1,
    files: reportedCount(report.files),
    rows: reportedCount(report.rows),
    errors: reportedCount(report.errors),
    warnings: reportedCount(report.warnings),
    problems: [...error, ...warning].slice(0, SHOWN).map(reportedProblem),
    outside: reportedCount(outside.length),
    repaired: {
      files: repairs.files.length,
      places: reportedCount(repairs.files.reduce((sum, { places }) => sum + places, 0)),
    },
    asked: repairs.asked.length,
    refused: repairs.refused.length,
    difference: seen && countsOf(seen.difference),
  };
}

async function publish(found: Found, { out, summary }: PullCheckOptions): Promise<void> {
  const { outside, repairs, preview: seen } = found;
  const report = pullReport(found);
  await writeFile(join(out, 'report.json'), `${JSON.stringify(report)}\n`);
  const names: PullNames = {
    outside,
    repaired: repairs.files.map(({ path }) => path),
    asked: repairs.asked,
    refused: repairs.refused,
  };
  const text = printSummary({ report, names, listed: seen && listBoth(seen) });
  if (summary !== null) await appendFile(summary, text);
}

async function pullCheck(options: PullCheckOptions, work: string): Promise<number> {
  const { base, out } = options;
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, 'repaired'), { recursive: true });
  const changes = await changesSince(DATA, base);
  await writeFolderOf(DATA, base, work);
  const [before, after] = [await openFolder(work), await openFolder(DATA)];
  const changed = new Set(changes.inside);
  const concerns = ({ file, severity }: Finding): boolean => severity === 'error' || changed.has(file);
  const checked = withProblems(
    await checkDataSet(DATA, { concerns }),
    await judgeRevisions({ before, after }),
  );
  const report = renameFiles(checked, (file) => (file === DATA ? 'data' : `data/${file}`));
  process.stdout.write(printAnnotations(report, 'vi'));
  const found = await inspectFiles({ folder: DATA, files: changes.inside, before, after, inspect });
  await writeFile(join(out, 'problems.json'), `${JSON.stringify(problemsOf(found), null, 2)}\n`);
  const wrong = new Set(
    checked.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const mended = found.filter(({ path }) => tableAt(path) === null || wrong.has(path));
  const repairs = await repairFiles(mended, join(out, 'repaired'));
  const seen = await preview(work, report);
  await publish({ report, outside: changes.outside, repairs, preview: seen }, options);
  return report.ok ? 0 : 1;
}

allowClosedPipe();
const options = readWords(usage, readOptions);
if (options) {
  try {
    process.exitCode = await withTemporary((work) => pullCheck(options, join(work, 'before')));
  } catch (error) {
    if (!(error instanceof GitDataError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
