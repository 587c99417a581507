import type { Explanation } from '../explain/words.ts';
import { explain } from '../explain.ts';
import { count } from '../format.ts';
import type { Lang } from '../lang.ts';
import { describeCounts } from '../preview/words.ts';
import { escapeMarkdown } from '../report/markdown.ts';
import { placePhrase, severityWord } from '../report/phrases.ts';
import type { PullReport } from './report.ts';
import { pullWords } from './words.ts';

/** Line ends, and characters that nobody sees. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

type Shown = PullReport['problems'][number];

/** Text inside a line or a cell of a table: no markup, no line end, nothing hidden. */
export function inLine(text: string): string {
  return escapeMarkdown(text.replaceAll(HIDDEN, ' '));
}

/** A report from elsewhere may lack a detail that the words need. */
function wordsOf(problem: Shown, lang: Lang): Explanation | null {
  try {
    return explain(problem, lang);
  } catch {
    return null;
  }
}

function problemLine(problem: Shown, lang: Lang): string {
  const words = wordsOf(problem, lang);
  const cells = [
    severityWord(problem.severity, lang),
    `${problem.file}, ${placePhrase(problem, lang)}`,
    words?.message ?? problem.code,
    words?.fix ?? '',
  ];
  return `| ${cells.map(inLine).join(' | ')} |\n`;
}

function problemTable({ problems, errors, warnings }: PullReport, lang: Lang): string {
  if (problems.length === 0) return '';
  const words = pullWords[lang];
  const total = count(errors + warnings, lang);
  const head = words.columns.join(' | ');
  const rule = words.columns.map(() => '---').join(' | ');
  return [
    `\n**${words.first(count(problems.length, lang), total)}**\n\n`,
    `| ${head} |\n| ${rule} |\n`,
    ...problems.map((problem) => problemLine(problem, lang)),
  ].join('');
}

/** What a pull request changes and what is wrong with it, as Markdown: the part that a comment and a summary share. */
export function printPullReport(report: PullReport, lang: Lang): string {
  const words = pullWords[lang];
  const { errors, warnings, outside, repaired, asked, refused, difference } = report;
  const size = words.size(count(report.files, lang), count(report.rows, lang));
  const lines = [
    errors > 0 ? words.errors(count(errors, lang), count(warnings, lang)) : words.fine(count(warnings, lang)),
    size,
    difference ? words.change(describeCounts(difference, lang)) : words.noChange,
    ...(repaired.files > 0
      ? [words.repaired(count(repaired.files, lang), count(repaired.places, lang))]
      : []),
    ...(asked > 0 ? [words.asked(count(asked, lang))] : []),
    ...(refused > 0 ? [words.refused(count(refused, lang))] : []),
    ...(outside > 0 ? [words.outside(count(outside, lang))] : []),
  ];
  return `${lines.map((line) => `- ${line}\n`).join('')}${problemTable(report, lang)}`;
}
