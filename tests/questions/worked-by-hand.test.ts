import { describe, expect, it } from 'vitest';
import { questions } from '../../src/model/questions.ts';
import { askQuestion } from '../../src/warehouse/answers.ts';
import { openDatabase } from '../../src/warehouse/database.ts';
import { deriveTables, loadTables } from '../../src/warehouse/load.ts';
import { AGENCY, type Contents, csv, dataSet, month, yearToDate } from '../golden/data-set.ts';
import { withFolder } from '../golden/native.ts';

type Extra = Readonly<Record<string, string>>;

/** The answer of one question on a small data set, as rows by column. */
function answer(id: string, contents: Contents, extra: Extra = {}): Promise<Record<string, unknown>[]> {
  return withFolder({ ...dataSet(contents), ...extra }, async (folder) => {
    const question = questions.find((one) => one.id === id);
    if (!question) throw new Error(`no question ${id}`);
    const connection = await openDatabase();
    await loadTables(connection, folder, { sample: false });
    await deriveTables(connection);
    const { rows } = await askQuestion(connection, question);
    connection.closeSync();
    return rows.map((row) => Object.fromEntries(question.columns.map(({ name }, at) => [name, row[at]])));
  });
}

const asOf = '2025-04-30';
const running = { starts_on: '2025-01-01', ends_on: '2025-12-31' };
const toMarch = yearToDate('2025-03-31');
const onTime = (part: number, whole: number) => ({
  ...toMarch,
  resolved_early_or_on_time: part,
  resolved_total: whole,
});

describe('files missing to a target that still runs', () => {
  const missing = async (target: object, part: number, whole: number) => {
    const contents = { asOf, targets: [{ ...running, ...target }], rows: [onTime(part, whole)] };
    return (await answer('below-target', contents)).map((row) => row['missing']);
  };

  it.each([
    // 98 % of 100 is 98 files.
    [{ operator: '>=', value: '98' }, 97, 100, [1]],
    // 98 % of 101 is 98.98: 99 files.
    [{ operator: '>=', value: '98' }, 98, 101, [1]],
    // Exactly 96 %: more than 96 % of 50 needs a 49th file.
    [{ operator: '>', value: '96' }, 48, 50, [1]],
    // More than 96 % of 51 (48.96) needs 49 files.
    [{ operator: '>', value: '96' }, 47, 51, [2]],
    // 96.5 % of 1,000 is 965 files.
    [{ operator: '>=', value: '96.5' }, 960, 1000, [5]],
    [{ operator: '=', value: '100' }, 60, 100, [40]],
    // Held, or an upper limit, which no more files would mend.
    [{ operator: '>=', value: '98' }, 98, 100, []],
    [{ operator: '<=', value: '5' }, 6, 100, []],
  ])('%j with %i of %i: %j', async (target, part, whole, expected) => {
    expect(await missing(target, part, whole)).toEqual(expected);
  });
});

const printed = (part: number | null, whole: number | null, value: string | null, more: object = {}) => ({
  ...toMarch,
  indicator_id: 'on-time-766',
  numerator: part,
  denominator: whole,
  printed_value: value,
  ...more,
});

describe('printed rates against their counts', () => {
  it('agree within half a unit of the second decimal, and say nothing of 0/0', async () => {
    const agencies = ['a', 'b', 'c', 'd'].map((letter) => ({ agency_id: `so-${letter}` }));
    const rates = [
      printed(2, 3, '66.67', { agency_id: 'so-a' }),
      // 66.666… is 0.0066 away from 66.66.
      printed(2, 3, '66.66', { agency_id: 'so-b' }),
      printed(0, 0, '0', { agency_id: 'so-c' }),
      printed(null, 5, '40', { agency_id: 'so-d' }),
    ];
    expect(await answer('printed-check', { asOf, agencies, rates, addressed: [] })).toMatchObject([
      { figures: 3, agree: 1, differ: 1, of_nothing: 1 },
    ]);
  });
});

const province = { agency_id: 'tinh', level: 'province' };
const commune = (id: string) => ({ agency_id: id, level: 'commune', parent_id: 'tinh' });

describe('communes beside each other', () => {
  it('share a place when equal, and are left out below thirty files', async () => {
    const rates = [
      printed(90, 100, null, { agency_id: 'xa-a' }),
      printed(45, 50, null, { agency_id: 'xa-b' }),
      printed(80, 100, null, { agency_id: 'xa-c' }),
      printed(29, 29, null, { agency_id: 'xa-d' }),
      printed(0, 0, null, { agency_id: 'xa-e' }),
    ];
    const agencies = [
      province,
      ...['xa-a', 'xa-b', 'xa-c', 'xa-d', 'xa-e'].map(commune),
      { agency_id: AGENCY },
    ];
    const rows = await answer('communes', { asOf, agencies, rates });
    expect(rows.map((row) => [row['place'], row['bodies'], row['agency_id']])).toEqual([
      [1, 3, 'xa-a'],
      [1, 3, 'xa-b'],
      [3, 3, 'xa-c'],
    ]);
  });
});

describe('levels of government', () => {
  it('have the ratio of sums, not the mean of rates, over bodies of one period', async () => {
    const eResults = { indicator_id: 'e-results-766' };
    const rates = [
      printed(1, 10, null, { ...eResults, agency_id: 'xa-a' }),
      printed(90, 90, null, { ...eResults, agency_id: 'xa-b' }),
      printed(50, 60, null, { ...eResults, ...yearToDate('2025-02-28'), agency_id: 'xa-c' }),
    ];
    const agencies = [province, ...['xa-a', 'xa-b', 'xa-c'].map(commune), { agency_id: AGENCY }];
    expect(await answer('e-results-by-level', { asOf, agencies, rates })).toMatchObject([
      { level: 'commune', bodies: 2, numerator: 91, denominator: 100, percent: 91, period_end: '2025-03-31' },
    ]);
  });
});

describe('rates of two dates', () => {
  const earlier = printed(95, 100, null, yearToDate('2025-02-28'));
  const note = (cells: object) => ({
    'notes.csv': csv('notes', [
      {
        agency_id: AGENCY,
        applies_to: 'self',
        indicator_id: 'on-time-766',
        period_end: '2025-03-31',
        breaks_line: true,
        note_vi: 'Đổi cách đếm.',
        note_en: 'Counted otherwise.',
        ...cells,
      },
    ]),
  });

  it('are compared where both run from the same first day', async () => {
    const rows = await answer('fall-dates', { asOf, rates: [earlier, printed(110, 120, null)] });
    expect(rows).toMatchObject([
      { numerator_before: 95, denominator_before: 100, numerator: 110, denominator: 120 },
    ]);
  });

  it.each([
    ['the source changed its counting', [earlier, printed(110, 120, null)], note({})],
    ['a running count went down', [earlier, printed(94, 120, null)], {}],
    [
      'there are under thirty files',
      [printed(20, 20, null, yearToDate('2025-02-28')), printed(20, 29, null)],
      {},
    ],
    [
      'one of the two counts only its own month',
      [printed(95, 100, null, { ...month('2025-01'), cumulative: false }), printed(110, 120, null)],
      {},
    ],
    ['nothing fell', [earlier, printed(190, 200, null)], {}],
  ])('are not compared where %s', async (_why, rates, extra) => {
    expect(await answer('fall-dates', { asOf, rates }, extra)).toEqual([]);
  });

  it('are compared where the counting changed before the earlier one', async () => {
    const rates = [earlier, printed(110, 120, null)];
    expect(await answer('fall-dates', { asOf, rates }, note({ period_end: '2025-02-28' }))).toHaveLength(1);
  });
});
