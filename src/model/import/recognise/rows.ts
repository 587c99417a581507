import { cellAt } from '../sheet.ts';
import type { LabelKind } from './column-use.ts';
import { fold } from './fold.ts';
import type { Layout } from './layout.ts';
import { isNumberRow, isNumeric } from './number-row.ts';

/** A row of a form by what it stands for. */
export interface FormRow {
  readonly row: number;
  readonly kind: 'item' | 'total' | 'group';
  readonly label: string;
  readonly code: string;
}

export interface FormRows {
  /** Null where no column says what a row is about. */
  readonly label: LabelKind | null;
  readonly rows: readonly FormRow[];
  /** Rows with something in the columns taken, and no figure. */
  readonly strays: readonly number[];
}

const TOTAL = /^(?:tong(?: so| cong| hop)?|cong|toan (?:tinh|thanh pho|huyen|nganh|so))(?:$|[\s:(].*)/;
const GROUP_INDEX = /^(?:[ivx]+|[a-d])$/;
const GROUP_LABEL = /^(?:[ivx]{1,4}|[a-d])[.)/]?\s+\p{L}/iu;

interface Places {
  readonly label: number;
  readonly code: number;
  readonly index: number;
  readonly figures: readonly number[];
}

function placesOf({ uses }: Layout): Places {
  const find = (test: (use: Layout['uses'][number]) => boolean): number => uses.findIndex(test);
  return {
    label: find(({ use }) => use === 'label'),
    code: find(({ use }) => use === 'code'),
    index: find((use) => use.use === 'leave' && use.reason === 'index'),
    figures: uses.flatMap((use, index) =>
      use.use === 'take' || use.use === 'ask' || (use.use === 'leave' && use.reason === 'share')
        ? [index]
        : [],
    ),
  };
}

function textAt(layout: Layout, row: number, column: number): string {
  return column === -1 ? '' : cellAt(layout.sheet, row, column).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function judgeRow(layout: Layout, row: number, places: Places): FormRow {
  const own = textAt(layout, row, places.label);
  const index = textAt(layout, row, places.index);
  const code = textAt(layout, row, places.code);
  const label = own === '' ? index : own;
  const isTotal = [own, index].some((text) => TOTAL.test(fold(text)));
  const isGroup = GROUP_INDEX.test(fold(index)) || (index === '' && GROUP_LABEL.test(own));
  return { row, kind: isTotal ? 'total' : isGroup ? 'group' : 'item', label, code };
}

/** The rows of a form that hold figures; repeated headers, column numbers and signatures hold none. */
export function rowsOf(layout: Layout): FormRows {
  const places = placesOf(layout);
  const rows: FormRow[] = [];
  const strays: number[] = [];
  for (let row = layout.dataFrom; row < layout.sheet.rows.length; row += 1) {
    const cells = layout.sheet.rows[row] ?? [];
    const filled = places.figures.filter((column) => (cells[column] ?? '').trim() !== '');
    if (filled.length === 0) continue;
    const hasFigure = filled.some((column) => isNumeric(cells[column] ?? '')) && !isNumberRow(cells);
    if (hasFigure) rows.push(judgeRow(layout, row, places));
    else strays.push(row);
  }
  const use = layout.uses[places.label];
  // Where every row is numbered in Roman numerals, these are the rows and no groups of them.
  const onlyGroups = !rows.some(({ kind }) => kind === 'item');
  return {
    label: use?.use === 'label' ? use.kind : null,
    rows: onlyGroups ? rows.map((one) => (one.kind === 'group' ? { ...one, kind: 'item' } : one)) : rows,
    strays,
  };
}
