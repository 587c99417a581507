import { ID_LIMIT } from '../../cells.ts';
import { foldText } from '../../nearest.ts';
import type { Asker } from '../asker.ts';
import type { Layout } from '../recognise/layout.ts';
import { type FormRow, rowsOf } from '../recognise/rows.ts';
import type { RepairLog } from '../repair-log.ts';
import type { Place } from '../types.ts';

/** A row of a form that becomes a row of figures. */
export interface PickedRow {
  readonly row: number;
  readonly label: string;
  readonly code: string;
  /** What the row is of: the whole agency that reports, one field of it, or the unit its label names. */
  readonly of: 'whole' | 'field' | 'unit';
  readonly field: string;
}

interface Picking {
  readonly layout: Layout;
  readonly asker: Asker;
  readonly log: RepairLog;
  /** True where the label of a group is a body beyond doubt: a district above its communes. */
  readonly isBody: (row: FormRow) => boolean;
}

/** The id of a field from its name: no tones, hyphens between words. */
export function fieldId(label: string): string {
  const bare = foldText(label.normalize('NFC'))
    .replace(/^(?:\d+|[ivx]+)[.)]\s*/, '')
    .replace(/^linh vuc\s+/, '');
  const words = bare.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return words.slice(0, ID_LIMIT).replace(/-+$/, '');
}

function placeOf({ sheet }: Layout, row: number): Place {
  return { sheet: sheet.sheet, line: sheet.lineOf(row), column: 0 };
}

function leaveOut({ layout, log }: Picking, rows: readonly FormRow[]): void {
  for (const { row, label } of rows)
    log.add('row_left_out', placeOf(layout, row), { before: label, after: '' });
}

const picked = ({ row, label, code }: FormRow, of: PickedRow['of']): PickedRow => ({
  row,
  label,
  code,
  of,
  field: of === 'field' ? fieldId(label) : '',
});

/** How much the first figure of a row counts: the total of all is never below one of its parts. */
function sizeOf({ sheet, uses }: Layout, { row }: FormRow): number {
  const index = uses.findIndex(({ use }) => use === 'take');
  return Number((sheet.rows[row]?.[index] ?? '').replace(/\D/g, ''));
}

/** The row of the whole agency: the only total, or the one that is said to be it. */
function wholeRow(picking: Picking, totals: readonly FormRow[]): FormRow | null {
  const { layout, asker } = picking;
  if (totals.length < 2) return totals[0] ?? null;
  const largest = totals.reduce((one, other) => (sizeOf(layout, other) > sizeOf(layout, one) ? other : one));
  const answer = asker.ask({
    id: 'total_row',
    code: 'total_row',
    places: totals.map(({ row }) => placeOf(layout, row)),
    choices: totals.map(({ row, label }) => ({
      value: String(layout.sheet.lineOf(row)),
      details: { label },
    })),
    likely: String(layout.sheet.lineOf(largest.row)),
  });
  return totals.find(({ row }) => String(layout.sheet.lineOf(row)) === answer) ?? null;
}

function pickFields(picking: Picking, rows: readonly FormRow[]): readonly PickedRow[] {
  const { layout, asker } = picking;
  const whole = wholeRow(
    picking,
    rows.filter(({ kind }) => kind === 'total'),
  );
  const items = rows.filter(({ kind }) => kind === 'item');
  const others = rows.filter((row) => row.kind !== 'item' && row !== whole);
  leaveOut(picking, others);
  if (items.length === 0) return whole ? [picked(whole, 'whole')] : [];
  if (!whole) return items.map((row) => picked(row, 'field'));
  const answer = asker.ask({
    id: 'fields',
    code: 'fields',
    details: { rows: items.length },
    places: items.map(({ row }) => placeOf(layout, row)),
    choices: ['total', 'fields'],
    likely: 'total',
  });
  if (answer === 'fields') {
    const fields = items.map((row) => picked(row, 'field'));
    return [...fields, picked(whole, 'whole')].sort((one, other) => one.row - other.row);
  }
  leaveOut(picking, items);
  return [picked(whole, 'whole')];
}

/** A report of one body has a total only; elsewhere totals and groups are no body. */
function pickUnits(picking: Picking, rows: readonly FormRow[]): readonly PickedRow[] {
  const named = rows.filter(({ label, code }) => label !== '' || code !== '');
  const units = named.filter((row) => row.kind === 'item' || (row.kind === 'group' && picking.isBody(row)));
  const [only, second] = rows;
  if (units.length === 0 && only?.kind === 'total' && !second) return [picked(only, 'whole')];
  leaveOut(
    picking,
    rows.filter((row) => !units.includes(row)),
  );
  return units.map((row) => picked(row, 'unit'));
}

/**
 * The rows of a form that become rows of figures; the others are told as left out, since counting them too would
 * count files twice. By field: the total is the row of the agency, and its fields are taken only where that is
 * answered. By unit: every unit has a row of its own; group rows and totals are no body and are left out, except a
 * group that is itself a published body.
 */
export function pickRows(picking: Picking): readonly PickedRow[] {
  const { label, rows, strays } = rowsOf(picking.layout);
  for (const row of strays) {
    const cells = picking.layout.sheet.rows[row] ?? [];
    const before = cells.find((cell) => cell.trim() !== '') ?? '';
    picking.log.add('row_left_out', placeOf(picking.layout, row), { before, after: '' });
  }
  if (label === 'field') return pickFields(picking, rows);
  if (label === 'unit') return pickUnits(picking, rows);
  return rows.map((row) => picked(row, 'whole'));
}
