import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { movedFiles } from '../src/embeds/moved.ts';
import { langs } from '../src/model/lang.ts';
import { closingPhrase } from '../src/model/report/phrases.ts';
import { printReport } from '../src/model/report/text.ts';
import { type Report, renameFiles } from '../src/model/report.ts';
import { redirects } from '../src/redirects.ts';
import { site } from '../src/site.config.ts';
import { buildWarehouse } from '../src/warehouse/build.ts';
import { CHECKS, writeCheckData } from '../src/warehouse/check-data.ts';
import { checkDataSet } from '../src/warehouse/check-folder.ts';
import { writeEngine } from '../src/warehouse/engine-files.ts';
import { exportDownloads } from '../src/warehouse/export.ts';
import { mergeSite, moveFiles } from '../src/warehouse/merge.ts';
import { type DataSetName, readDataSet } from '../src/warehouse/site.ts';
import { downloadPlaces, stagedFolder } from '../src/warehouse/staged.ts';
import { mendLeftovers, replaceFolder, workFolderName } from '../src/warehouse/swap.ts';
import { runAstro } from './run-astro.ts';
import type { Folders } from './settings.ts';
import { writeEmbeds } from './write-embeds.ts';

interface DataSetPlace {
  readonly name: DataSetName;
  readonly folder: string;
}

const builds = '.build';

/** The data sets to publish. In: the folder of the real one, which holds that of the sample. */
function placesIn(data: string): readonly DataSetPlace[] {
  const real: DataSetPlace = { name: 'real', folder: data };
  return site.sample ? [real, { name: 'sample', folder: join(data, 'sample') }] : [real];
}

/** The errors of a data set that cannot be published, without the warnings around them; one line for one that can. */
function describeReport(report: Report): string {
  if (report.ok) return `${closingPhrase(report, 'vi')} (npm run validate)\n`;
  return printReport({ ...report, problems: report.problems.filter(({ severity }) => severity === 'error') });
}

/** Checks every data set that will be published and prints what is wrong. Out: false when there is an error. */
export async function checkData(data: string): Promise<boolean> {
  let ok = true;
  for (const { folder } of placesIn(data)) {
    const report = renameFiles(await checkDataSet(folder), (file) =>
      file === folder ? file : join(folder, file),
    );
    process.stdout.write(describeReport(report));
    ok &&= report.ok;
  }
  return ok;
}

async function buildWarehouses(data: string, folder: string): Promise<void> {
  for (const place of placesIn(data)) {
    await buildWarehouse(place.folder, join(folder, `${place.name}.duckdb`), {
      sample: place.name === 'sample',
    });
  }
}

async function exportAll(data: string, folder: string): Promise<void> {
  for (const { name } of placesIn(data)) {
    const { path, prefix } = downloadPlaces[name];
    await exportDownloads(join(folder, `${name}.duckdb`), {
      folder: join(stagedFolder(folder), path),
      prefix,
      sample: name === 'sample',
      address: site.url + site.base,
    });
  }
}

/** What files are checked against on a page, for every published data set. */
async function copyChecked(data: string, folder: string): Promise<void> {
  for (const place of placesIn(data)) {
    const { path } = downloadPlaces[place.name];
    await writeCheckData(place.folder, join(stagedFolder(folder), path, CHECKS));
  }
}

/** What stands at old addresses. In: the folder of the warehouses. */
async function writeMoved(folder: string): Promise<void> {
  if (redirects.length === 0) return;
  for (const { path, text } of movedFiles(await readDataSet(join(folder, 'real.duckdb'), 'real'))) {
    const place = join(stagedFolder(folder), path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
  }
}

/**
 * Makes what pages are rendered from: the warehouse of every published data set, its downloads, what stands at old
 * addresses, and the engine for the browser. In: the data, which was checked, and the folder to write into.
 */
export async function prepare(data: string, folder: string): Promise<void> {
  await buildWarehouses(data, folder);
  await exportAll(data, folder);
  await copyChecked(data, folder);
  await writeMoved(folder);
  await writeEngine(stagedFolder(folder), { plain: site.plainEngine });
}

/** One process a language, side by side. Out: the folders, or null where one of them failed. */
async function renderLanguages(work: string): Promise<readonly string[] | null> {
  const folders = langs.map((lang) => join(work, lang));
  const codes = await Promise.all(
    langs.map((lang) =>
      runAstro(['build'], {
        DUNG_HEN_OUT: join(work, lang),
        DUNG_HEN_CACHE: join(work, `cache-${lang}`),
        DUNG_HEN_WAREHOUSE: work,
        DUNG_HEN_LANG: lang,
      }),
    ),
  );
  return codes.every((code) => code === 0) ? folders : null;
}

/** Out: the folder of the finished site inside the work folder, or null where rendering failed. */
async function buildInto(work: string, data: string): Promise<string | null> {
  await prepare(data, work);
  const [output, ...others] = (await renderLanguages(work)) ?? [];
  if (output === undefined) return null;
  for (const other of others) await mergeSite(other, output);
  await moveFiles(stagedFolder(work), output);
  const wanted = process.env['DUNG_HEN_EMBEDS'] !== 'off';
  if (wanted && !(await writeEmbeds({ warehouses: work, data, folder: output }))) return null;
  return output;
}

/** Out: false, with words for the operator, where the system does not let the folder be replaced. */
async function publish(output: string, dist: string): Promise<boolean> {
  try {
    await replaceFolder(output, dist);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `Không thay được thư mục ${dist}; trang cũ vẫn còn nguyên: ${reason}\n` +
        `The folder ${dist} cannot be replaced; the old site stands as it was: ${reason}\n`,
    );
    return false;
  }
}

/**
 * Checks the data, builds the whole site apart from the published one, and puts it in its place at once.
 * Out: false when the data or the build is wrong; the old site then stands untouched.
 */
export async function buildSite({ data, dist }: Folders): Promise<boolean> {
  await mendLeftovers(dist, builds);
  if (!(await checkData(data))) return false;
  const work = join(builds, workFolderName(process));
  await mkdir(work, { recursive: true });
  try {
    const output = await buildInto(work, data);
    return output !== null && (await publish(output, dist));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
