import { columnNames, type TableName } from '../../src/model/tables.ts';

export type Cells = Readonly<Record<string, string | number | boolean | null>>;

function escaped(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One canonical line of a table, without its newline. In: the cells that are not empty, by column. */
export function csvLine(columns: readonly string[], cells: Cells): string {
  return columns.map((column) => escaped(String(cells[column] ?? ''))).join(',');
}

/** A whole canonical CSV. Throws on a cell whose column the table does not have. */
export function csv(table: TableName, rows: readonly Cells[]): string {
  const columns = columnNames(table);
  for (const row of rows) {
    const unknown = Object.keys(row).find((name) => !columns.includes(name));
    if (unknown) throw new Error(`${table} has no column ${unknown}`);
  }
  return [columns.join(','), ...rows.map((row) => csvLine(columns, row)), ''].join('\n').normalize('NFC');
}
