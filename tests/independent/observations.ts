import { type Amount, amountOf, flow } from './amounts.ts';
import { entryOf, fromCaseFiles, fromRates } from './catalogue.ts';
import { count, type DataSet, flag, type TableRow, text, textOrNull } from './data.ts';
import { yearOf } from './dates.ts';

/** What one row says about one indicator; a row without two dates is context and says nothing. */
export interface Observation {
  readonly agency: string;
  readonly indicator: string;
  readonly start: string;
  readonly end: string;
  readonly cumulative: boolean;
  readonly year: number;
  readonly wholeAgency: boolean;
  readonly fieldsComplete: boolean;
  /** Null where the kind of indicator has no such part. */
  readonly numerator: Amount | null;
  readonly denominator: Amount | null;
  readonly printed: string | null;
  /** At least one part was reported; every part was reported. */
  readonly present: boolean;
  readonly complete: boolean;
  /** Last day that the figure speaks of. */
  readonly until: string;
  readonly overdue: bigint | null;
  readonly row: TableRow;
}

function period(row: TableRow) {
  const [start, end] = [textOrNull(row, 'period_start'), textOrNull(row, 'period_end')];
  if (start === null || end === null) return null;
  const reportYear = count(row, 'report_year');
  return {
    agency: text(row, 'agency_id'),
    start,
    end,
    cumulative: flag(row, 'cumulative'),
    year: reportYear === null ? yearOf(end) : Number(reportYear),
    row,
  };
}

function fromFileCounts(row: TableRow): readonly Observation[] {
  const shared = period(row);
  if (!shared) return [];
  return Object.entries(fromCaseFiles).map(([indicator, entry]) => {
    const numerator = entry.numerator === null ? null : amountOf(row, entry.numerator);
    const denominator = entry.denominator === null ? null : amountOf(row, entry.denominator);
    const parts = [numerator, denominator].filter((part) => part !== null);
    return {
      ...shared,
      indicator,
      wholeAgency: textOrNull(row, 'field_id') === null,
      fieldsComplete: textOrNull(row, 'fields_complete') === 'true',
      numerator,
      denominator,
      printed: null,
      present: parts.some((part) => part.alone !== null),
      complete: parts.every((part) => part.alone !== null),
      until: (entry.inventory ? textOrNull(row, 'stock_on') : null) ?? shared.end,
      overdue: count(row, 'pending_overdue'),
    };
  });
}

function fromPublishedRate(row: TableRow): readonly Observation[] {
  const shared = period(row);
  const indicator = text(row, 'indicator_id');
  const kind = fromRates[indicator]?.kind;
  if (!shared || !kind) return [];
  const [numerator, denominator] = [count(row, 'numerator'), count(row, 'denominator')];
  const printed = textOrNull(row, 'printed_value');
  const complete = {
    ratio: numerator !== null && denominator !== null,
    count: numerator !== null,
    points: printed !== null,
    printed: printed !== null,
  };
  return [
    {
      ...shared,
      indicator,
      wholeAgency: true,
      fieldsComplete: false,
      numerator: flow(numerator),
      denominator: flow(denominator),
      printed,
      present: numerator !== null || denominator !== null || printed !== null,
      complete: complete[kind],
      until: shared.end,
      overdue: null,
    },
  ];
}

/** Every row of both tables against every indicator it could speak of, `present` or not. */
export function observations(dataSet: DataSet): readonly Observation[] {
  return [
    ...dataSet.tables.case_files.flatMap(fromFileCounts),
    ...dataSet.tables.rates.flatMap(fromPublishedRate),
  ].filter((observation) => entryOf(observation.indicator) !== undefined);
}
