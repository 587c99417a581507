import type { Finding } from '../problems.ts';
import {
  type Amount,
  amount,
  cellsOf,
  combinations,
  leastAmount,
  printed,
  sum,
  sumOfKnown,
  sumWords,
} from './amounts.ts';
import { type FigureRow, textOf } from './figure-row.ts';
import { findAt, join, NONE } from './finding.ts';

/** A whole of the form beside the sum of its parts. */
interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly left: Amount;
  /** What the parts add up to; null where one of them is not printed. */
  readonly right: Amount;
  /** What those of them that are printed add up to. */
  readonly least: Amount;
}

function compileSum(whole: string, { left, parts }: Pick<Sum, 'left' | 'parts'>): Sum {
  return {
    whole,
    parts,
    left,
    right: sum(parts.map(amount)),
    least: sumOfKnown(parts.map(leastAmount)),
  };
}

/** whole = sum of the parts, on the reporting form. The whole must be printed; a part may be a combination. */
const identities: readonly Sum[] = [...combinations].flatMap(([name, { cell, parts }]) =>
  cell === null ? [] : [compileSum(name, { left: printed(cell), parts })],
);

/** What becomes of the files received; the withdrawn ones stand apart or are counted among the resolved. */
const flow = compileSum('received', { left: amount('received'), parts: ['resolved', 'pending'] });
const flowApart = compileSum('received', {
  left: flow.left,
  parts: [...flow.parts, 'withdrawn'],
});

/** Online services are full or partial; files may also come online some other way. */
const online = compileSum('received_online', {
  left: printed('received_online'),
  parts: ['received_full_process', 'received_partial_process'],
});

interface Sides {
  readonly left: number;
  readonly right: number;
}

function broken(row: FigureRow, { whole, parts }: Sum, { left, right }: Sides): readonly Finding[] {
  const cells = cellsOf(whole, row.values);
  const details = {
    whole: sumWords(cells),
    parts: sumWords(parts.flatMap((part) => cellsOf(part, row.values))),
    left,
    right,
    difference: left - right,
  };
  return findAt(row, { field: cells[0] ?? whole, code: 'identity_broken', severity: row.sense, details });
}

/** The printed parts alone may not exceed the whole. One part that does stands at its own cell, and is told once. */
function judgeLeast(
  row: FigureRow,
  { whole, parts, least }: Sum,
  { most, told }: { readonly most: number; readonly told: readonly Finding[] },
): readonly Finding[] {
  const found = least(row.values);
  if (found === null || found <= most) return NONE;
  const cells = parts.flatMap((part) => cellsOf(part, row.values));
  if (told.some(({ field }) => cells.includes(field))) return NONE;
  const wholeCells = cellsOf(whole, row.values);
  const details = {
    part: sumWords(cells),
    whole: sumWords(wholeCells),
    found,
    most,
    difference: found - most,
  };
  const field = (cells.length === 1 ? cells[0] : wholeCells[0]) ?? whole;
  return findAt(row, { field, code: 'part_above_whole', severity: row.sense, details });
}

function judgeSum(row: FigureRow, one: Sum, told: readonly Finding[]): readonly Finding[] {
  const left = one.left(row.values);
  if (left === null) return NONE;
  const right = one.right(row.values);
  if (right === null) return judgeLeast(row, one, { most: left, told });
  return left === right ? NONE : broken(row, one, { left, right });
}

const withdrawn = printed('withdrawn');
const withdrawnCounted = textOf('case_files', 'withdrawn_counted');

/** Where the office does not say how it counts withdrawn files, either sum may be right. */
function judgeFlow(row: FigureRow, told: readonly Finding[]): readonly Finding[] {
  const counted = withdrawnCounted(row);
  if (counted === 'separate') return judgeSum(row, flowApart, told);
  const isSure = counted === 'in_on_time' || withdrawn(row.values) === null;
  if (!isSure && flow.left(row.values) === flowApart.right(row.values)) return NONE;
  return judgeSum(row, flow, told);
}

function judgeOnline(row: FigureRow, told: readonly Finding[]): readonly Finding[] {
  const most = online.left(row.values);
  return most === null ? NONE : judgeLeast(row, online, { most, told });
}

/**
 * The sums that the reporting form itself demands: to the file where every term is there, and otherwise that the
 * printed parts alone do not exceed the whole. In: the row, and the parts of it found larger than their whole already.
 */
export function judgeIdentities(row: FigureRow, told: readonly Finding[] = NONE): readonly Finding[] {
  let found = join(judgeFlow(row, told), judgeOnline(row, told));
  for (const identity of identities) found = join(found, judgeSum(row, identity, told));
  return found;
}
