import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listReleases, readRelease, releasePath, saveRelease } from '../../src/embeds/release/files.ts';
import { isReleaseName, parseRelease, writeRelease } from '../../src/embeds/release/text.ts';
import type { DataSet } from '../../src/model/data-set.ts';
import { rankKey } from '../../src/model/printed-ranks.ts';
import { reservedIds } from '../../src/model/reserved-ids.ts';
import { buildWarehouse } from '../../src/warehouse/build.ts';
import { readRanks } from '../../src/warehouse/printed-ranks.ts';
import { readDataSet } from '../../src/warehouse/site.ts';
import { agency, dataSet, measure, reading, verdict } from '../fixtures/records.ts';

const name = '2026-q4';

const rank = {
  agency_id: 'so-a',
  indicator_id: 'score-total-766',
  period_start: '2026-01-01',
  period_end: '2026-10-10',
};
const ranks = new Map([[rankKey(rank), 7]]);

const rich = dataSet({
  verdicts: new Map([
    [
      'so-a',
      [
        verdict({
          readings: [reading(), reading({ indicator_id: 'online-all', role: 'proof', value: null })],
        }),
        verdict({ target_id: '900-02a', readings: [], rows: [], source_ids: [] }),
      ],
    ],
  ]),
  measures: new Map([
    ['so-a', [measure({ rows: [{ file: 'case-files/a #1.csv', line: 3 }], value: 1 / 3, numerator: null })]],
    ['so-b', [measure({ agency_id: 'so-b', source_ids: [] })]],
  ]),
});

const text = writeRelease({ name, data: rich, ranks });

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'dung-hen-release-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('a release', () => {
  it('gives back the data set and the ranks it was written from, and is written the same again', () => {
    const read = parseRelease(text, name);
    expect(read).toEqual({ name, date: '2026-11-21', data: rich, ranks });
    if ('fault' in read) throw new Error(read.part);
    expect(writeRelease(read)).toBe(text);
  });

  it('has one row a line, with the names of its columns once', () => {
    const lines = text.split('\n').filter((line) => line.startsWith('["so-'));
    expect(lines.map((line) => JSON.parse(line.replace(/,$/, ''))[0])).toEqual([
      'so-a',
      'so-a',
      'so-b',
      'so-a',
    ]);
    expect(text.match(/"period_start"/g)).toHaveLength(5);
  });

  it('keeps every data set whole that the warehouse makes of the shipped data', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'real.duckdb');
      await buildWarehouse('data', path, { sample: false });
      const [data, printed] = [await readDataSet(path, 'real'), await readRanks(path)];
      const read = parseRelease(writeRelease({ name, data, ranks: printed }), name);
      expect(data.measures.size).toBeGreaterThan(150);
      expect(printed.size).toBeGreaterThan(100);
      expect(read).toEqual({ name, date: data.asOf, data, ranks: printed });
    }));

  it('of an earlier time has null in columns that came later', () => {
    const [, agencyRow = ''] = /\n(\["so-a","Sở A".*\])/.exec(text) ?? [];
    const older = dataSet();
    const without = ({ complaint_url: _, ...row }: ReturnType<typeof agency>) => row;
    const agencies = new Map([['so-a', without(agency())]]) as unknown as DataSet['agencies'];
    const written = writeRelease({ name, data: { ...older, agencies }, ranks: new Map() });
    expect(written).not.toContain(agencyRow);
    expect(parseRelease(written, name)).toMatchObject({ data: { agencies: older.agencies } });
  });

  it('is never made of sample data, not even of a folder of it that is given as the real one', () => {
    const source = [...rich.sources.values()].map((row) => ({ ...row, kind: 'sample' as const }));
    const sources = new Map(source.map((row) => [row.source_id, row]));
    for (const data of [dataSet({ sample: true }), dataSet({ sources })])
      expect(() => writeRelease({ name, data, ranks })).toThrow('sample');
  });
});

