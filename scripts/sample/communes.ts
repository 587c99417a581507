import type { Body } from './body.ts';
import { communeColumns } from './columns.ts';
import { months } from './periods.ts';

interface Commune {
  readonly number: number;
  /** New files of July to December 2025, and of January to September 2026. */
  readonly fresh: readonly [number, number];
  /** Thousandths of the files resolved in 2026 that were early, late, wholly electronic and paid online. */
  readonly early: number;
  readonly late: number;
  readonly electronic: number;
  readonly paid: number;
  readonly more?: Partial<Body>;
}

const thousandths = (whole: number, share: number): number => Math.floor((whole * share) / 1000);

function toBody({ number, fresh: [first, second], more, ...rates }: Commune): Body {
  const resolved = second - 6;
  const owing = thousandths(resolved, 500);
  return {
    agency: `mau-xa-${number}`,
    opening: 60,
    columns: communeColumns,
    years: [
      { periods: months(2025, 7, 12), fresh: first, resolved: first - 4, overdue: 90 },
      {
        periods: months(2026, 1, 9),
        fresh: second,
        resolved,
        overdue: 90,
        totals: {
          resolved_early: thousandths(resolved, rates.early),
          resolved_late: thousandths(resolved, rates.late),
          resolved_fully_electronic: thousandths(resolved, rates.electronic),
          files_synced: second,
          files_owing_fee: owing,
          files_paid_online: thousandths(owing, rates.paid),
        },
      },
    ],
    ...more,
  };
}

/** Of one kind, so that they can be ranked; their year 2026 is running. */
const ranked: readonly Commune[] = [
  { number: 1, fresh: [690, 1_120], early: 975, late: 4, electronic: 862, paid: 520 },
  { number: 2, fresh: [540, 866], early: 955, late: 9, electronic: 801, paid: 410 },
  {
    number: 3,
    fresh: [830, 1_290],
    early: 902,
    late: 22,
    electronic: 744,
    paid: 355,
    more: { missing: ['2026-03-31'] },
  },
  {
    number: 4,
    fresh: [610, 940],
    early: 968,
    late: 0,
    electronic: 829,
    paid: 468,
    more: { broken: { end: '2025-08-31', files: 3 } },
  },
  { number: 5, fresh: [480, 733], early: 931, late: 16, electronic: 783, paid: 392 },
  { number: 6, fresh: [720, 1_084], early: 979, late: 12, electronic: 805, paid: 447 },
];

/** So few files that its rates are listed apart; in November 2025 and February 2026 none came and none was resolved. */
const small: Body = {
  agency: 'mau-xa-7',
  opening: 0,
  columns: communeColumns,
  years: [
    { periods: months(2025, 7, 12), fresh: 9, resolved: 9, weights: [2, 1, 2, 3, 0, 1] },
    {
      periods: months(2026, 1, 9),
      fresh: 14,
      resolved: 14,
      weights: [2, 0, 1, 2, 3, 1, 2, 1, 2],
      totals: { resolved_late: 1, resolved_early: 12 },
    },
  ],
};

export const communes: readonly Body[] = [...ranked.map(toBody), small];
