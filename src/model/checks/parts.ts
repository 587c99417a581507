import { indicatorIds, indicatorOf } from '../indicators.ts';
import type { Finding } from '../problems.ts';
import { type Amount, amount, printed } from './amounts.ts';
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
];

/** Where a combination has no cell of its own on the form, its first printed part stands for it. */
const cellsOf: Readonly<Record<string, readonly string[]>> = {
  in_person_or_post: ['received_in_person_or_post', 'received_in_person'],
  early_or_on_time: ['resolved_early_or_on_time', 'resolved_early'],
};

function ratioPairs(): readonly Pair[] {
  return indicatorIds.flatMap((id) => {
    const { kind, numerator, denominator } = indicatorOf(id);
    return kind === 'ratio' && numerator && denominator ? [{ part: numerator, whole: denominator }] : [];
  });
}

interface PartRule {
  readonly part: string;
  readonly value: Amount;
  readonly wholes: readonly { readonly whole: string; readonly value: Amount }[];
}

function compileRules(): readonly PartRule[] {
  const pairs = [...ratioPairs(), ...otherPairs];
  const parts = [...new Set(pairs.map(({ part }) => part))];
  return parts.map((part) => {
    const wholes = pairs.filter((pair) => pair.part === part).map(({ whole }) => whole);
    return { part, value: amount(part), wholes: wholes.map((whole) => ({ whole, value: amount(whole) })) };
  });
}

const rules = compileRules();

function fieldOf(part: string, { values }: FigureRow): string {
  return cellsOf[part]?.find((name) => printed(name)(values) !== null) ?? part;
}

function judgePart(row: FigureRow, { part, value, wholes }: PartRule): readonly Finding[] {
  const found = value(row.values);
  if (found === null || found === 0) return NONE;
  for (const { whole, value: limit } of wholes) {
    const most = limit(row.values);
    if (most === null || found <= most) continue;
    const details = { part, whole, found, most, difference: found - most };
    return findAt(row, { field: fieldOf(part, row), code: 'part_above_whole', severity: row.sense, details });
  }
  return NONE;
}

/** No part may be larger than its whole: the numerator and denominator of every ratio, and the parts of the form. */
export function judgeParts(row: FigureRow): readonly Finding[] {
  let found = NONE;
  for (const rule of rules) found = join(found, judgePart(row, rule));
  return found;
}
