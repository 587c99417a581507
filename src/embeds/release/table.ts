/** What one cell of a release may hold. */
export type Cell = string | number | boolean | null | readonly string[];

export type PlainRow = Readonly<Record<string, Cell>>;

/** Rows with the names of their columns once. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

function cellsOf(row: PlainRow, columns: readonly string[]): readonly Cell[] {
  const names = Object.keys(row);
  const cells = columns.map((column) => row[column]);
  if (names.length !== columns.length || cells.includes(undefined))
    throw new Error(`rows of different columns: ${columns.join(', ')} / ${names.join(', ')}`);
  return cells as readonly Cell[];
}

/** In: rows that all have the same columns; throws where they do not. */
export function tableOf(rows: readonly PlainRow[]): Table {
  const columns = Object.keys(rows[0] ?? {});
  return { columns, rows: rows.map((row) => cellsOf(row, columns)) };
}

/** The rows by column name; columns that came into being later are null. In: those that are known today. */
export function rowsOf({ columns, rows }: Table, known: readonly string[]): readonly PlainRow[] {
  const later = known.filter((name) => !columns.includes(name)).map((name) => [name, null] as const);
  return rows.map((cells) =>
    Object.fromEntries([...columns.map((name, at) => [name, cells[at] ?? null] as const), ...later]),
  );
}

/** As JSON, one row a line, so that a difference is read line by line. */
export function writeTable({ columns, rows }: Table): string {
  const lines = rows.map((cells) => `\n${JSON.stringify(cells)}`);
  return `{"columns":${JSON.stringify(columns)},"rows":[${lines.join(',')}${rows.length > 0 ? '\n' : ''}]}`;
}
