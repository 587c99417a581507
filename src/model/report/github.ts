import { explain } from '../explain.ts';
import { count } from '../format.ts';
import type { Lang } from '../lang.ts';
import type { Problem } from '../problems.ts';
import type { Report } from '../report.ts';
import { closingPhrase } from './phrases.ts';

/** GitHub drops the eleventh annotation of a step without a word. */
const MOST = 10;

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotate(problem: Problem, lang: Lang): string {
  const { file, line, char, code, severity } = problem;
  const { message, fix } = explain(problem, lang);
  const places = [
    `file=${escapeProperty(file)}`,
    ...(line === 0 ? [] : [`line=${line}`]),
    ...(char === 0 ? [] : [`col=${char}`]),
    `title=${escapeProperty(code)}`,
  ];
  return `::${severity} ${places.join(',')}::${escapeData(`${message} → ${fix}`)}\n`;
}

function pointer({ total }: Report, lang: Lang): string {
  const rest = count(total - MOST, lang);
  const more = total - MOST === 1 ? 'more problem is' : 'more problems are';
  const text =
    lang === 'vi'
      ? `Còn ${rest} vấn đề nữa không hiện ở đây; xem đủ trong nhật ký hoặc chạy npm run validate.`
      : `${rest} ${more} not shown here; see the log or run npm run validate.`;
  return `::notice::${escapeData(text)}\n`;
}

/** The report as annotations of a pull request, errors first, at most ten and then a pointer to the rest. */
export function printAnnotations(report: Report, lang: Lang): string {
  const { problems, total } = report;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const shown = [...errors, ...warnings].slice(0, MOST).map((problem) => annotate(problem, lang));
  return [
    ...shown,
    ...(total > MOST ? [pointer(report, lang)] : []),
    `${closingPhrase(report, lang)}\n`,
  ].join('');
}
