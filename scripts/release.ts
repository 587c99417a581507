import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { releasePath, saveRelease } from '../src/embeds/release/files.ts';
import { holdsSample, isReleaseName } from '../src/embeds/release/text.ts';
import type { DataSet } from '../src/model/data-set.ts';
import type { PrintedRanks } from '../src/model/printed-ranks.ts';
import { runWithSettings } from './settings.ts';
import { readWords } from './shell/words.ts';

const usage = `npm run release <tên / name>
Chốt số liệu thật vào data/releases/<tên>.json. Tên: chữ thường không dấu, số, dấu chấm, gạch nối (2026-q4).
Freezes the real figures into data/releases/<name>.json. Name: lower-case letters, digits, full stops, hyphens.
`;

function readName(args: string[]): string {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new Error('One name / Một tên');
  if (!isReleaseName(name)) throw new Error(`No name of a release / Tên không dùng được: ${name}`);
  return name;
}

function refuse(vi: string, en: string): number {
  process.stderr.write(`${vi}\n${en}\n`);
  return 1;
}

interface Figures {
  readonly data: DataSet;
  readonly ranks: PrintedRanks;
}

/** Computes the figures of a checked data folder in a warehouse of their own. */
async function computeFigures(folder: string): Promise<Figures> {
  const { buildWarehouse } = await import('../src/warehouse/build.ts');
  const { readDataSet } = await import('../src/warehouse/site.ts');
  const { readRanks } = await import('../src/warehouse/printed-ranks.ts');
  const work = await mkdtemp(join(tmpdir(), 'dung-hen-release-'));
  const path = join(work, 'real.duckdb');
  try {
    await buildWarehouse(folder, path, { sample: false });
    return { data: await readDataSet(path, 'real'), ranks: await readRanks(path) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function release(name: string, folder: string): Promise<number> {
  const path = releasePath(folder, name);
  if (existsSync(path))
    return refuse(
      `Đã có ${path}. Bản đã chốt không bao giờ ghi đè; hãy đặt tên khác.`,
      `${path} is there already. A release is never overwritten; choose another name.`,
    );
  const { checkData } = await import('./build-site.ts');
  if (!(await checkData(folder))) return 1;
  const figures = await computeFigures(folder);
  if (holdsSample(figures.data))
    return refuse(
      'Đây là dữ liệu mẫu; chỉ chốt số liệu thật.',
      'These are sample data; only real ones are frozen.',
    );
  await saveRelease(folder, { name, ...figures });
  process.stdout.write(`${path}: ${figures.data.asOf}, ${(await stat(path)).size} byte\n`);
  return 0;
}

const name = readWords(usage, readName);
if (name !== null) process.exitCode = await runWithSettings(({ data }) => release(name, data));
