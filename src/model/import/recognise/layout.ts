import type { TableName } from '../../tables.ts';
import type { Sheet } from '../sheet.ts';
import { type CanonicalHeader, columnNamed, findCanonical } from './canonical.ts';
import { ask, type ColumnUse, type HeaderPath, take } from './column-use.ts';
import { useOf } from './columns.ts';
import { fold, withoutBrackets } from './fold.ts';
import { findHeader, type Header } from './header.ts';
import { readTitle, type Title } from './title.ts';

/** Report forms that are known; a table of the data set is known by its own name. */
export const formNames = [
  'ii_06a',
  '07a_btp',
  'by_unit',
  'by_field',
  'digitisation_766',
  'online',
  'payment',
  'figures',
  'shares',
] as const;

export type FormName = (typeof formNames)[number];

/** What a sheet is: which columns hold what, and where its rows begin. */
export interface Layout {
  readonly sheet: Sheet;
  readonly form: FormName | TableName;
  readonly table: TableName;
  readonly uses: readonly ColumnUse[];
  /** The words above each column. */
  readonly headers: readonly HeaderPath[];
  /** Index of the lowest row of the header. */
  readonly headerRow: number;
  readonly dataFrom: number;
  /** Null for a table of the data set, whose rows say everything themselves. */
  readonly title: Title | null;
}

const takes = (uses: readonly ColumnUse[]): ReadonlySet<string> =>
  new Set(uses.flatMap((use) => (use.use === 'take' || use.use === 'ask' ? [use.column] : [])));

function canonicalLayout(sheet: Sheet, { table, row, columns }: CanonicalHeader): Layout {
  const cells = sheet.rows[row] ?? [];
  const uses = columns.map((column, index): ColumnUse => {
    if (column !== null) return take(column);
    return (cells[index] ?? '').trim() === '' ? { use: 'empty' } : { use: 'unknown' };
  });
  const headers = cells.map((cell, index) => ({ index, parts: [cell.trim()] }));
  return { sheet, form: table, table, uses, headers, headerRow: row, dataFrom: row + 1, title: null };
}

/** A form may have columns that are called as in the data set; they mean the same there. */
function useOfPath(path: HeaderPath): ColumnUse {
  const own = path.parts.length === 1 ? columnNamed('case_files', path.parts[0] ?? '') : null;
  // An office writes its name, and the field its own way; those are matched as labels.
  if (own !== null && own !== 'agency_id' && own !== 'field_id') return take(own);
  return useOf(path);
}

/** Without a column of its own, files settled early are among those settled on time, or they are not. */
function doubtOnTime(uses: readonly ColumnUse[]): readonly ColumnUse[] {
  const columns = takes(uses);
  const doubtful =
    columns.has('resolved_on_time') &&
    !columns.has('resolved_early') &&
    !columns.has('resolved_early_or_on_time');
  if (!doubtful) return uses;
  return uses.map((use) => {
    const isDoubtful =
      use.use === 'take' && (use.column === 'resolved_on_time' || use.column === 'resolved_late');
    return isDoubtful ? ask('on_time_meaning', use.column) : use;
  });
}

const LATE_ALONE = /^(?:(?:so )?(?:hs|ho so) )?(?:qua|tre|cham) (?:han|hen)$/;
const SETTLED_ALONE = /^(?:(?:so )?(?:hs|ho so) )?(?:truoc|som|dung) (?:han|hen)/;

/** A lone "late" is of the files resolved beside "early" or "on time"; alone it may as well be of the pending ones. */
function doubtLate(headers: readonly HeaderPath[], uses: readonly ColumnUse[]): readonly ColumnUse[] {
  const words = headers.map(({ parts }) => fold(withoutBrackets(parts[0] ?? '')));
  if (words.some((word) => SETTLED_ALONE.test(word))) return uses;
  return uses.map((use, index) => (LATE_ALONE.test(words[index] ?? '') ? { use: 'unknown' } : use));
}

/** A header cell that is empty above words is the label, where none is called so. */
function findLabel(sheet: Sheet, uses: readonly ColumnUse[], dataFrom: number): readonly ColumnUse[] {
  if (uses.some(({ use }) => use === 'label')) return uses;
  const rows = sheet.rows.slice(dataFrom, dataFrom + 30);
  const index = uses.findIndex((use, column) => {
    if (use.use !== 'empty' && use.use !== 'unknown') return false;
    return rows.filter((cells) => /\p{L}{3}/u.test(cells[column] ?? '')).length > rows.length / 3;
  });
  if (index === -1) return uses;
  return uses.map((use, column) => (column === index ? { use: 'label', kind: 'field' } : use));
}

function formOf(uses: readonly ColumnUse[], title: Title): FormName {
  const lines = title.lines.map(fold).join(' ');
  const columns = takes(uses);
  if (/07a\s*\/?\s*btp/.test(lines)) return '07a_btp';
  if (/ii\.? ?06a|06a\s*\/\s*vpcp/.test(lines)) return 'ii_06a';
  if (columns.has('received_files_digitised') || columns.has('results_digitised')) return 'digitisation_766';
  if (columns.has('files_synced')) return 'online';
  if (columns.has('files_paid_online') && !columns.has('received_total')) return 'payment';
  const label = uses.find(({ use }) => use === 'label');
  if (label?.use !== 'label' || !columns.has('resolved_total')) return 'figures';
  return label.kind === 'unit' ? 'by_unit' : 'by_field';
}

function formLayout(sheet: Sheet, header: Header): Layout | null {
  const width = Math.max(
    header.paths.length,
    ...sheet.rows.slice(header.data, header.data + 200).map((row) => row.length),
  );
  const headers = Array.from({ length: width }, (_, index) => header.paths[index] ?? { index, parts: [] });
  const uses = findLabel(sheet, doubtOnTime(doubtLate(headers, headers.map(useOfPath))), header.data);
  const counts = takes(uses).size;
  const shares = uses.filter((use) => use.use === 'leave' && use.reason === 'share').length;
  if (counts < 2 && shares < 2) return null;
  const title = readTitle(sheet, header.top);
  const form = counts < 2 ? 'shares' : formOf(uses, title);
  return {
    sheet,
    form,
    table: 'case_files',
    uses,
    headers,
    headerRow: header.bottom,
    dataFrom: header.data,
    title,
  };
}

const PERIOD = ['period_start', 'period_end', 'period_as_printed'];

/** Figures whose rows do not say when they are of are a report, which says it in the lines above. */
function saysItsPeriod({ table, columns }: CanonicalHeader): boolean {
  return (table !== 'case_files' && table !== 'rates') || columns.some((name) => PERIOD.includes(name ?? ''));
}

/** Recognises a sheet: a table of the data set by its header, else a report form by its. Out: null where it is neither. */
export function recogniseSheet(sheet: Sheet): Layout | null {
  const canonical = findCanonical(sheet);
  if (canonical && saysItsPeriod(canonical)) return canonicalLayout(sheet, canonical);
  const header = findHeader(sheet);
  const form = header === null ? null : formLayout(sheet, header);
  return form ?? (canonical ? canonicalLayout(sheet, canonical) : null);
}
