import type { CellValue } from '../columns.ts';
import { indicatorIds, indicatorOf } from '../indicators.ts';
import type { Finding } from '../problems.ts';
import { type Amount, amount, cellsOf, sumWords } from './amounts.ts';
import type { FigureRow } from './figure-row.ts';
import { findAt, join, NONE } from './finding.ts';

interface Pair {
  readonly part: string;
  readonly whole: string;
}

/** Parts of a whole that no indicator divides. */
const otherPairs: readonly Pair[] = [
  { part: 'received_new', whole: 'received' },
  { part: 'carried_over', whole: 'received' },
  { part: 'received_full_process', whole: 'received_online' },
  { part: 'received_partial_process', whole: 'received_online' },
  { part: 'resolved_on_time', whole: 'resolved' },
  { part: 'resolved_late', whole: 'resolved' },
  { part: 'resolved_successful', whole: 'resolved' },
  { part: 'results_required', whole: 'resolved' },
  { part: 'pending_in_time', whole: 'pending' },
  { part: 'withdrawn', whole: 'received' },
  { part: 'late_notified_full', whole: 'late_apologised' },
  { part: 'late_notified_full', whole: 'late_reason_given' },
  { part: 'late_notified_full', whole: 'late_redated' },
];

/** Wholes that are themselves a part of all files received. */
const wholesOfReceived: ReadonlySet<string> = new Set(['new', 'resolved', 'pending', 'late']);

function ratioPairs(): readonly Pair[] {
  return indicatorIds.flatMap((id) => {
    const { kind, numerator, denominator } = indicatorOf(id);
    return kind === 'ratio' && numerator && denominator ? [{ part: numerator, whole: denominator }] : [];
  });
}

const pairs = [...ratioPairs(), ...otherPairs];

/** A whole, and what it is a part of itself: that is the limit where the whole is not reported. */
interface Limit {
  readonly whole: string;
  readonly value: Amount;
  readonly beyond: readonly Limit[];
}

function limitsOf(part: string): readonly Limit[] {
  const wholes = pairs.filter((pair) => pair.part === part).map(({ whole }) => whole);
  const all = wholesOfReceived.has(part) ? [...wholes, 'received'] : wholes;
  return all.map((whole) => ({ whole, value: amount(whole), beyond: limitsOf(whole) }));
}

const rules = [...new Set(pairs.map(({ part }) => part))].map((part) => ({
  part,
  value: amount(part),
  limits: limitsOf(part),
}));

interface Exceeded {
  readonly whole: string;
  readonly most: number;
}

/** The first whole that is smaller than the part. In: the part's number, its wholes, the values of the row. */
function exceeded(found: number, limits: readonly Limit[], values: readonly CellValue[]): Exceeded | null {
  for (const { whole, value, beyond } of limits) {
    const most = value(values);
    if (most !== null && found > most) return { whole, most };
    const further = most === null ? exceeded(found, beyond, values) : null;
    if (further) return further;
  }
  return null;
}

function judgePart(row: FigureRow, { part, value, limits }: (typeof rules)[number]): readonly Finding[] {
  const found = value(row.values);
  if (found === null || found === 0) return NONE;
  const over = exceeded(found, limits, row.values);
  if (!over) return NONE;
  const cells = cellsOf(part, row.values);
  const details = {
    part: sumWords(cells),
    whole: sumWords(cellsOf(over.whole, row.values)),
    found,
    most: over.most,
    difference: found - over.most,
  };
  return findAt(row, {
    field: cells[0] ?? part,
    code: 'part_above_whole',
    severity: row.sense,
    details,
  });
}

/** No part may be larger than its whole: the numerator and denominator of every ratio, and the parts of the form. */
export function judgeParts(row: FigureRow): readonly Finding[] {
  let found = NONE;
  for (const rule of rules) found = join(found, judgePart(row, rule));
  return found;
}
