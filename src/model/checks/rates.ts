import { type Indicator, indicatorOf, isIndicatorId } from '../indicators.ts';
import type { Finding } from '../problems.ts';
import { columnNames } from '../tables.ts';
import { type FigureRow, textOf } from './figure-row.ts';
import { findAt, NONE } from './finding.ts';

const names = columnNames('rates');
const numeratorIndex = names.indexOf('numerator');
const denominatorIndex = names.indexOf('denominator');
const printedValue = textOf('rates', 'printed_value');
const qualityFlag = textOf('rates', 'quality_flag');
const indicatorId = textOf('rates', 'indicator_id');

function judgeOrigin(row: FigureRow, { origin }: Indicator): readonly Finding[] {
  return origin === 'rates' ? NONE : findAt(row, { field: 'indicator_id', code: 'wrong_origin' });
}

function judgeRatio(row: FigureRow, { kind }: Indicator): readonly Finding[] {
  const found = row.values[numeratorIndex];
  const most = row.values[denominatorIndex];
  if (kind !== 'ratio' || typeof found !== 'number' || typeof most !== 'number' || found <= most) return NONE;
  const details = { part: 'numerator', whole: 'denominator', found, most, difference: found - most };
  return findAt(row, { field: 'numerator', code: 'part_above_whole', severity: row.sense, details });
}

/** Twelve significant digits are exact in a JavaScript number, so that comparing it with a maximum is too. */
function judgeValue(row: FigureRow, { maximum }: Indicator): readonly Finding[] {
  const found = printedValue(row);
  if (found === null) return NONE;
  const at = { field: 'printed_value', severity: row.sense };
  if (found.startsWith('-')) return findAt(row, { ...at, code: 'value_negative', details: { found } });
  if (maximum === undefined || Number(found) <= maximum) return NONE;
  return findAt(row, { ...at, code: 'above_maximum', details: { found, maximum } });
}

function judgeFlag(row: FigureRow): readonly Finding[] {
  const flag = qualityFlag(row);
  if (flag === null) return NONE;
  return findAt(row, { field: 'quality_flag', code: 'quality_flag', severity: 'warning', details: { flag } });
}

/** Rules of one row of rates: the right table, part not above whole, points within their maximum, the source's flag. */
export function judgeRate(row: FigureRow): readonly Finding[] {
  const id = indicatorId(row);
  const flag = judgeFlag(row);
  if (id === null || !isIndicatorId(id)) return flag;
  const indicator = indicatorOf(id);
  return [
    ...judgeOrigin(row, indicator),
    ...judgeRatio(row, indicator),
    ...judgeValue(row, indicator),
    ...flag,
  ];
}
