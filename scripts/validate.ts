import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Lang } from '../src/model/lang.ts';
import { printAnnotations } from '../src/model/report/github.ts';
import { printJson } from '../src/model/report/json.ts';
import { printMarkdown } from '../src/model/report/markdown.ts';
import { printReport } from '../src/model/report/text.ts';
import { mergeReports, type Report, renameFiles } from '../src/model/report.ts';
import { checkGivenFiles } from '../src/warehouse/check-files.ts';
import { checkDataSet } from '../src/warehouse/check-folder.ts';
import { allowClosedPipe } from './shell/pipe.ts';
import { readWords } from './shell/words.ts';
import { type Format, readOptions, usage } from './validate/options.ts';
import { createProgress } from './validate/progress.ts';

const DATA = process.env['DATA_FOLDER'] ?? 'data';

const printers = {
  text: printReport,
  json: printJson,
  github: printAnnotations,
  markdown: printMarkdown,
} as const satisfies Record<Format, (report: Report, lang: Lang) => string>;

/** A path that is not there is a folder where it does not look like a file; one named like a table's file is meant as one. */
async function isFolder(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => null);
  return entry ? entry.isDirectory() && !path.endsWith('.csv') : !/\.\w+$/.test(path);
}

async function check(paths: readonly string[]): Promise<Report> {
  const progress = createProgress();
  const options = { onProgress: progress.show };
  const folders: string[] = [];
  const files: string[] = [];
  for (const path of paths.length > 0 ? paths : [DATA]) ((await isFolder(path)) ? folders : files).push(path);
  const reports: Report[] = [];
  for (const folder of folders) {
    const report = await checkDataSet(folder, options);
    reports.push(renameFiles(report, (file) => (file === folder ? file : join(folder, file))));
  }
  if (files.length > 0) reports.push(await checkGivenFiles(files, { folder: DATA, ...options }));
  progress.clear();
  return mergeReports(reports);
}

allowClosedPipe();
const options = readWords(usage, readOptions);
if (options) {
  const report = await check(options.paths);
  process.stdout.write(printers[options.format](report, options.lang));
  process.exitCode = report.ok ? 0 : 1;
}
