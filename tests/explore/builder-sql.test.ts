import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import {
  type Choice,
  type ColumnWords,
  groupings,
  groupingsOf,
  type IndicatorKind,
} from '../../src/browser/explore/builder/choice.ts';
import { builderSql } from '../../src/browser/explore/builder/sql.ts';
import { indicatorIds, indicatorOf } from '../../src/model/indicators.ts';
import { buildWarehouse } from '../../src/warehouse/build.ts';
import { openDatabase, query, run, type StoredRow } from '../../src/warehouse/database.ts';
import { openInBrowserEngine } from '../warehouse/wasm.ts';
import { plainWords } from './column-words.ts';

const indicator = (id: string, kind: IndicatorKind = 'ratio', comparable = true): Choice['indicator'] => ({
  id,
  name: `Chỉ số ${id}`,
  kind,
  comparable,
});
const choice = (given: Partial<Choice>): Choice => ({
  indicator: indicator('on-time'),
  offices: [],
  period: 'all',
  grouping: 'none',
  ...given,
});

let native: Awaited<ReturnType<typeof openDatabase>>;
let engine: Awaited<ReturnType<typeof openInBrowserEngine>>;
let measures: readonly StoredRow[];
let levels: ReadonlyMap<unknown, unknown>;

beforeAll(async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'dung-hen-')), 'scorecard.duckdb');
  await buildWarehouse('data/sample', path, { sample: true });
  native = await openDatabase(path, { access_mode: 'READ_ONLY' });
  engine = await openInBrowserEngine(path);
  engine.rows('USE s');
  measures = await query(native, 'SELECT * FROM measures');
  const agencies = await query(native, 'SELECT agency_id, level FROM agencies');
  levels = new Map(agencies.map((row) => [row['agency_id'], row['level']]));
});

afterAll(() => {
  native.closeSync();
  engine.close();
});

const ask = (given: Partial<Choice>, words: ColumnWords = plainWords) =>
  query(native, builderSql(choice(given), words));

const days = (row: StoredRow): number =>
  (Date.parse(String(row['period_end'])) - Date.parse(String(row['period_start']))) / 86_400_000 + 1;

/** What may be added, added by hand: the rows of one level over the same days, counted in the same way. */
function sumsOf(rows: readonly StoredRow[]): ReadonlyMap<string, readonly number[]> {
  const groups = Map.groupBy(rows, (row) =>
    [levels.get(row['agency_id']), row['period_start'], row['period_end'], row['cumulative']].join(' '),
  );
  return new Map(
    [...groups].map(([key, members]) => {
      const whole = members.filter(
        (row) =>
          row['numerator'] !== null && row['denominator'] !== null && row['covered_days'] === days(row),
      );
      const total = (part: string) => whole.reduce((sum, row) => sum + Number(row[part]), 0);
      return [key, [total('numerator'), total('denominator'), whole.length, members.length - whole.length]];
    }),
  );
}

const levelIds = new Map(Object.entries(plainWords.levels).map(([id, word]) => [word, id]));

const asSums = (rows: readonly StoredRow[]) =>
  new Map(
    rows.map((row) => [
      [levelIds.get(String(row['level'])) ?? row['level'], row['start'], row['end'], row['cumulative']].join(
        ' ',
      ),
      ['numerator', 'denominator', 'added', 'left_out'].map((name) => Number(row[name])),
    ]),
  );

/** Of several rows the one over most days, the later one of equals. */
const widest = (rows: readonly StoredRow[]): StoredRow | undefined =>
  rows.toSorted(
    (a, b) =>
      Number(b['covered_days']) - Number(a['covered_days']) ||
      String(b['period_end']).localeCompare(String(a['period_end'])),
  )[0];

const year = (row: StoredRow): string => String(row['period_end']).slice(0, 4);

describe('offices are added', () => {
  const of = (id: string) => measures.filter((row) => row['indicator_id'] === id);

  it.each(['on-time', 'online-all', 'e-results', 'early'])('by period: %s', async (id) => {
    const rows = await ask({ indicator: indicator(id), grouping: 'period' });
    const expected = sumsOf(of(id));
    expect(expected.size).toBeGreaterThan(10);
    expect(asSums(rows)).toEqual(expected);
  });

  it.each(['on-time', 'online-all', 'early'])('by level, from one row an office and year: %s', async (id) => {
    const rows = await ask({ indicator: indicator(id), grouping: 'level' });
    const perOffice = Map.groupBy(of(id), (row) => `${row['agency_id']} ${year(row)}`);
    const chosen = [...perOffice.values()].flatMap((members): readonly StoredRow[] => {
      const row = widest(members);
      return row ? [row] : [];
    });
    expect(asSums(rows)).toEqual(sumsOf(chosen));
  });

  it('as counts, never as rates', async () => {
    const rows = await ask({ indicator: indicator('on-time'), grouping: 'level', period: 2025 });
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const { numerator, denominator, rate } = row;
      expect(rate).toBeCloseTo((100 * Number(numerator)) / Number(denominator), 10);
    }
  });

  it('without the offices whose year lacks a month, which are counted apart', async () => {
    const rows = await ask({ grouping: 'level', period: 2024, offices: ['mau-a'] });
    expect(rows).toMatchObject([{ added: 0, left_out: 1, numerator: null, rate: null }]);
  });

  it('only those chosen', async () => {
    const offices = ['mau-xa-1', 'mau-xa-2'];
    const rows = await ask({ grouping: 'period', period: 2025, offices });
    const chosen = of('on-time').filter(
      (row) => offices.includes(String(row['agency_id'])) && year(row) === '2025',
    );
    expect(asSums(rows)).toEqual(sumsOf(chosen));
  });
});

