import { indicatorIds, indicatorOf } from '../indicators.ts';
import type { Finding } from '../problems.ts';
import { columnNames } from '../tables.ts';
import type { Figure } from './figure.ts';
import { findAt } from './finding.ts';
import { groupBy } from './series.ts';

const TOTAL = 'score-total-766';
const groupIds = indicatorIds.filter((id) => id !== TOTAL && indicatorOf(id).kind === 'points');
const valuePlace = columnNames('rates').indexOf('printed_value');

const MILLION = 1_000_000;
/** One hundredth of a point, in millionths: the six groups are printed rounded. */
const TOLERANCE = 10_000;

const samePeriod = ({ start, end, cumulative, asPrinted }: Figure): string =>
  JSON.stringify([start, end, cumulative, asPrinted]);

const points = (figure: Figure | undefined): number | null => figure?.values[valuePlace] ?? null;

/** Points as they are printed, from millionths. */
const toPoints = (value: number): string => String(Math.round(value) / MILLION);

function judgeTotal(total: Figure, rows: readonly Figure[]): readonly Finding[] {
  const found = points(total);
  const groups = groupIds.map((id) => points(rows.find(({ series }) => series === id)));
  const known = groups.filter((value) => value !== null);
  if (found === null || known.length < groupIds.length) return [];
  const sum = known.reduce((one, other) => one + other, 0);
  if (Math.abs(found - sum) <= TOLERANCE) return [];
  const details = { found: toPoints(found), sum: toPoints(sum), difference: toPoints(found - sum) };
  return findAt(total, { field: 'printed_value', code: 'groups_not_total', severity: total.sense, details });
}

/** The six groups of the index beside its total, of one agency and period, to a hundredth of a point. */
export function judgeGroups(figures: readonly Figure[]): readonly Finding[] {
  return groupBy(figures, samePeriod).flatMap((rows) =>
    rows.filter(({ series }) => series === TOTAL).flatMap((total) => judgeTotal(total, rows)),
  );
}
