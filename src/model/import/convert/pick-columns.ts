import { compileColumns } from '../../columns.ts';
import { nearestName } from '../../nearest.ts';
import { columnNames } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import type { MeaningCode } from '../recognise/column-use.ts';
import type { Layout } from '../recognise/layout.ts';
import type { RepairLog } from '../repair-log.ts';
import type { Place, PlacedProblem } from '../types.ts';
import type { Taken } from './facts.ts';
import { ownProblem } from './own-problem.ts';

/** The columns of a sheet that become columns of a table. */
export interface Picked {
  readonly taken: readonly Taken[];
  readonly problems: readonly PlacedProblem[];
}

interface Picking {
  readonly layout: Layout;
  readonly asker: Asker;
  readonly log: RepairLog;
  readonly name: string;
}

const meanings = {
  received_meaning: { choices: ['received_new', 'received_total', 'none'], likely: 'received_new' },
  on_time_meaning: { choices: ['with_early', 'only_on_time', 'none'], likely: 'with_early' },
  portal_payment_meaning: { choices: ['files_paid_online', 'none'], likely: 'none' },
  fee_meaning: { choices: ['files_owing_fee', 'none'], likely: 'files_owing_fee' },
} as const satisfies Record<MeaningCode, { choices: readonly string[]; likely: string }>;

/** The words above a column, from the top down. */
export function headerText({ headers }: Layout, index: number): string {
  return (headers[index]?.parts ?? []).join(' > ');
}

export function headerPlace({ sheet, headerRow }: Layout, index: number): Place {
  return { sheet: sheet.sheet, line: sheet.lineOf(headerRow), column: index + 1 };
}

/** What a column means by the word of the office; null where it is not to be taken. */
function askMeaning(
  { layout, asker }: Picking,
  index: number,
  code: MeaningCode,
  column: string,
): string | null {
  const answer = asker.ask({
    id: code,
    code,
    details: { header: headerText(layout, index) },
    places: [headerPlace(layout, index)],
    choices: meanings[code].choices,
    likely: code === 'received_meaning' ? column : meanings[code].likely,
  });
  if (answer === 'none' || answer === null) return null;
  if (code !== 'on_time_meaning') return answer;
  return answer === 'with_early' && column === 'resolved_on_time' ? 'resolved_early_or_on_time' : column;
}

function hasCells({ sheet, dataFrom }: Layout, index: number): boolean {
  return sheet.rows.slice(dataFrom).some((cells) => (cells[index] ?? '').trim() !== '');
}

/** The column that becomes of one of the sheet; null where none does, which is told where it holds anything. */
function columnOf(picking: Picking, index: number, problems: PlacedProblem[]): string | null {
  const { layout, log } = picking;
  const use = layout.uses[index];
  if (!use || use.use === 'label' || use.use === 'code') return null;
  if (use.use === 'take') return use.column;
  const found = use.use === 'ask' ? askMeaning(picking, index, use.code, use.column) : null;
  if (found !== null || (use.use === 'leave' && use.reason === 'index') || !hasCells(layout, index)) {
    if (found === null && use.use === 'empty' && layout.title === null && index < layout.headers.length) {
      log.add('empty_column', headerPlace(layout, index), { before: '', after: '' });
    }
    return found;
  }
  if (use.use === 'leave' || use.use === 'ask') {
    log.add('column_left_out', headerPlace(layout, index), { before: headerText(layout, index), after: '' });
    return null;
  }
  problems.push(untaken(picking, index));
  return null;
}

/** A column that is called almost like one of the table is most likely that one, and too much to lose with a warning. */
function untaken({ layout, name }: Picking, index: number): PlacedProblem {
  const cell = headerText(layout, index);
  const place = { ...headerPlace(layout, index), cell };
  const taken = new Set(layout.uses.flatMap((use) => (use.use === 'take' ? [use.column] : [])));
  const free = columnNames(layout.table).filter((column) => !taken.has(column));
  const expected = layout.title === null && cell !== '' ? nearestName(cell, free) : null;
  if (expected === null) return ownProblem(name, { ...place, code: 'column_not_taken', severity: 'warning' });
  return ownProblem(name, { ...place, field: cell, code: 'header_renamed', details: { expected } });
}
/**
 * Which columns of the sheet are taken as which columns of the table. Every other column that holds anything is told:
 * as a repair where it is no count (shares, ranks) or the data set has no such count, as a warning where it is unknown.
 */
export function pickColumns(picking: Picking): Picked {
  const { layout, log, name } = picking;
  const columns = compileColumns(layout.table);
  const problems: PlacedProblem[] = [];
  const taken: Taken[] = [];
  for (const index of layout.uses.keys()) {
    const wanted = columnOf(picking, index, problems);
    const column = columns.find((one) => one.name === wanted);
    if (!column) continue;
    const place = headerPlace(layout, index);
    const before = headerText(layout, index);
    const first = taken.find((one) => one.column.name === column.name);
    if (first) {
      const details = { first: first.index + 1 };
      problems.push(
        ownProblem(name, { ...place, cell: before, field: column.name, code: 'header_repeated', details }),
      );
      continue;
    }
    if (before !== column.name) log.add('header_renamed', place, { before, after: column.name });
    taken.push({ index, column });
  }
  return { taken, problems };
}
