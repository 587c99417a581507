import type { Finding } from '../problems.ts';
import { sumOf } from './closing.ts';
import type { DatedFigure, Figure } from './figure.ts';
import { countColumns, numberAt } from './figure-columns.ts';
import { findAt } from './finding.ts';
import { groupBy, isDated } from './series.ts';

const columns = countColumns('case_files');

const samePeriod = ({ start, end, cumulative }: DatedFigure): string => `${start} ${end} ${cumulative}`;

function judgeWhole(whole: Figure, fields: readonly Figure[]): readonly Finding[] {
  return columns.flatMap((column) => {
    const found = numberAt(whole.values, column);
    const total = sumOf(fields, column);
    if (found === null || total === null || found === total) return [];
    const details = { found, total, difference: found - total, fields: fields.length };
    return findAt(whole, { field: column.name, code: 'fields_differ', severity: 'warning', details });
  });
}

/** The row of the whole agency beside the sum of its field rows, where these say that they are complete. */
export function judgeFields(figures: readonly Figure[]): readonly Finding[] {
  if (!figures.some(({ fieldsComplete }) => fieldsComplete)) return [];
  return groupBy(figures.filter(isDated), samePeriod).flatMap((rows) => {
    const fields = rows.filter(({ series }) => series !== '');
    if (!fields.every(({ fieldsComplete }) => fieldsComplete)) return [];
    return rows.filter(({ series }) => series === '').flatMap((whole) => judgeWhole(whole, fields));
  });
}
