import type { Lang } from './lang.ts';
import { columnsOf, type TableName } from './tables.ts';
import { type TemplateFor, templateNotes, templateRows } from './template.ts';
import { type TemplateName, templates } from './template-names.ts';
import { widthsOf, writeWorkbook } from './workbook.ts';

const notesName = { vi: 'Hướng dẫn', en: 'Notes' } as const satisfies Record<Lang, string>;
const NOTE_WIDTH = 44;

/** Indexes of the columns of a table that hold counts. */
export function countColumns(table: TableName): ReadonlySet<number> {
  const kinds = [...columnsOf(table).values()].map(({ kind }) => kind);
  return new Set(kinds.flatMap((kind, index) => (kind === 'count' ? index : [])));
}

/** The empty table as a workbook: the table on its first sheet, the notes on its second. */
export function templateWorkbook(
  name: TemplateName,
  given: TemplateFor,
  lang: Lang,
): Uint8Array<ArrayBuffer> {
  const rows = templateRows(name, given);
  const notes = templateNotes(name, given, lang);
  const counts = countColumns(templates[name]);
  return writeWorkbook([
    { name, rows, counts, widths: widthsOf(rows) },
    { name: notesName[lang], rows: notes, widths: widthsOf(notes.slice(6), NOTE_WIDTH) },
  ]);
}
