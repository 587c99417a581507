import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnNames } from '../../src/model/tables.ts';
import { checkDataSet } from '../../src/warehouse/check-folder.ts';
import { withOverlay } from './overlay.ts';

const FILE = join('case-files', 'so-moi-2024.csv');
const RATES = join('rates', 'cong-2024.csv');

type Cells = Readonly<Record<string, string>>;

const correction: Cells = {
  agency_id: 'tinh-vi-du-so-moi',
  column_name: 'received_online',
  period_start: '2024-01-01',
  period_end: '2024-01-31',
  cumulative: 'false',
  old_value: '130',
  new_value: '140',
  corrected_on: '2024-08-01',
  reason_vi: 'Mười hồ sơ trực tuyến bị ghi sót.',
  source_id: 'bao-cao-2024',
};

const ofScore: Cells = {
  ...correction,
  indicator_id: 'score-total-766',
  column_name: 'printed_value',
  period_end: '2024-09-24',
  cumulative: 'true',
  old_value: '79.1',
  new_value: '79.160',
};

const csv = (rows: readonly Cells[]): string => {
  const names = columnNames('corrections');
  return `${[names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map((line) => line.join(',')).join('\n')}\n`;
};

/** Marks the first row of a file as revised. */
async function revise(path: string, status: string): Promise<void> {
  await writeFile(path, (await readFile(path, 'utf8')).replace(`,${status},`, ',revised,'));
}

const check = (rows: readonly Cells[]) =>
  withOverlay('_valid', async (folder) => {
    await revise(join(folder, FILE), 'official');
    await revise(join(folder, RATES), 'preliminary');
    await writeFile(join(folder, 'corrections.csv'), csv(rows));
    const { problems } = await checkDataSet(folder);
    return problems.map(({ line, field, code }) => [line, field, code]);
  });

describe('corrections', () => {
  it('are sound where the revised row holds the new number, of counts and of printed rates', async () => {
    expect(await check([correction, ofScore])).toEqual([]);
  });

  it('may follow each other, in any order of lines', async () => {
    const first = { ...correction, corrected_on: '2024-07-20', old_value: '', new_value: '130' };
    expect(await check([correction, first])).toEqual([]);
  });

  it('are of their day, their body, their source', async () => {
    const late = { ...correction, corrected_on: '2025-03-01' };
    expect(await check([late])).toEqual([[2, 'corrected_on', 'after_as_of']]);
    expect(await check([{ ...correction, source_id: 'khong-co' }])).toEqual([
      [2, 'source_id', 'link_missing'],
    ]);
  });

  it('need a reason, and are told once', async () => {
    expect(await check([{ ...correction, reason_vi: '' }])).toEqual([[2, 'reason_vi', 'cell_required']]);
    expect(await check([correction, correction])).toEqual([[3, 'agency_id', 'duplicate_key']]);
  });

  it('hold a number withdrawn against an empty cell', async () => {
    const withdrawn = { ...correction, column_name: 'withdrawn', new_value: '' };
    expect(await check([withdrawn])).toEqual([]);
    expect(await check([{ ...withdrawn, column_name: 'received_by_post' }])).toEqual([
      [2, 'new_value', 'correction_not_applied'],
    ]);
  });
});
