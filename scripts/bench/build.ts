import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { readWords } from '../shell/words.ts';
import { writeSimulation } from '../simulate/write.ts';
import { type Cost, measure } from './measure.ts';
import { type BuildOptions, readBuildOptions } from './options.ts';
import { growthExponent, median } from './statistics.ts';
import { formatTable } from './table.ts';

const folder = join('.cache', 'bench');

/** The median cost of building one simulated country. */
interface Result {
  readonly agencies: number;
  readonly seconds: number;
  readonly peak: number | null;
  readonly pages: number;
}

async function countPages(site: string): Promise<number> {
  const names = await readdir(site, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).length;
}

async function buildOnce(data: string, site: string): Promise<Cost> {
  const log = join(folder, 'build.log');
  // Embeds are measured by themselves: `npm run bench -- embeds`.
  const environment = { DATA_FOLDER: data, DIST_FOLDER: site, SAMPLE: 'off', DUNG_HEN_EMBEDS: 'off' };
  const cost = await measure({ words: ['scripts/build.ts'], environment, log });
  if (cost.code === 0) return cost;
  const printed = (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-20).join('\n');
  throw new Error(`the build of ${data} failed\n${printed}`);
}

async function benchSize(
  agencies: number,
  { months, runs }: { months: number; runs: number },
): Promise<Result> {
  const data = join('.cache', 'simulate', `build-${agencies}`);
  const site = join(folder, `site-${agencies}`);
  await writeSimulation(data, { agencies, months, fields: 0 });
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run += 1) costs.push(await buildOnce(data, site));
  const pages = await countPages(site);
  await rm(site, { recursive: true, force: true });
  await rm(data, { recursive: true, force: true });
  const peaks = costs.flatMap(({ peak }) => (peak === null ? [] : [peak]));
  return {
    agencies,
    seconds: median(costs.map(({ seconds }) => seconds)),
    peak: peaks.length > 0 ? median(peaks) : null,
    pages,
  };
}

function toRow(result: Result, first: Result): readonly string[] {
  const { agencies, seconds, peak, pages } = result;
  return [
    String(agencies),
    String(pages),
    seconds.toFixed(1),
    `${(seconds / first.seconds).toFixed(2)}×`,
    ((seconds / agencies) * 1000).toFixed(1),
    peak === null ? '?' : peak.toFixed(0),
    peak === null || first.peak === null ? '?' : `${(peak / first.peak).toFixed(2)}×`,
  ];
}

function printResults(results: readonly Result[]): void {
  const [first] = results;
  if (!first) return;
  const heads = ['agencies', 'pages', 'seconds', 'ratio', 'ms/agency', 'peak MB', 'ratio'];
  console.log(formatTable([heads, ...results.map((result) => toRow(result, first))]));
  const time = growthExponent(results.map(({ agencies, seconds }) => [agencies, seconds]));
  const memory = growthExponent(
    results.flatMap(({ agencies, peak }) => (peak === null ? [] : [[agencies, peak] as const])),
  );
  console.log(`growth exponent: time ${time?.toFixed(2) ?? '?'}, peak memory ${memory?.toFixed(2) ?? '?'}`);
}

async function benchAll({ sizes, ...options }: BuildOptions): Promise<void> {
  await mkdir(folder, { recursive: true });
  console.log(
    `npm run build: medians of ${options.runs}, ${options.months} months, Node ${process.version}, ${availableParallelism()} cores`,
  );
  const results: Result[] = [];
  for (const agencies of sizes) results.push(await benchSize(agencies, options));
  printResults(results);
}

const options = readWords(
  'npm run bench -- build [--agencies 150,300] [--months 12] [--runs 3]',
  readBuildOptions,
);
if (options) await benchAll(options);
