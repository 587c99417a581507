import { type Indicator, indicatorOf, isIndicatorId } from '../indicators.ts';
import type { Finding } from '../problems.ts';
import { type FigureRow, numberOf, textOf } from './figure-row.ts';
import { findAt, NONE } from './finding.ts';
import { agrees, recompute } from './printed-rate.ts';

const numerator = numberOf('rates', 'numerator');
const denominator = numberOf('rates', 'denominator');
const printedValue = textOf('rates', 'printed_value');
const rank = numberOf('rates', 'rank');
const qualityFlag = textOf('rates', 'quality_flag');
const indicatorId = textOf('rates', 'indicator_id');

const HUNDRED = 100;
/** Percentages that a source prints without the counts behind them. */
const printedPercentages: ReadonlySet<string> = new Set(['online-group-766']);

function judgeOrigin(row: FigureRow, { origin }: Indicator): readonly Finding[] {
  return origin === 'rates' ? NONE : findAt(row, { field: 'indicator_id', code: 'wrong_origin' });
}

function isPartAboveWhole(row: FigureRow): boolean {
  const [found, most] = [numerator(row), denominator(row)];
  return found !== null && most !== null && found > most;
}

function judgeRatio(row: FigureRow, { kind }: Indicator): readonly Finding[] {
  if (kind !== 'ratio' || !isPartAboveWhole(row)) return NONE;
  const [found, most] = [numerator(row) ?? 0, denominator(row) ?? 0];
  const details = { part: 'numerator', whole: 'denominator', found, most, difference: found - most };
  return findAt(row, { field: 'numerator', code: 'part_above_whole', severity: row.sense, details });
}

/** No part is more than all of its whole. */
function maximumOf(id: string, { kind, maximum }: Indicator): number | undefined {
  return kind === 'ratio' || printedPercentages.has(id) ? HUNDRED : maximum;
}

/** The printed rate beside the counts it is printed with. */
function judgePrinted(row: FigureRow, found: string): readonly Finding[] {
  const counts = { numerator: numerator(row), denominator: denominator(row) };
  if (counts.numerator === null || !counts.denominator) return NONE;
  const ratio = { numerator: counts.numerator, denominator: counts.denominator };
  if (agrees(found, ratio)) return NONE;
  const details = { found, ...ratio, expected: recompute(found, ratio) };
  return findAt(row, { field: 'printed_value', code: 'rate_contradicts', severity: row.sense, details });
}

/** Twelve significant digits are exact in a JavaScript number, so that comparing it with a maximum is too. */
function judgeValue(row: FigureRow, id: string, indicator: Indicator): readonly Finding[] {
  const found = printedValue(row);
  if (found === null) return NONE;
  const at = { field: 'printed_value', severity: row.sense };
  if (found.startsWith('-')) return findAt(row, { ...at, code: 'value_negative', details: { found } });
  // Told already, and the rate printed with it is wrong for the same reason.
  if (indicator.kind === 'ratio' && isPartAboveWhole(row)) return NONE;
  const maximum = maximumOf(id, indicator);
  if (maximum !== undefined && Number(found) > maximum)
    return findAt(row, { ...at, code: 'above_maximum', details: { found, maximum } });
  return indicator.kind === 'ratio' ? judgePrinted(row, found) : NONE;
}

function judgeRank(row: FigureRow): readonly Finding[] {
  return rank(row) === 0 ? findAt(row, { field: 'rank', code: 'rank_zero', severity: row.sense }) : NONE;
}

function judgeFlag(row: FigureRow): readonly Finding[] {
  const flag = qualityFlag(row);
  if (flag === null) return NONE;
  return findAt(row, { field: 'quality_flag', code: 'quality_flag', severity: 'warning', details: { flag } });
}

/**
 * Rules of one row of rates: the right table, part not above whole, values within their maximum and as their own
 * counts make them, ranks from 1, the source's flag.
 */
export function judgeRate(row: FigureRow): readonly Finding[] {
  const id = indicatorId(row);
  const anyway = [...judgeRank(row), ...judgeFlag(row)];
  if (id === null || !isIndicatorId(id)) return anyway;
  const indicator = indicatorOf(id);
  return [
    ...judgeOrigin(row, indicator),
    ...judgeRatio(row, indicator),
    ...judgeValue(row, id, indicator),
    ...anyway,
  ];
}
