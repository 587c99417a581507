import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { buildWarehouse } from '../../src/warehouse/build.ts';
import { writeSimulation } from '../simulate/write.ts';
import { writeEmbeds } from '../write-embeds.ts';
import type { Weighed, Weighing } from './embeds/weigh.ts';
import { readEmbedsOptions } from './options.ts';
import { formatTable } from './table.ts';

const folder = join('.cache', 'bench', 'embeds');
const WORKERS = 2;
/** Bytes that a host sends in its first answer. */
const LIMIT = 14_000;

const warehouses = join(folder, 'warehouses');

const kept = join(folder, 'kept');

async function timed(run: string): Promise<readonly string[]> {
  const site = join(folder, 'site');
  await rm(site, { recursive: true, force: true });
  const started = performance.now();
  if (!(await writeEmbeds({ warehouses, data: 'data', folder: site, images: join(folder, 'images'), kept })))
    throw new Error('the embeds were not written');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  return [run, seconds, String(files.length)];
}

/** The published data: no picture drawn before; nothing changed; all but the pictures made again. */
async function benchPublished(): Promise<void> {
  await buildWarehouse('data', join(warehouses, 'real.duckdb'), { sample: false });
  const rows = [await timed('first'), await timed('nothing changed')];
  await rm(kept, { recursive: true });
  rows.push(await timed('same pictures'));
  console.log(formatTable([['run', 'seconds', 'files'], ...rows]));
}

function weigh(work: Weighing): Promise<Weighed> {
  const { promise, resolve, reject } = Promise.withResolvers<Weighed>();
  const worker = new Worker(new URL('./embeds/weigh.ts', import.meta.url), {
    workerData: work,
    env: { ...process.env, DUNG_HEN_WAREHOUSE: warehouses },
  });
  worker.once('message', resolve);
  worker.once('error', reject);
  return promise;
}

/** A simulated country: every page of an embed, weighed as a host sends it. */
async function benchSimulated(agencies: number, months: number): Promise<void> {
  const data = join('.cache', 'simulate', `embeds-${agencies}`);
  await writeSimulation(data, { agencies, months, fields: 0 });
  await buildWarehouse(data, join(warehouses, 'real.duckdb'), { sample: false });
  await rm(data, { recursive: true, force: true });
  const shares = Array.from({ length: WORKERS }, (_, index) => ({ index, of: WORKERS }));
  const weighed = await Promise.all(shares.map((share) => weigh({ share })));
  const pages = weighed.reduce((sum, one) => sum + one.pages, 0);
  const [largest] = weighed.map((one) => one.largest).toSorted((a, b) => b.bytes - a.bytes);
  console.log(`${agencies} agencies: ${pages} embeds, the largest ${largest?.bytes} bytes: ${largest?.path}`);
  if (!largest || largest.bytes > LIMIT) throw new Error(`an embed weighs more than ${LIMIT} bytes`);
}

const { agencies, months } = readEmbedsOptions(process.argv.slice(2));
await rm(folder, { recursive: true, force: true });
await mkdir(warehouses, { recursive: true });
process.env['SAMPLE'] = 'off';
await benchPublished();
await benchSimulated(agencies, months);
await rm(folder, { recursive: true, force: true });
