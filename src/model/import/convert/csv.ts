const NEEDS_QUOTES = /[",\n\r]/;

/** A cell of the canonical form: in quotes only where it must be. */
function quoteCell(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Canonical CSV: commas, LF, the header first. In: the header and the rows in its order. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(quoteCell).join(','));
  return `${[header.join(','), ...lines].join('\n')}\n`;
}
