import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { langs } from '../src/model/lang.ts';
import { closingPhrase } from '../src/model/report/phrases.ts';
import { printReport } from '../src/model/report/text.ts';
import { type Report, renameFiles } from '../src/model/report.ts';
import { site } from '../src/site.config.ts';
import { buildWarehouse } from '../src/warehouse/build.ts';
import { checkDataSet } from '../src/warehouse/check-folder.ts';
import { exportDownloads } from '../src/warehouse/export.ts';
import { mergeSite } from '../src/warehouse/merge.ts';
import { mendLeftovers, replaceFolder, workFolderName } from '../src/warehouse/swap.ts';
import { runAstro } from './run-astro.ts';

interface DataSetPlace {
  readonly name: 'real' | 'sample';
  readonly folder: string;
  /** Where its files stand below the site's root, and what their names begin with. */
  readonly path: string;
  readonly prefix: string;
}

const dataFolder = process.env['DATA_FOLDER'] ?? 'data';
const builds = '.build';

const real: DataSetPlace = { name: 'real', folder: dataFolder, path: 'data', prefix: '' };
const sample: DataSetPlace = {
  name: 'sample',
  folder: join(dataFolder, 'sample'),
  path: 'sample/data',
  prefix: 'mau-',
};

const places: readonly DataSetPlace[] = site.sample ? [real, sample] : [real];

/** The errors of a data set that cannot be published, without the warnings around them; one line for one that can. */
function describeReport(report: Report): string {
  if (report.ok) return `${closingPhrase(report, 'vi')} (npm run validate)\n`;
  return printReport({ ...report, problems: report.problems.filter(({ severity }) => severity === 'error') });
}

/** Checks every data set that will be published and prints what is wrong. Out: false when there is an error. */
export async function checkData(): Promise<boolean> {
  let ok = true;
  for (const { folder } of places) {
    const report = renameFiles(await checkDataSet(folder), (file) =>
      file === folder ? file : join(folder, file),
    );
    process.stdout.write(describeReport(report));
    ok &&= report.ok;
  }
  return ok;
}

/** Builds the warehouse of every published data set into a folder. In: that folder. Expects checked data. */
export async function buildWarehouses(folder: string): Promise<void> {
  for (const place of places) {
    await buildWarehouse(place.folder, join(folder, `${place.name}.duckdb`), {
      sample: place.name === 'sample',
    });
  }
}

async function exportAll(warehouses: string, output: string): Promise<void> {
  for (const place of places) {
    await exportDownloads(join(warehouses, `${place.name}.duckdb`), {
      folder: join(output, place.path),
      prefix: place.prefix,
      sample: place.name === 'sample',
      address: site.url + site.base,
    });
  }
}

/** One process a language, side by side. Out: the folders, or null where one of them failed. */
async function renderLanguages(work: string): Promise<readonly string[] | null> {
  const folders = langs.map((lang) => join(work, lang));
  const codes = await Promise.all(
    langs.map((lang) =>
      runAstro(['build'], {
        OUT_DIR: join(work, lang),
        CACHE_DIR: join(work, `cache-${lang}`),
        DUNG_HEN_WAREHOUSE: work,
        BUILD_LANG: lang,
      }),
    ),
  );
  return codes.every((code) => code === 0) ? folders : null;
}

async function buildInto(work: string, output: string): Promise<boolean> {
  await buildWarehouses(work);
  const [first, ...others] = (await renderLanguages(work)) ?? [];
  if (!first) return false;
  for (const other of others) await mergeSite(other, first);
  await exportAll(work, first);
  await rename(first, output);
  return true;
}

/**
 * Checks the data, builds the whole site beside the published one, and puts it in its place at once.
 * In: the folder to publish into. Out: false when the data or the build is wrong; the old site then stands untouched.
 */
export async function buildSite(published: string): Promise<boolean> {
  await mendLeftovers(published, builds);
  if (!(await checkData())) return false;
  const work = join(builds, workFolderName(process));
  await mkdir(work, { recursive: true });
  try {
    if (!(await buildInto(work, join(work, 'output')))) return false;
    await replaceFolder(join(work, 'output'), published, work);
    return true;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
