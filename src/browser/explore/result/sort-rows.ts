import type { AnswerCell, AnswerColumn, AnswerKind } from '../../engine/types.ts';

export type Row = readonly AnswerCell[];
export type Direction = 'ascending' | 'descending';

export interface Order {
  /** Place of the column. */
  readonly column: number;
  readonly direction: Direction;
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Digits too long for a number, compared as they are written. */
function compareDigits(a: string, b: string): number {
  const [signA, signB] = [a, b].map((text) => (text.startsWith('-') ? -1 : 1));
  if (signA !== signB) return (signA ?? 1) - (signB ?? 1);
  const [wholeA = '', fractionA = ''] = a.replace('-', '').split('.');
  const [wholeB = '', fractionB = ''] = b.replace('-', '').split('.');
  const larger =
    wholeA.length - wholeB.length ||
    (wholeA === wholeB
      ? Number(fractionA > fractionB) - Number(fractionA < fractionB)
      : wholeA > wholeB
        ? 1
        : -1);
  return larger * (signA ?? 1);
}

function compareNumbers(a: AnswerCell, b: AnswerCell): number {
  const [x, y] = [Number(a), Number(b)];
  if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
  if (x !== y) return x < y ? -1 : 1;
  return typeof a === 'string' && typeof b === 'string' ? compareDigits(a, b) : 0;
}

function compare(a: AnswerCell, b: AnswerCell, kind: AnswerKind): number {
  if (kind === 'number') return compareNumbers(a, b);
  if (kind === 'text') return collator.compare(String(a), String(b));
  const [x, y] = [String(a), String(b)];
  return Number(x > y) - Number(x < y);
}

/** Rows in the order of one column: numbers as numbers, text as Vietnamese is sorted, missing cells last. */
export function sortRows(
  rows: readonly Row[],
  columns: readonly AnswerColumn[],
  order: Order,
): readonly Row[] {
  const { column, direction } = order;
  const kind = columns[column]?.kind ?? 'text';
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a = null, b = null] = [one[column], other[column]];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compare(a, b, kind);
  });
}

/** What the next press of a heading does: ascending, descending, then the answer's own order. */
export function nextOrder(order: Order | null, column: number): Order | null {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : null;
}
