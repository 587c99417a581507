import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { listReleases } from '../../src/embeds/release/files.ts';
import { indicatorIds } from '../../src/model/indicators.ts';
import { shippedTables } from '../../src/warehouse/build.ts';
import { downloadName } from '../../src/warehouse/export.ts';

type Cells = Readonly<Record<string, string>>;

async function readCells(folder: string, file: string): Promise<readonly Cells[]> {
  const text = await readFile(join(folder, file), 'utf8');
  return Papa.parse<Cells>(text, { header: true, delimiter: ',', newline: '\n', skipEmptyLines: true }).data;
}

const line = (...words: readonly (string | undefined)[]): string => words.join(' ');

/** Releases with what they hold: their bytes never change. */
async function releaseLines(folder: string): Promise<readonly string[]> {
  const releases = await listReleases(folder);
  return Promise.all(
    releases.map(async ({ name, path }) =>
      line(
        'release',
        name,
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      ),
    ),
  );
}

/** Every id behind the addresses of a data folder, as lines of the list. In: a folder that was checked. */
export async function currentLines(folder: string): Promise<readonly string[]> {
  const agencies = await readCells(folder, 'agencies.csv');
  const plans = await readCells(folder, 'plans.csv');
  const targets = await readCells(folder, 'targets.csv');
  const lines = [
    ...agencies.map((row) => line('agency', row['agency_id'])),
    ...plans.map((row) => line('plan', row['plan_id'])),
    ...targets.map((row) => line('clause', row['plan_id'], row['target_id']?.slice(0, -1))),
    ...indicatorIds.map((id) => line('indicator', id)),
    ...shippedTables.map((table) => line('table', downloadName(table))),
    ...(await releaseLines(folder)),
  ];
  return [...new Set(lines)].sort();
}
