import type { Body } from './body.ts';
import { combinedColumns, fullColumns, withdrawnColumns } from './columns.ts';
import { months, reportQuarters } from './periods.ts';

/** Its May 2024 was never published, so that what can still be mended stays undecided for that year. */
const officeA: Body = {
  agency: 'mau-a',
  opening: 80,
  columns: fullColumns,
  revised: '2024-01-31',
  missing: ['2024-05-31'],
  years: [
    { periods: months(2023, 1, 12), fresh: 1_760, resolved: 1_748 },
    {
      periods: months(2024, 1, 12),
      fresh: 1_840,
      resolved: 1_835,
      totals: { received_files_digitised: 1_840, petitions_due: 12 },
      inventory: { old_files: 8_000, old_files_digitised: 3_999 },
    },
    { periods: months(2025, 1, 12), fresh: 1_905, resolved: 1_898 },
  ],
};

/** Prints every quarter from the start of the year; no file was late, and every file was synced. */
const officeB: Body = {
  agency: 'mau-b',
  opening: 140,
  columns: withdrawnColumns,
  cumulative: true,
  cells: { withdrawn_counted: 'separate' },
  years: [
    { periods: months(2023, 1, 12), fresh: 3_480, resolved: 3_455, withdrawn: 25 },
    {
      periods: months(2024, 1, 12),
      fresh: 3_600,
      resolved: 3_540,
      withdrawn: 24,
      overdue: 0,
      totals: { resolved_late: 0, files_synced: 3_740 },
    },
  ],
};

/** One file short of 80 % in 2024, exactly 55 % online; its year 2026 is running. */
const officeC: Body = {
  agency: 'mau-c',
  opening: 60,
  columns: fullColumns,
  years: [
    { periods: months(2023, 1, 12), fresh: 2_200, resolved: 2_160, totals: { received_online: 1_034 } },
    {
      periods: months(2024, 1, 12),
      fresh: 2_500,
      resolved: 2_450,
      totals: {
        received_online: 1_430,
        received_files_digitised: 1_999,
        results_required: 2_300,
        results_digitised: 1_800,
        e_results: 2_300,
        files_owing_fee: 920,
        transactions: 900,
        transactions_national_portal: 486,
        files_reused: 1_300,
      },
    },
    { periods: months(2025, 1, 12), fresh: 2_640, resolved: 2_655, totals: { received_online: 1_610 } },
    {
      periods: months(2026, 1, 9),
      fresh: 2_040,
      resolved: 2_020,
      totals: {
        received_online: 1_350,
        received_files_digitised: 1_560,
        files_owing_fee: 830,
        transactions: 800,
        transactions_national_portal: 456,
        files_reused: 1_060,
      },
    },
  ],
};

/** Reports quarters of a report year; exactly 98 % in 2022; stopped existing on 28 February 2025. */
const officeD: Body = {
  agency: 'mau-d',
  opening: 90,
  columns: combinedColumns,
  years: [
    { periods: reportQuarters(2022), fresh: 1_240, resolved: 1_250, totals: { resolved_late: 25 } },
    {
      periods: reportQuarters(2023),
      fresh: 1_300,
      resolved: 1_290,
      totals: { resolved_late: 20, received_online: 1_264 },
    },
    {
      periods: reportQuarters(2024),
      fresh: 1_280,
      resolved: 1_285,
      totals: { resolved_late: 22, received_online: 1_280 },
    },
  ],
};

/** The body that took over from D; nothing of D counts for it. */
const officeDNew: Body = {
  agency: 'mau-d-moi',
  opening: 0,
  columns: fullColumns,
  years: [
    { periods: months(2025, 3, 12), fresh: 1_120, resolved: 1_090 },
    { periods: months(2026, 1, 9), fresh: 1_030, resolved: 1_024 },
  ],
};

/** Not one late file in 2024, so that 2025 could not be higher; its 2026 figures stop in June. */
const officeF: Body = {
  agency: 'mau-f',
  opening: 75,
  columns: combinedColumns,
  years: [
    { periods: months(2024, 1, 12), fresh: 980, resolved: 975, overdue: 0, totals: { resolved_late: 0 } },
    { periods: months(2025, 1, 12), fresh: 1_010, resolved: 1_004, totals: { resolved_late: 13 } },
    { periods: months(2026, 1, 6), fresh: 520, resolved: 516, totals: { resolved_late: 4 } },
  ],
};

interface FieldYear {
  readonly field: string;
  readonly fresh: number;
  readonly resolved: number;
  readonly early: number;
  readonly electronic: number;
  readonly synced: number;
  readonly digitised: number;
}

function fieldOfE({ field, fresh, resolved, ...rest }: FieldYear): Body {
  return {
    agency: 'mau-e',
    field,
    opening: 120,
    columns: fullColumns,
    cells: { fields_complete: 'true' },
    years: [
      {
        periods: months(2024, 1, 12),
        fresh,
        resolved,
        totals: {
          resolved_early: rest.early,
          files_synced: rest.synced,
          synced_and_digitised: rest.digitised,
          resolved_fully_electronic: rest.electronic,
          files_owing_fee: resolved / 2,
          files_paid_online: resolved / 5,
          surveyed: resolved / 5,
          satisfied: (resolved / 50) * 9,
        },
        inventory: { results_in_force: resolved * 4, results_in_force_digitised: (resolved / 5) * 18 },
      },
    ],
  };
}

/** Prints its three fields of work and no row of its own; together exactly 96 % early, 40 % paid, 90 % satisfied. */
const officeE: readonly Body[] = [
  { field: 'do-luong', fresh: 1_000, resolved: 1_000, early: 970, electronic: 830, synced: 1_050 },
  { field: 'nhiem-vu-khoa-hoc', fresh: 900, resolved: 900, early: 860, electronic: 730, synced: 930 },
  { field: 'so-huu-tri-tue', fresh: 600, resolved: 600, early: 570, electronic: 480, synced: 620 },
].map((year) => fieldOfE({ ...year, digitised: year.field === 'do-luong' ? year.synced - 1 : year.synced }));

export const offices: readonly Body[] = [officeA, officeB, officeC, officeD, officeDNew, ...officeE, officeF];
