import {
  assert,
  asyncProperty,
  constantFrom,
  type IAsyncProperty,
  integer,
  option,
  record,
  uniqueArray,
} from 'fast-check';
import { expect, it } from 'vitest';
import { columnNames } from '../../src/model/tables.ts';
import { checkTexts, readValid } from './in-memory.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 1);
const DAYS = 24;

interface Row {
  readonly from: number;
  readonly length: number;
  readonly cumulative: boolean;
  readonly surveyed: number | null;
}

const iso = (day: number): string => new Date(FIRST + day * DAY).toISOString().slice(0, 10);

const lastOf = ({ from, length }: Row): number => from + length - 1;

function toLine(row: Row): string {
  const cells: Record<string, string> = {
    agency_id: 'tinh-vi-du-so-moi',
    period_start: iso(row.from),
    period_end: iso(lastOf(row)),
    period_as_printed: 'Kỳ',
    period_basis: 'printed',
    cumulative: String(row.cumulative),
    includes_subordinates: 'false',
    status: 'official',
    source_id: 'bao-cao-2024',
    received_new: '0',
    surveyed: row.surveyed === null ? '' : String(row.surveyed),
  };
  return columnNames('case_files')
    .map((name) => cells[name] ?? '')
    .join(',');
}

const valid = await readValid();

/** The findings of sums over periods, by the line of the row. */
async function judged(rows: readonly Row[]): Promise<readonly string[]> {
  const texts = new Map(valid);
  texts.delete('case-files/linh-vuc-2024.csv');
  const lines = [columnNames('case_files').join(','), ...rows.map(toLine)];
  texts.set('case-files/so-moi-2024.csv', `${lines.join('\n')}\n`);
  const { problems } = await checkTexts(texts);
  return problems
    .filter(({ code }) => code === 'closing_differs' || code === 'periods_above_cumulative')
    .map(({ line, field, code, severity }) => `${line} ${field} ${code} ${severity}`);
}

/** The same by looking at every day on its own. */
function expectedOf(rows: readonly Row[]): readonly string[] {
  return rows.flatMap((whole, index) => {
    if (!whole.cumulative || whole.surveyed === null) return [];
    const inside = rows.filter(
      (row) => !row.cumulative && row.from >= whole.from && lastOf(row) <= lastOf(whole),
    );
    const reported = inside.flatMap(({ surveyed }) => surveyed ?? []);
    if (reported.length === 0) return [];
    const total = reported.reduce((one, other) => one + other, 0);
    const days = new Set(
      inside.flatMap((row) => Array.from({ length: row.length }, (_, day) => row.from + day)),
    );
    const isWhole = days.size === whole.length && reported.length === inside.length;
    const line = `${index + 2} surveyed`;
    if (isWhole) return total === whole.surveyed ? [] : [`${line} closing_differs warning`];
    return total > whole.surveyed ? [`${line} periods_above_cumulative warning`] : [];
  });
}

const cell = option(integer({ min: 0, max: 6 }), { freq: 8, nil: null });

/** Periods that share no day: some of the stretches between a few cuts. */
const periods = uniqueArray(integer({ min: 0, max: DAYS }), { minLength: 2, maxLength: 9 }).chain((cuts) =>
  record({
    counts: uniqueArray(record({ at: integer({ min: 0, max: 7 }), surveyed: cell }), {
      selector: ({ at }) => at,
      maxLength: 8,
    }),
    cuts: constantFrom(cuts.toSorted((one, other) => one - other)),
  }),
);

const wholes = uniqueArray(
  record({ from: constantFrom(0, 0, 0, 5), length: integer({ min: 1, max: DAYS }), surveyed: cell }),
  { selector: ({ from, length }) => `${from} ${length}`, maxLength: 7 },
);

const agrees: IAsyncProperty<[unknown, unknown]> = asyncProperty(
  periods,
  wholes,
  async ({ counts, cuts }, all) => {
    const parts = counts.flatMap(({ at, surveyed }) => {
      const [from, next] = [cuts[at], cuts[at + 1]];
      return from === undefined || next === undefined
        ? []
        : [{ from, length: next - from, cumulative: false, surveyed }];
    });
    const rows = [...parts, ...all.map((whole) => ({ ...whole, cumulative: true }))];
    expect(await judged(rows)).toEqual(expectedOf(rows));
  },
);

it('every cumulative row is set beside the periods inside it, as counting day by day does', async () => {
  await assert(agrees, { numRuns: 300 });
});

const month = (from: number, length: number, surveyed: number | null): Row => ({
  from,
  length,
  cumulative: false,
  surveyed,
});
const sinceStart = (length: number, surveyed: number): Row => ({
  from: 0,
  length,
  cumulative: true,
  surveyed,
});

it.each<[string, readonly Row[], readonly string[]]>([
  [
    'an earlier cumulative row is compared like the last one',
    [month(0, 5, 10), month(5, 5, 10), sinceStart(5, 11), sinceStart(10, 20)],
    ['4 surveyed closing_differs warning'],
  ],
  [
    'every cumulative row over a wrong period is named',
    [month(0, 5, 12), month(5, 5, 10), sinceStart(5, 10), sinceStart(10, 20)],
    ['4 surveyed closing_differs warning', '5 surveyed closing_differs warning'],
  ],
  [
    'a sum with a gap is wrong only above the cumulative count',
    [month(0, 5, 10), month(10, 5, 10), sinceStart(15, 20), sinceStart(20, 19)],
    ['5 surveyed periods_above_cumulative warning'],
  ],
  [
    'a period that does not report is a gap',
    [month(0, 5, 10), month(5, 5, null), sinceStart(10, 9)],
    ['4 surveyed periods_above_cumulative warning'],
  ],
  [
    'a period that reaches over the end is no part',
    [month(0, 5, 10), month(5, 6, 10), sinceStart(10, 10)],
    [],
  ],
])('%s', async (_name, rows, expected) => {
  expect(await judged(rows)).toEqual(expected);
  expect(expectedOf(rows)).toEqual(expected);
});
