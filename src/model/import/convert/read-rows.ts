import { columnNames, type TableName } from '../../tables.ts';
import type { RepairLog } from '../repair-log.ts';
import { cellAt, cellKey, type Sheet } from '../sheet.ts';
import { type ColumnFacts, readCell } from './cell-reader.ts';
import { CellRow } from './cell-row.ts';
import type { Taken } from './facts.ts';

const NO_FACTS: ColumnFacts = { order: null, groups: null, missing: null };

interface RowReading {
  readonly table: TableName;
  readonly taken: readonly Taken[];
  readonly facts: ReadonlyMap<string, ColumnFacts>;
  readonly log: RepairLog;
}

/** Reads the cells of a row into the places of their columns, and tells every change. */
export function createRowReader(
  sheet: Sheet,
  { table, taken, facts, log }: RowReading,
): (row: number) => CellRow {
  const places = new Map(columnNames(table).map((name, place) => [name, place]));
  const columns = taken.map((one) => ({
    ...one,
    facts: facts.get(one.column.name) ?? NO_FACTS,
    place: places.get(one.column.name) ?? 0,
  }));
  return (row) => {
    const values = new CellRow(places);
    for (const { index, column, facts: own, place } of columns) {
      const before = cellAt(sheet, row, index);
      if (before === '') continue;
      const { text, repairs } = readCell(before, {
        column,
        stored: sheet.stored.get(cellKey(row, index)),
        facts: own,
      });
      for (const code of repairs) {
        log.add(
          code,
          { sheet: sheet.sheet, line: sheet.lineOf(row), column: index + 1 },
          { before, after: text },
        );
      }
      values.cells[place] = text;
    }
    return values;
  };
}

/** Rows of the sheet that hold anything, from one on; blank ones between them are told where the file is a text. */
export function filledRows(sheet: Sheet, from: number, log: RepairLog): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row < sheet.rows.length; row += 1) {
    if (sheet.rows[row]?.some((cell) => cell.trim() !== '')) rows.push(row);
    else
      log.add(
        'blank_line',
        { sheet: sheet.sheet, line: sheet.lineOf(row), column: 0 },
        { before: '', after: '' },
      );
  }
  return rows;
}
