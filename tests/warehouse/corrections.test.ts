import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildWarehouse } from '../../src/warehouse/build.ts';
import { readDataSet } from '../../src/warehouse/site.ts';

it('reads a correction with the row that now holds the number', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dung-hen-corrections-'));
  try {
    const path = join(folder, 'sample.duckdb');
    await buildWarehouse('data/sample', path, { sample: true });
    const { corrections } = await readDataSet(path, 'sample');
    expect(corrections).toHaveLength(1);
    const [one] = corrections;
    expect(one).toMatchObject({
      agency_id: 'mau-a',
      column_name: 'received_online',
      old_value: '74',
      new_value: '84',
      file: 'corrections.csv',
      line: 2,
    });
    expect(one?.row?.printed).toEqual(expect.arrayContaining(['received_new', 'received_online']));
    expect(one?.row?.printed).not.toContain('withdrawn');
    const lines = (await readFile(join('data/sample', one?.row?.file ?? ''), 'utf8')).split('\n');
    expect(lines[(one?.row?.line ?? 0) - 1]).toMatch(/^mau-a,,2024-01-01,2024-01-31,.*,revised,.*,84,/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
