import { showText } from '../explain/show-text.ts';
import { explain } from '../explain.ts';
import type { Lang } from '../lang.ts';
import type { Problem } from '../problems.ts';
import type { Report } from '../report.ts';
import { closingPhrase, cutPhrase, placePhrase, severityWord } from './phrases.ts';

function printProblem(problem: Problem, lang: Lang): string {
  const { message, fix } = explain(problem, lang);
  const head = `${severityWord(problem.severity, lang)} ${placePhrase(problem, lang)} [${problem.code}]`;
  return `  ${showText(head)}\n      ${message}\n      → ${fix}\n`;
}

function printFile(file: string, { problems, lang }: { problems: readonly Problem[]; lang: Lang }): string {
  return `${showText(file)}\n${problems.map((problem) => printProblem(problem, lang)).join('')}\n`;
}

function printFiles(problems: readonly Problem[], lang: Lang): string {
  const files = Map.groupBy(problems, ({ file }) => file);
  return [...files].map(([file, own]) => printFile(file, { problems: own, lang })).join('');
}

/**
 * The report for a terminal, where one reads the end first: warnings grouped by file, then errors grouped by file,
 * then a closing line; hidden characters spelled out.
 * In: the report and the language (Vietnamese unless told). Out: text that ends in a newline.
 */
export function printReport(report: Report, lang: Lang = 'vi'): string {
  const { problems } = report;
  const { error = [], warning = [] } = Object.groupBy(problems, ({ severity }) => severity);
  const cut = cutPhrase(report, { shown: problems.length, lang });
  return [
    printFiles(warning, lang),
    printFiles(error, lang),
    ...(cut ? [`${cut}\n`] : []),
    `${closingPhrase(report, lang)}\n`,
  ].join('');
}
