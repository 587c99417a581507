import { type IndicatorId, indicatorOf } from './indicators.ts';
import { quantity } from './quantities.ts';

/** The parts of an expression between signs that stand outside of all brackets. */
function splitOutside(sql: string, sign: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const piece of sql.split(new RegExp(`(${RegExp.escape(sign)}|[()])`))) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

/** Columns that an expression reads: of `coalesce`, those of the first part that the row has whole. */
function columnsIn(sql: string, printed: ReadonlySet<string>): readonly string[] {
  return splitOutside(sql, ' + ').flatMap((term) => {
    const inner = /^coalesce\((.*)\)$/s.exec(term)?.[1];
    if (inner === undefined) return [term];
    const parts = splitOutside(inner, ', ').map((part) => columnsIn(part, printed));
    return parts.find((part) => part.every((name) => printed.has(name))) ?? parts.at(-1) ?? [];
  });
}

/**
 * The columns of a row of `case_files` that an indicator is computed from; none for one that its source gives itself.
 * In: the indicator, and the columns in which the row has a number.
 */
export function columnsBehind(id: IndicatorId, printed: readonly string[]): ReadonlySet<string> {
  const { origin, numerator, denominator } = indicatorOf(id);
  if (origin === 'rates') return new Set();
  const used = [numerator, denominator].flatMap((name) => (name ? [quantity(name).sql] : []));
  return new Set(used.flatMap((sql) => columnsIn(sql, new Set(printed))));
}