it('a group of offices is never added to its members', async () => {
  const own = await openDatabase();
  await run(
    own,
    "CREATE TABLE agencies AS SELECT 'x' || i AS agency_id, CASE i WHEN 3 THEN 'group' ELSE 'commune' END AS level FROM range(1, 4) t(i)",
  );
  await run(
    own,
    `CREATE TABLE measures AS SELECT agency_id, 'on-time' AS indicator_id, DATE '2025-01-01' AS period_start,
      DATE '2025-01-31' AS period_end, false AS cumulative, 1 AS numerator, 2 AS denominator, 31 AS covered_days
      FROM agencies`,
  );
  for (const grouping of ['level', 'period'] as const) {
    const rows = await query(own, builderSql(choice({ grouping }), plainWords));
    expect(rows).toMatchObject([
      { level: 'xã', numerator: 2, denominator: 4, rate: 50, added: 2, left_out: 0 },
    ]);
  }
  own.closeSync();
});

describe('figures one by one', () => {
  it('are every published figure of the year, with what the site says beside them', async () => {
    const rows = await ask({ offices: ['mau-a'], period: 2024 });
    const expected = measures.filter(
      (row) => row['indicator_id'] === 'on-time' && row['agency_id'] === 'mau-a' && year(row) === '2024',
    );
    const parts = ['numerator', 'denominator'];
    const shown = rows.map((row) => ['end', 'start', ...parts].map((name) => row[name]));
    const wanted = expected.map((row) => ['period_end', 'period_start', ...parts].map((name) => row[name]));
    expect(shown).toEqual(wanted.toSorted((a, b) => String(a).localeCompare(String(b))));
    expect(rows.filter((row) => row['note'] !== null)).toMatchObject([
      { end: '2024-06-30', note: expect.stringContaining('tháng 5'), breaks_line: false },
    ]);
    expect(rows.every((row) => String(row['sources']).length > 0)).toBe(true);
  });

  it('say where the source changed its counting', async () => {
    const rows = await ask({ indicator: indicator('e-results-766'), offices: ['mau-tinh'] });
    expect(rows.map((row) => [row['end'], row['breaks_line']])).toEqual([
      ['2026-07-31', false],
      ['2026-08-31', true],
      ['2026-09-30', false],
    ]);
  });

  it('of each office the newest, the longer one where two end on a day', async () => {
    const rows = await ask({ period: 'newest' });
    const byOffice = Map.groupBy(
      measures.filter((row) => row['indicator_id'] === 'on-time'),
      (row) => row['agency_id'],
    );
    expect(rows).toHaveLength(byOffice.size);
    for (const row of rows) {
      const all = [...byOffice.values()].flat().filter((each) => each['period_end'] === row['end']);
      expect(all.some((each) => each['period_start'] === row['start'])).toBe(true);
    }
    expect(rows.filter((row) => row['end'] === '2026-09-30' && row['start'] === '2026-01-01').length).toBe(
      rows.filter((row) => row['end'] === '2026-09-30').length,
    );
  });

  it('say why one is missing, and never as zero', async () => {
    const rows = await ask({ indicator: indicator('late-notified') });
    const missing = rows.filter((row) => row['rate'] === null);
    expect(missing.length).toBeGreaterThan(0);
    expect(new Set(missing.map((row) => row['missing']))).toEqual(new Set(['0/0', 'thiếu']));
  });
});

describe('points and numbers that are not each office’s own', () => {
  it.each([
    ['points', true],
    ['printed', true],
    ['ratio', false],
    ['count', false],
  ] as const)('%s, comparable %s: are listed, not added', (kind, comparable) => {
    const given = indicator('score-total-766', kind, comparable);
    expect(groupingsOf(given)).toEqual(['none', 'office']);
    expect(builderSql(choice({ indicator: given, grouping: 'level' }), plainWords)).not.toContain('sum(');
  });
});

const kindOf = (id: string): IndicatorKind => indicatorOf(id as never).kind;
const english: ColumnWords = {
  ...plainWords,
  lang: 'en',
  columns: { ...plainWords.columns, office: 'Of"fice' },
};

describe('every choice is answered alike by both engines', () => {
  const ids = indicatorIds.filter((id) => /^(?:on-time|received-new|score-total-766|avg-days-766)$/.test(id));
  test.each(ids)('%s', async (id) => {
    for (const grouping of groupings)
      for (const period of ['all', 'newest', 2024] as const)
        for (const words of [plainWords, english]) {
          const sql = builderSql(choice({ indicator: indicator(id, kindOf(id)), grouping, period }), words);
          const [here, there] = [await query(native, sql), engine.rows(sql)];
          expect(there.length).toBe(here.length);
          for (const part of ['numerator', 'denominator', 'count', 'rate', 'value', 'added'])
            expect(there.map((row) => row[part])).toEqual(here.map((row) => row[part]));
        }
  });
});

it('keeps a name or an id a text', async () => {
  const rows = await ask({
    indicator: { ...indicator("x' OR '1'='1"), name: 'a\nDROP' },
    offices: ["'); --"],
  });
  expect(rows).toEqual([]);
});
