import { englishPlural } from '../explain/words.ts';
import { count } from '../format.ts';
import type { Lang } from '../lang.ts';
import type { Problem, Severity } from '../problems.ts';
import type { Report } from '../report.ts';

const severities = {
  vi: { error: 'LỖI', warning: 'cảnh báo' },
  en: { error: 'ERROR', warning: 'warning' },
} as const satisfies Record<Lang, Record<Severity, string>>;

export function severityWord(severity: Severity, lang: Lang): string {
  return severities[lang][severity];
}

/** `dòng 5, ký tự 60, cột 15 (received_total)`, as far as it is known. */
export function placePhrase({ line, char, column, field }: Problem, lang: Lang): string {
  const [lineWord, charWord, columnWord, wholeFile] =
    lang === 'vi' ? ['dòng', 'ký tự', 'cột', 'cả tệp'] : ['line', 'character', 'column', 'the whole file'];
  const name = field === '' ? '' : ` (${field})`;
  const parts = [
    line === 0 ? wholeFile : `${lineWord} ${line}`,
    ...(char === 0 ? [] : [`${charWord} ${char}`]),
    ...(column === 0 ? [] : [`${columnWord} ${column}${name}`]),
  ];
  return parts.join(', ');
}

/** A number and its noun, which in English knows one from many. */
function counted(number: number, nouns: Record<Lang, string>, lang: Lang): string {
  const digits = count(number, lang);
  return lang === 'vi' ? `${digits} ${nouns.vi}` : englishPlural(digits, nouns.en);
}

const nouns = {
  files: { vi: 'tệp', en: 'file' },
  rows: { vi: 'dòng dữ liệu', en: 'row' },
  errors: { vi: 'lỗi', en: 'error' },
  warnings: { vi: 'cảnh báo', en: 'warning' },
} as const satisfies Record<string, Record<Lang, string>>;

/** "12 tệp, 6.431 dòng dữ liệu". */
function sizePhrase({ files, rows }: Report, lang: Lang): string {
  return `${counted(files, nouns.files, lang)}, ${counted(rows, nouns.rows, lang)}`;
}

/** The last line of every report: how much was read and what is wrong with it. */
export function closingPhrase(report: Report, lang: Lang): string {
  const size = sizePhrase(report, lang);
  const errors = counted(report.errors, nouns.errors, lang);
  const warnings = counted(report.warnings, nouns.warnings, lang);
  if (report.total === 0) return lang === 'vi' ? `✓ Không có lỗi nào: ${size}.` : `✓ All good: ${size}.`;
  if (report.ok) {
    return lang === 'vi' ? `✓ Không có lỗi, ${warnings}: ${size}.` : `✓ No errors, ${warnings}: ${size}.`;
  }
  const them = report.errors === 1 ? 'error' : 'errors';
  return lang === 'vi'
    ? `✗ ${errors}, ${warnings}: ${size}. Sửa các lỗi rồi chạy lại; trang web đang công bố không thay đổi.`
    : `✗ ${errors}, ${warnings}: ${size}. Mend the ${them} and run again; the published site stays as it is.`;
}

/** Said loudly where a list is cut; null where it is whole. In: the report and how many problems are shown. */
export function cutPhrase({ total }: Report, { shown, lang }: { shown: number; lang: Lang }): string | null {
  if (shown >= total) return null;
  const [some, all] = [count(shown, lang), count(total, lang)];
  return lang === 'vi'
    ? `CHỈ HIỆN ${some} TRONG ${all} VẤN ĐỀ, chọn lỗi trước cảnh báo. Sửa những chỗ này rồi chạy lại để thấy phần còn lại.`
    : `ONLY ${some} OF ${all} PROBLEMS ${shown === 1 ? 'IS' : 'ARE'} SHOWN, errors chosen before warnings. Mend these and run again to see the rest.`;
}
