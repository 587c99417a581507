import type { CellKind, ColumnMeta } from './cells.ts';
import type { Lang } from './lang.ts';
import { columnNames, columnsOf, tables } from './tables.ts';
import { type TemplateName, templates } from './template-names.ts';
import type { Period } from './template-periods.ts';

/** What is filled in already. */
export interface TemplateFor {
  readonly agency: { readonly id: string; readonly name: string } | null;
  readonly periods: readonly Period[];
}

export type TemplateRow = readonly string[];

const asked = {
  id: { vi: 'mã: chữ thường không dấu, số, gạch nối', en: 'an id: lower-case letters, digits, hyphens' },
  idList: { vi: 'các mã, cách nhau bằng |', en: 'ids, | between them' },
  targetId: { vi: 'mã chỉ tiêu', en: 'the id of a target' },
  text: { vi: 'chữ', en: 'text' },
  url: { vi: 'địa chỉ web', en: 'a web address' },
  date: { vi: 'ngày: NNNN-TT-NN', en: 'a date: YYYY-MM-DD' },
  year: { vi: 'năm', en: 'a year' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  count: { vi: 'số nguyên; trống nghĩa là chưa có số', en: 'a whole number; empty means not reported' },
  decimal: { vi: 'số, dấu chấm thập phân', en: 'a number with a decimal point' },
  printed: { vi: 'số như đã in, dấu chấm thập phân', en: 'the number as printed, with a decimal point' },
  choice: { vi: 'một trong', en: 'one of' },
} as const satisfies Record<CellKind, Record<Lang, string>>;

function askedOf({ kind, choices }: ColumnMeta, lang: Lang): string {
  const words = asked[kind][lang];
  return kind === 'choice' ? `${words}: ${(choices ?? []).join(', ')}` : words;
}

/** The header and, for figures of an agency, one row for each expected period; counts stay empty, never zero. */
export function templateRows(name: TemplateName, { agency, periods }: TemplateFor): readonly TemplateRow[] {
  const header = columnNames(templates[name]);
  if (!agency) return [header];
  const known = { agency_id: agency.id };
  const hasPeriods = header.includes('period_as_printed') && periods.length > 0;
  const rows: readonly Readonly<Record<string, string>>[] = hasPeriods
    ? periods.map(({ start, end, words }) => ({
        ...known,
        period_start: start,
        period_end: end,
        period_as_printed: words,
        cumulative: 'false',
      }))
    : header.includes('agency_id')
      ? [known]
      : [];
  return [header, ...rows.map((row) => header.map((column) => row[column] ?? ''))];
}

const headings = {
  vi: ['Cột', 'Ý nghĩa', 'Ghi gì', 'Bắt buộc', 'Ví dụ'],
  en: ['Column', 'Meaning', 'What to write', 'Required', 'Example'],
} as const satisfies Record<Lang, TemplateRow>;

const remarks = {
  vi: [
    'Ô trống nghĩa là chưa có số, không bao giờ là 0. Số 0 nghĩa là đã đếm và không có hồ sơ nào.',
    'Giữ nguyên dòng tên cột. Xóa những dòng kỳ chưa có số.',
    'Chép số đúng như báo cáo đã in; không tự cộng, không tự chia, không ghi tỷ lệ vào cột số hồ sơ.',
    'Không ghi tên, địa chỉ, số điện thoại hay mã hồ sơ của bất kỳ ai.',
  ],
  en: [
    'An empty cell means not reported, never zero. Zero means counted, and none found.',
    'Keep the row of column names. Delete the rows of periods without figures.',
    'Copy the figures as printed; do not add, divide, or put rates into columns of counts.',
    'Write no names, addresses, telephone numbers or file codes of anyone.',
  ],
} as const satisfies Record<Lang, readonly string[]>;

const expected = { vi: 'Kỳ cần có số liệu', en: 'Periods that are expected' } as const;

/** What stands beside the empty table: how to fill it in, every column, and the expected periods. */
export function templateNotes(
  name: TemplateName,
  { agency, periods }: TemplateFor,
  lang: Lang,
): readonly TemplateRow[] {
  const table = templates[name];
  const columns = [...columnsOf(table)].map(([column, meta]) => [
    column,
    meta[lang],
    askedOf(meta, lang),
    meta.required ? '*' : '',
    meta.example,
  ]);
  const title = agency ? [tables[table][lang], agency.name, agency.id] : [tables[table][lang]];
  const spans = periods.map(({ start, end, words }) => [words, start, end]);
  return [
    title,
    ...remarks[lang].map((remark) => [remark]),
    [],
    [...headings[lang]],
    ...columns,
    ...(spans.length > 0 ? [[], [expected[lang]], ...spans] : []),
  ];
}

/** A cell of a CSV; quoted only where it must be. */
const csvCell = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as a CSV in the canonical form. */
export function toTemplateCsv(rows: readonly TemplateRow[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}
