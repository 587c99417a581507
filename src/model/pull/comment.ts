import { printPullReport } from './print.ts';
import type { PullReport } from './report.ts';
import { pullWords } from './words.ts';

/** First line of the one comment on a pull request, by which it is found again. */
export const MARKER = '<!-- dung-hen: pull-check -->';

/** A comment on GitHub holds 65,536 characters. */
const MOST = 60_000;

/** The comment on a pull request: Vietnamese, then English. In: the report and the address of the run that made it. */
export function commentBody(report: PullReport, run: string): string {
  const [vi, en] = [pullWords.vi, pullWords.en];
  const text = [
    MARKER,
    `## ${vi.title}`,
    printPullReport(report, 'vi'),
    `[${vi.full}](${run}). ${vi.review}`,
    '<details><summary>English</summary>\n',
    `### ${en.title}`,
    printPullReport(report, 'en'),
    `[${en.full}](${run}). ${en.review}`,
    '</details>',
  ].join('\n');
  return text.length > MOST ? [MARKER, `## ${vi.title}`, `[${vi.full}](${run})`].join('\n') : text;
}
