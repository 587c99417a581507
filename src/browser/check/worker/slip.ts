import type { ConvertedFile } from '../../../model/import/types.ts';
import type { Lang } from '../../../model/lang.ts';
import { columnsOf, type TableName } from '../../../model/tables.ts';
import type { AgencyChoice, Slip, SlipRow } from '../protocol.ts';
import { parseRows, rowsOf } from './rows.ts';

/** Columns of counts that a superior looks at before signing. */
const countColumns = [
  'received_total',
  'received_online',
  'resolved_total',
  'resolved_late',
  'pending_total',
  'pending_overdue',
];
const rateColumns = ['numerator', 'denominator', 'printed_value'];
const MOST_ROWS = 24;
/** Rows that are looked through for those of whole agencies; a slip is for a report, not for an archive. */
const LOOKED_AT = 2000;

const shown = {
  case_files: countColumns,
  rates: rateColumns,
} as const satisfies Partial<Record<TableName, readonly string[]>>;

interface SlipOptions {
  readonly agencies: readonly AgencyChoice[];
  readonly lang: Lang;
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter(Boolean))];

/** The table of figures that a slip prints: counts where there are any, else what a source published. */
function tableOf(files: readonly ConvertedFile[]): keyof typeof shown {
  return files.some(({ table }) => table === 'case_files') ? 'case_files' : 'rates';
}

/**
 * What a slip says of the files, copied from their rows: nothing is added up, since levels at a date must not be.
 * In: canonical files, the names of agencies, the language.
 */
export function slipOf(files: readonly ConvertedFile[], { agencies, lang }: SlipOptions): Slip {
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const table = tableOf(files);
  const columns = shown[table];
  const meta = columnsOf(table);
  const about = files
    .filter(({ table }) => table !== null)
    .flatMap(({ text }) => parseRows(text, LOOKED_AT))
    .filter((row) => row['agency_id']);
  const own = files.filter((file) => file.table === table);
  const rows = own.flatMap(({ text }) => parseRows(text, LOOKED_AT));
  const whole = rows.filter((row) => !row['field_id']);
  return {
    agencies: unique(about.map((row) => nameOf(row['agency_id'] ?? ''))),
    periods: unique(rows.map((row) => row['period_as_printed'] ?? '')),
    documentNumbers: unique(about.map((row) => row['document_number'] ?? '')),
    columns: columns.map((name) => ({ name, meaning: meta.get(name)?.[lang] ?? name })),
    rows: whole.slice(0, MOST_ROWS).map(
      (row): SlipRow => ({
        agency: nameOf(row['agency_id'] ?? ''),
        period: row['period_as_printed'] ?? '',
        field: row['indicator_id'] ?? '',
        documentNumber: row['document_number'] ?? '',
        cells: columns.map((name) => row[name] ?? ''),
      }),
    ),
    more: own.reduce((sum, file) => sum + rowsOf(file), 0) - Math.min(whole.length, MOST_ROWS),
  };
}
