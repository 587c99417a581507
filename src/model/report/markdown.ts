import { showText } from '../explain/show-text.ts';
import { explain } from '../explain.ts';
import type { Lang } from '../lang.ts';
import type { Problem } from '../problems.ts';
import type { Report } from '../report.ts';
import { closingPhrase, cutPhrase, placePhrase, severityWord } from './phrases.ts';

/** A comment on GitHub holds 65,536 characters. */
const MOST = 60_000;

/** Text that stays text in Markdown: no markup, no HTML, no mention of a person, no link. */
export function escapeMarkdown(text: string): string {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return plain
    .replace(/[\\`*_{}[\]()#+!|~$-]/g, '\\$&')
    .replaceAll('@', '&#64;')
    .replaceAll('://', '&#58;//')
    .replaceAll('www.', 'www&#46;');
}

function printProblem(problem: Problem, lang: Lang): string {
  const { message, fix } = explain(problem, lang);
  const place = `**${severityWord(problem.severity, lang)}** ${escapeMarkdown(showText(placePhrase(problem, lang)))}`;
  return `- ${place} (\`${problem.code}\`): ${escapeMarkdown(message)} → ${escapeMarkdown(fix)}\n`;
}

function printItem(problem: Problem, { before, lang }: { before: Problem | undefined; lang: Lang }): string {
  const heading = problem.file === before?.file ? '' : `\n### ${escapeMarkdown(showText(problem.file))}\n\n`;
  return heading + printProblem(problem, lang);
}

function takeFitting(items: readonly string[]): readonly string[] {
  let left = MOST;
  const end = items.findIndex((item) => {
    left -= item.length;
    return left < 0;
  });
  return end === -1 ? items : items.slice(0, end);
}

/** The report as Markdown for a comment or a step summary; cells are text, whatever they hold. */
export function printMarkdown(report: Report, lang: Lang): string {
  const { error = [], warning = [] } = Object.groupBy(report.problems, ({ severity }) => severity);
  const problems = [...error, ...warning];
  const items = problems.map((problem, index) => printItem(problem, { before: problems[index - 1], lang }));
  const shown = takeFitting(items);
  const cut = cutPhrase(report, { shown: shown.length, lang });
  return [`${closingPhrase(report, lang)}\n`, ...(cut ? [`\n**${cut}**\n`] : []), ...shown].join('');
}
