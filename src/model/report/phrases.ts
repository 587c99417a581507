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

/** "12 tệp, 6.431 dòng". */
function sizePhrase({ files, rows }: Report, lang: Lang): string {
  const [file, row] = [count(files, lang), count(rows, lang)];
  return lang === 'vi' ? `${file} tệp, ${row} dòng dữ liệu` : `${file} files, ${row} rows`;
}

/** The last line of every report: how much was read and what is wrong with it. */
export function closingPhrase(report: Report, lang: Lang): string {
  const size = sizePhrase(report, lang);
  const [errors, warnings] = [count(report.errors, lang), count(report.warnings, lang)];
  if (report.total === 0) return lang === 'vi' ? `✓ Không có lỗi nào: ${size}.` : `✓ All good: ${size}.`;
  if (report.ok) {
    return lang === 'vi'
      ? `✓ Không có lỗi, ${warnings} cảnh báo: ${size}.`
      : `✓ No errors, ${warnings} warnings: ${size}.`;
  }
  return lang === 'vi'
    ? `✗ ${errors} lỗi, ${warnings} cảnh báo: ${size}. Sửa các lỗi rồi chạy lại; trang web đang công bố không thay đổi.`
    : `✗ ${errors} errors, ${warnings} warnings: ${size}. Mend the errors and run again; the published site stays as it is.`;
}

/** Said loudly where a list is cut; null where it is whole. In: the report and how many problems are shown. */
export function cutPhrase({ total }: Report, { shown, lang }: { shown: number; lang: Lang }): string | null {
  if (shown >= total) return null;
  const [some, all] = [count(shown, lang), count(total, lang)];
  return lang === 'vi'
    ? `CHỈ HIỆN ${some} TRONG ${all} VẤN ĐỀ, lỗi trước cảnh báo sau. Sửa những chỗ này rồi chạy lại để thấy phần còn lại.`
    : `ONLY ${some} OF ${all} PROBLEMS ARE SHOWN, errors before warnings. Mend these and run again to see the rest.`;
}
