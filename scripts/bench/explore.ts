import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { quote } from '../../src/model/sql/quote.ts';
import { buildWarehouse } from '../../src/warehouse/build.ts';
import { openDatabase, run } from '../../src/warehouse/database.ts';
import { startChromium } from '../../tests/browser/chromium.ts';
import { writeSimulation } from '../simulate/write.ts';
import { serveFolder } from '../start/serve.ts';
import { askInBrowser } from './explore/ask.ts';
import { loadCsv } from './explore/load-csv.ts';
import { measure } from './measure.ts';
import { readExploreOptions } from './options.ts';
import { formatTable } from './table.ts';

const folder = join('.cache', 'bench', 'explore');
const MEGABYTE = 1e6;

const size = readExploreOptions(process.argv.slice(2));
const name = `${size.agencies}-${size.months}-${size.fields}`;
const database = join(folder, `${name}.duckdb`);

/** The questions that are measured, each asked of a page that has asked nothing before. */
const questions = [
  [
    'one agency',
    "SELECT * FROM measures WHERE agency_id = 'mo-phong-00002' ORDER BY period_end DESC, indicator_id LIMIT 500",
  ],
  [
    'one indicator, all agencies',
    "SELECT agency_id, sum(numerator) AS n, sum(denominator) AS d FROM measures WHERE indicator_id = 'on-time' AND method = 'reported' GROUP BY agency_id ORDER BY agency_id",
  ],
  [
    'one field of one agency',
    "SELECT * FROM field_rates WHERE agency_id = 'mo-phong-00002' AND field_id = 'linh-vuc-1' AND indicator_id = 'on-time'",
  ],
  [
    'full scan',
    'SELECT indicator_id, count(*) AS n, sum(numerator) AS s FROM measures GROUP BY indicator_id ORDER BY indicator_id',
  ],
] as const;

async function makeDatabase(): Promise<void> {
  if (existsSync(database)) return;
  const data = join('.cache', 'simulate', `explore-${name}`);
  const started = performance.now();
  await writeSimulation(data, size);
  console.log(`simulated in ${seconds(started)} s`);
  const building = performance.now();
  await buildWarehouse(data, `${database}.part`, { sample: false });
  await copyFile(`${database}.part`, database);
  await rm(`${database}.part`);
  await rm(data, { recursive: true, force: true });
  console.log(
    `warehouse in ${seconds(building)} s, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  );
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);
const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(2);

/** The site itself with the simulated figures in the place of its own. Out: its folder. */
async function makeSite(): Promise<string> {
  const site = join(folder, 'site');
  const environment = { DIST_FOLDER: site, SAMPLE: 'off', DUNG_HEN_EMBEDS: 'off' };
  const { code } = await measure({
    words: ['scripts/build.ts'],
    environment,
    log: join(folder, 'build.log'),
  });
  if (code !== 0) throw new Error(`the site does not build: ${join(folder, 'build.log')}`);
  await copyFile(database, join(site, 'data', 'scorecard.duckdb'));
  return site;
}

/** All measures as one CSV, which the engine would have to load whole. Out: its bytes. */
async function writeCsv(path: string): Promise<number> {
  if (!existsSync(path)) {
    const connection = await openDatabase(database, { access_mode: 'READ_ONLY' });
    await run(connection, `COPY (FROM measures) TO ${quote(path)} (FORMAT csv, HEADER true)`);
    connection.closeSync();
  }
  return (await stat(path)).size;
}

await mkdir(folder, { recursive: true });
await makeDatabase();
const server = await serveFolder(await makeSite());
const browser = await startChromium();
const rows = await askInBrowser({ browser: browser.wsEndpoint(), origin: server.origin, questions });
await browser.close();
await server.close();
const total = (await stat(database)).size;
console.log(`data file ${megabytes(total)} MB; ${name} = agencies-months-fields`);
console.log(
  formatTable([
    ['asked', 'requests', 'MB read', 'share', 'ms', 'rows'],
    ...rows.map(({ asked, requests, bytes, milliseconds, answered }) => [
      asked,
      String(requests),
      megabytes(bytes),
      `${((bytes / total) * 100).toFixed(1)} %`,
      milliseconds.toFixed(0),
      answered,
    ]),
  ]),
);
const csv = join(folder, `${name}.csv`);
console.log(await loadCsv(csv, await writeCsv(csv)));
