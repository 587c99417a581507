import { describe, expect, test } from 'vitest';
import { type Columns, inBothFiles, inDepartmentFile } from '../data/portal-columns.ts';
import { type Cells, cell, readCsv } from '../data/read-csv.ts';
import { type ApiMeasure, readApi, readSite } from './api.ts';
import { decode, textOf } from './markup.ts';

const departments = readCsv('tests/real/gia_lai_agencies_counts.csv');
const communes = readCsv('tests/real/gia_lai_commune_counts.csv');
const idOf = new Map(
  readCsv('data/agencies.csv').map((row) => [cell(row, 'official_code'), cell(row, 'agency_id')]),
);
const agencyOf = (row: Cells): string => idOf.get(cell(row, 'unit_code')) ?? '';
const number = (text: string): number | null => (text === '' ? null : Number(text));

/** What the JSON must say of one published row: indicator, day, numerator, denominator, printed value. */
function expectedOf(row: Cells, map: Readonly<Record<string, Columns>>) {
  return Object.entries(map).flatMap(([indicator, columns]) => {
    const [top = null, bottom = null, printed = null] = columns.map((name) =>
      name ? number(cell(row, name)) : null,
    );
    const has = [top, bottom, printed].some((value) => value !== null);
    return has ? [[indicator, cell(row, 'snapshot_date'), top, bottom, printed]] : [];
  });
}

const isCount = ({ indicator_id }: ApiMeasure): boolean =>
  indicator_id.endsWith('-766') && !indicator_id.startsWith('score-');

/** The same as the site says it. */
function publishedOf(agency: string) {
  const counted = readApi(`/api/agencies/${agency}.json`).measures.filter(isCount);
  return counted.map((measure) => {
    const printed: unknown = Reflect.get(measure, 'printed_value');
    const { indicator_id, period_end, numerator, denominator } = measure;
    return [indicator_id, period_end, numerator, denominator, printed === null ? null : Number(printed)];
  });
}

describe('the JSON of the 149 units', () => {
  const rows = [
    ...departments.map((row) => [agencyOf(row), expectedOf(row, inDepartmentFile)] as const),
    ...communes.map((row) => [agencyOf(row), expectedOf(row, inBothFiles)] as const),
  ];
  const byAgency = Map.groupBy(rows, ([agency]) => agency);

  test('has every count of every day as it was published, and no other', () => {
    expect([byAgency.size, rows.length]).toEqual([149, 14 * 3 + 135]);
    for (const [agency, own] of byAgency) {
      const expected = own.flatMap(([, figures]) => figures.map(String));
      expect([agency, publishedOf(agency).map(String).toSorted()]).toEqual([agency, expected.toSorted()]);
    }
  });
});

interface Ranked {
  readonly place: number;
  readonly agency: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** True where the first share is greater, by cross-multiplying the counts. */
const beats = (a: Omit<Ranked, 'place'>, b: Omit<Ranked, 'place'>): boolean =>
  BigInt(a.numerator) * BigInt(b.denominator) > BigInt(b.numerator) * BigInt(a.denominator);

const inOrder = (rows: readonly Ranked[]): readonly Ranked[] =>
  rows.toSorted((a, b) => a.place - b.place || (a.agency < b.agency ? -1 : 1));

function rankCommunes(): readonly Ranked[] {
  const all = communes.map((row) => ({
    agency: agencyOf(row),
    numerator: Number(cell(row, 'e_result_num')),
    denominator: Number(cell(row, 'digitisation_denominator')),
  }));
  const big = all.filter(({ denominator }) => denominator >= 30);
  return inOrder(big.map((own) => ({ place: 1 + big.filter((other) => beats(other, own)).length, ...own })));
}

/** The rows of the table of rates, in the order of the page. */
function readRanking(address: string): readonly Ranked[] {
  const html = readSite(address);
  const table = html.slice(html.indexOf('id="commune-province-rate"')).split('</table>')[0] ?? '';
  return table
    .split('<tr')
    .slice(2)
    .map((row) => {
      const cells = [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, inner = '']) => textOf(inner));
      const [place = 0, , numerator = 0, denominator = 0] = cells.map((text) =>
        Number(text.replace(/\D/g, '')),
      );
      return { place, agency: /agencies\/([^/"]+)\//.exec(row)?.[1] ?? '', numerator, denominator };
    });
}

test.each(['/indicators/e-results-766/', '/en/indicators/e-results-766/'])(
  'the ranking of the 135 communes is right to the last place: %s',
  (address) => {
    const shown = readRanking(address);
    expect(shown).toHaveLength(135);
    expect(inOrder(shown)).toEqual(rankCommunes());
    expect(shown.map(({ place }) => place)).toEqual(
      shown.map(({ place }) => place).toSorted((a, b) => a - b),
    );
  },
);

describe('the verdict on electronic results', () => {
  const caveat =
    'Mẫu số của Cổng gồm cả hồ sơ đang giải quyết. Chỉ tiêu theo Báo Gia Lai 01/03/2026, chưa đối chiếu văn bản gốc; số liệu từ bản sao của bên thứ ba.';
  const { verdicts } = readApi('/api/plans/gia-lai-766-2026.json');
  const judged = verdicts.filter(({ target_id }) => target_id === '005-05a');
  const words: Readonly<Record<string, string>> = {
    at_risk: 'Đến nay thấp hơn chỉ tiêu',
    on_track: 'Đến nay đạt',
  };

  test('is about the counts of 10 October and never more than so far', () => {
    const counts = new Map(
      [...departments, ...communes]
        .filter((row) => row['snapshot_date'] === '2026-10-10')
        .map((row) => [
          agencyOf(row),
          [Number(row['e_result_num']), Number(row['digitisation_denominator'])],
        ]),
    );
    expect(judged).toHaveLength(135 + 13);
    for (const { agency_id, state, numerator, denominator } of judged) {
      expect([agency_id, numerator, denominator]).toEqual([agency_id, ...(counts.get(agency_id) ?? [])]);
      expect([agency_id, state]).toEqual([agency_id, numerator === denominator ? 'on_track' : 'at_risk']);
    }
  });

  test('stands on the page of every unit with its caveat inside the figure', () => {
    for (const { agency_id, state } of judged) {
      const html = readSite(`/agencies/${agency_id}/`);
      const slip = html.slice(html.indexOf('id="n-005-05"')).split('</li>')[0] ?? '';
      expect([agency_id, slip.includes(words[state] ?? '?'), decode(slip).includes(caveat)]).toEqual([
        agency_id,
        true,
        true,
      ]);
    }
  });
});
