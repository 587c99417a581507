import type { Cells } from './csv.ts';

function row(agency: string, indicator: string, end: string): Cells {
  const [year = '', month = '', day = ''] = end.split('-');
  return {
    agency_id: agency,
    indicator_id: indicator,
    period_start: `${year}-01-01`,
    period_end: end,
    period_as_printed: `Lũy kế đến ${day}/${month}/${year}`,
    period_basis: 'printed',
    cumulative: true,
    includes_subordinates: agency === 'mau-tinh' ? 'true' : 'false',
    status: 'preliminary',
    source_id: 'mau-nguon-cong',
  };
}

/** A percentage with two decimals, half up. */
function percent(numerator: number, denominator: number): string {
  const hundredths = Math.floor((numerator * 20_000 + denominator) / (2 * denominator));
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

function eResults(agency: string, end: string, [numerator, denominator]: readonly [number, number]): Cells {
  const printed_value = percent(numerator, denominator);
  return { ...row(agency, 'e-results-766', end), numerator, denominator, printed_value };
}

const groups = ['transparency', 'progress', 'online', 'payment', 'digitisation', 'satisfaction'] as const;

interface Score {
  readonly end: string;
  readonly rank: number;
  /** Hundredths of a point, in the order of the groups. */
  readonly hundredths: readonly number[];
}

const points = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

function scoreRows({ end, rank, hundredths }: Score): Cells[] {
  const total = hundredths.reduce((sum, value) => sum + value, 0);
  const whole = { ...row('mau-tinh', 'score-total-766', end), printed_value: points(total), rank };
  const parts = groups.map((group, index) => ({
    ...row('mau-tinh', `score-${group}-766`, end),
    printed_value: points(hundredths[index] ?? 0),
  }));
  return [whole, ...parts];
}

const scores: readonly Score[] = [
  { end: '2026-07-31', rank: 9, hundredths: [1_412, 1_836, 811, 702, 1_655, 1_740] },
  { end: '2026-08-31', rank: 7, hundredths: [1_428, 1_851, 834, 716, 1_698, 1_744] },
  { end: '2026-09-30', rank: 8, hundredths: [1_431, 1_847, 842, 733, 1_714, 1_752] },
];

/** What a portal would publish of the sample province and its communes. */
export const rates: readonly Cells[] = [
  ...scores.flatMap(scoreRows),
  eResults('mau-tinh', '2026-07-31', [41_280, 42_960]),
  eResults('mau-tinh', '2026-08-31', [47_115, 51_330]),
  eResults('mau-tinh', '2026-09-30', [53_402, 57_806]),
  eResults('mau-xa-1', '2026-09-30', [1_098, 1_130]),
  eResults('mau-xa-2', '2026-09-30', [841, 876]),
  eResults('mau-xa-3', '2026-09-30', [1_117, 1_300]),
  eResults('mau-xa-4', '2026-09-30', [933, 950]),
  eResults('mau-xa-5', '2026-09-30', [655, 743]),
  eResults('mau-xa-6', '2026-09-30', [1_012, 1_094]),
  eResults('mau-xa-7', '2026-09-30', [13, 14]),
];
