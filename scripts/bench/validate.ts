import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import Papa from 'papaparse';
import { checkDataSet } from '../../src/warehouse/check-folder.ts';
import { writeMillionRows } from './million-rows.ts';

const ROWS = Number(process.env['BENCH_ROWS'] ?? 1_000_000);
const FOLDER = join('.cache', 'bench-validate');
const FILE = join(FOLDER, 'case-files', 'million.csv');
/** Ours may take at most three times as long as PapaParse alone. */
const AIM = 3;

/** Seconds of processor time, so that a busy machine slows neither of the two more than the other. */
interface Result {
  readonly seconds: number;
  readonly megabytes: number;
  readonly rows: number;
}

/** PapaParse alone, at its best: as a stream, cells split and thrown away. */
function runPapa(): Promise<number> {
  let rows = 0;
  return new Promise((resolve, reject) => {
    Papa.parse(createReadStream(FILE, { highWaterMark: 1 << 18 }), {
      delimiter: ',',
      newline: '\n',
      quoteChar: '"',
      chunk: ({ data }) => {
        rows += data.length;
      },
      complete: () => resolve(rows - 1),
      error: reject,
    });
  });
}

async function runOurs(): Promise<number> {
  const report = await checkDataSet(FOLDER);
  if (report.total > 0) throw new Error(`${report.total} problems in a file made without any`);
  return report.rows;
}

const runs = { papa: runPapa, ours: runOurs } as const;

async function measure(run: () => Promise<number>): Promise<Result> {
  const start = process.cpuUsage();
  const rows = await run();
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1_000_000;
  return { seconds, megabytes: process.resourceUsage().maxRSS / 1024, rows };
}

/** A process of its own, so that the memory measured is its own. */
async function runChild(name: keyof typeof runs): Promise<Result> {
  const child = spawn(process.execPath, [process.argv[1] ?? '', `--run=${name}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const piece of child.stdout) text += piece;
  const [seconds = 0, megabytes = 0, rows = 0] = text.trim().split(' ').map(Number);
  return { seconds, megabytes, rows };
}

function print(name: string, { seconds, megabytes, rows }: Result): void {
  const speed = Math.round(rows / seconds).toLocaleString('en');
  console.log(
    `${name}: ${seconds.toFixed(2)} s of processor, ${speed} rows/s, peak ${Math.round(megabytes)} MB`,
  );
}

async function compare(): Promise<void> {
  await mkdir(join(FOLDER, 'case-files'), { recursive: true });
  await writeMillionRows(FOLDER, { file: FILE, rows: ROWS });
  const { size } = await stat(FILE);
  console.log(`${ROWS.toLocaleString('en')} rows, ${Math.round(size / 1e6)} MB`);
  await runChild('papa');
  const papa = await runChild('papa');
  const ours = await runChild('ours');
  print('PapaParse alone', papa);
  print('validation', ours);
  const share = papa.seconds / ours.seconds;
  console.log(
    `validation runs at ${Math.round(share * 100)} % of PapaParse's speed (aim: ${Math.round(100 / AIM)} % or better)`,
  );
  await rm(FOLDER, { recursive: true });
}

const wanted = process.argv.find((word) => word.startsWith('--run='))?.slice('--run='.length);
if (wanted === 'papa' || wanted === 'ours') {
  const { seconds, megabytes, rows } = await measure(runs[wanted]);
  console.log(seconds, megabytes, rows);
} else await compare();
