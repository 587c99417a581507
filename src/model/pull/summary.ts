import type { Lang } from '../lang.ts';
import type { ListedDifference } from '../preview/list.ts';
import { markdownDifference } from '../preview/print.ts';
import { inLine, printPullReport } from './print.ts';
import type { PullReport } from './report.ts';
import { pullWords } from './words.ts';

/** The names behind the numbers of a report; they are the author's own and stay text. */
export interface PullNames {
  readonly outside: readonly string[];
  readonly repaired: readonly string[];
  readonly asked: readonly string[];
  readonly refused: readonly string[];
}

const MOST = 50;

function nameList(title: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const items = names.slice(0, MOST).map((name) => `- ${inLine(name)}\n`);
  return `\n**${title}**\n\n${items.join('')}${names.length > MOST ? '- …\n' : ''}`;
}

interface Summary {
  readonly report: PullReport;
  readonly names: PullNames;
  /** The difference in words, in both languages; null where it could not be told. */
  readonly listed: Readonly<Record<Lang, ListedDifference>> | null;
}

function section({ report, names, listed }: Summary, lang: Lang): string {
  const words = pullWords[lang];
  return [
    printPullReport(report, lang),
    nameList(words.outsideTitle, names.outside),
    nameList(words.repairedTitle, names.repaired),
    nameList(words.askedTitle, names.asked),
    nameList(words.refusedTitle, names.refused),
    listed ? `\n### ${words.changeTitle}\n\n${markdownDifference(listed[lang], lang)}` : '',
  ].join('');
}

/** The summary of a run as Markdown: Vietnamese, then English. */
export function printSummary(summary: Summary): string {
  return [
    `## ${pullWords.vi.title}\n`,
    section(summary, 'vi'),
    '<details><summary>English</summary>\n',
    `## ${pullWords.en.title}\n`,
    section(summary, 'en'),
    '</details>\n',
  ].join('\n');
}
