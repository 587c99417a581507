import { columnNames, type TableName } from '../../tables.ts';
import type { Decoded } from '../read/decode.ts';
import type { ConvertedFile, PlacedProblem } from '../types.ts';
import type { CellRow } from './cell-row.ts';
import { choosePath, isPublished } from './choose-path.ts';
import type { Converted, ConvertedRow } from './converted.ts';
import { writeCsv } from './csv.ts';
import type { Taken } from './facts.ts';
import { type ConvertingFigures, convertFigures } from './figures.ts';
import { ownProblem } from './own-problem.ts';
import { convertRegister } from './register.ts';
import { judgeShares } from './shares.ts';

interface Rows {
  readonly rows: readonly ConvertedRow[];
  readonly taken: readonly Taken[];
  readonly exactHeader: boolean;
  readonly stem: string;
  readonly others: readonly ConvertedFile[];
  readonly problems: readonly PlacedProblem[];
}

/** What names a new file of a register: whose statement of which day, or which source. */
function stemOf(table: TableName, first: CellRow | undefined): string {
  const names = table === 'statements' ? ['agency_id', 'date'] : ['source_id'];
  const parts = names.map((name) => first?.get(name) ?? '').filter((part) => /^[a-z0-9-]+$/.test(part));
  return parts.length === names.length ? parts.join('-') : '';
}

const NO_ROWS: Rows = { rows: [], taken: [], exactHeader: false, stem: '', others: [], problems: [] };

function readRows(converting: ConvertingFigures): Rows {
  const { table, form } = converting.layout;
  if (form === 'shares') return NO_ROWS;
  if (table === 'case_files' || table === 'rates') return convertFigures(converting);
  const { rows, read, problems } = convertRegister(converting);
  const stem = stemOf(table, read.rows[0]?.values);
  return { rows, taken: read.taken, exactHeader: read.exactHeader, stem, others: [], problems };
}

export interface ConvertedText extends Converted {
  readonly text: string;
}

/**
 * A sheet as the canonical file it becomes. A file that is canonical already stays to the letter.
 * In: what is converted, and the text of a text file.
 */
export async function convert(
  converting: ConvertingFigures,
  decoded: Decoded | null,
): Promise<ConvertedText> {
  const { layout, log, name, published } = converting;
  const { sheet, table, headerRow } = layout;
  const names = columnNames(table);
  const { rows, taken, exactHeader, stem, others, problems } = readRows(converting);
  const isSame = decoded !== null && exactHeader && log.isEmpty();
  const text = isSame
    ? decoded.text
    : writeCsv(
        names,
        rows.map(({ cells }) => cells),
      );
  const place = { sheet: sheet.sheet, line: sheet.lineOf(headerRow), column: 0 };
  const wanted = { name, table, text, stem, mayReplace: layout.title === null };
  const path = await choosePath(published, wanted, converting.asker);
  const isEmpty = rows.length === 0 && !(await isPublished(published, path, text));
  const code = layout.form === 'shares' ? 'only_shares' : 'no_figures';
  const empty = isEmpty ? [ownProblem(name, { ...place, code })] : [];
  return {
    table,
    sheet,
    rows,
    text,
    origin: names.map((column) => taken.find((one) => one.column.name === column)?.index ?? -1),
    headerRow,
    exactHeader,
    path,
    others,
    problems: [...problems, ...(layout.title === null ? [] : judgeShares(name, layout)), ...empty],
  };
}