describe('one changed byte', () => {
  const faults = (changed: string) => parseRelease(changed, name);

  it.each([
    ['a figure', '0.61,', '0.62,', 'measures'],
    ['a name', 'Department A', 'Department B', 'agencies'],
    ['a verdict', '"met"', '"missed"', 'readings'],
    ['a rank', ',7]', ',1]', 'ranks'],
    ['the day', '"as_of":"2026-11-21"', '"as_of":"2026-11-22"', 'head'],
    ['the name of the release', '"name":"2026-q4"', '"name":"2026-q3"', 'head'],
    ['a space', '"parts":{', '"parts": {', 'file'],
    ['the end', '}\n}\n', '}\n}', 'file'],
  ])('of %s is told with its part', (_, from, to, part) => {
    const at = text.lastIndexOf(from);
    expect(at).toBeGreaterThan(0);
    const changed = text.slice(0, at) + to + text.slice(at + from.length);
    const expected = from === '"met"' ? expect.stringMatching(/readings|verdicts|clauses/) : part;
    expect(faults(changed)).toEqual({ fault: 'changed', part: expected });
  });

  it.each(['', 'null', '{"format":1}', text.slice(0, 500), text.replace('"format":1', '"format":2')])(
    'that leaves no release is told as such (%#)',
    (broken) => expect(faults(broken)).toEqual({ fault: 'form', part: 'file' }),
  );

  it('anywhere at all is found', () => {
    for (let at = 0; at < text.length; at += 97) {
      const other = text[at] === 'x' ? 'y' : 'x';
      expect(faults(text.slice(0, at) + other + text.slice(at + 1)), String(at)).toHaveProperty('fault');
    }
  });

  it('is said in plain words, with the file and what to do', () =>
    withFolder(async (folder) => {
      const path = await saveRelease(folder, { name, data: rich, ranks });
      await writeFile(path, text.replace('0.61,', '0.62,'));
      const told = await readRelease(path).catch((error: Error) => error.message);
      expect(told).toBe(
        `${path}
Bản số liệu đã chốt không còn như lúc ghi: phần measures đã bị sửa. Lấy lại ${path} từ lịch sử git. Bản đã chốt không bao giờ sửa: ghi số đúng vào tệp CSV, bản cũ sẽ mang dòng “Đã đính chính”.
The release is not as it was written: the part measures was changed. Take ${path} back from git. A release is never changed: put the right figure into the CSV file, and the old pages will say “Corrected”.`,
      );
    }));
});

describe('the folder of releases', () => {
  it('lists them by name, and reads what was saved', () =>
    withFolder(async (folder) => {
      expect(await listReleases(folder)).toEqual([]);
      for (const own of ['2027-q1', name]) await saveRelease(folder, { name: own, data: rich, ranks });
      const listed = await listReleases(folder);
      expect(listed).toEqual([name, '2027-q1'].map((own) => ({ name: own, path: releasePath(folder, own) })));
      expect((await readRelease(releasePath(folder, name))).data).toEqual(rich);
    }));

  it('never has one overwritten', () =>
    withFolder(async (folder) => {
      const path = await saveRelease(folder, { name, data: rich, ranks });
      await expect(saveRelease(folder, { name, data: dataSet(), ranks: new Map() })).rejects.toThrow(
        'EEXIST',
      );
      expect(await readFile(path, 'utf8')).toBe(text);
    }));

  it('has names that are safe in an address and on any disk', () => {
    const good = ['2026-q4', 'a', '2026.11.21', 'x'.repeat(40)];
    const bad = ['', 'Q4', '-a', '.a', 'a.', 'a/b', '..', 'quý-4', 'a b', 'x'.repeat(41), ...reservedIds];
    expect(good.filter((own) => !isReleaseName(own))).toEqual([]);
    expect(bad.filter(isReleaseName)).toEqual([]);
    expect(reservedIds).toContain('sample');
  });
});
