import type { Lang } from '../lang.ts';
import { escapeMarkdown } from '../report/markdown.ts';
import type { ListedDifference, ListedGroup } from './list.ts';
import { restPhrase } from './words.ts';

function linesOf({ lines, rest }: ListedGroup, lang: Lang): readonly string[] {
  return rest > 0 ? [...lines, `… ${restPhrase(rest, lang)}`] : lines;
}

/** A listed difference as Markdown; names are text, whatever they hold. In: the list and its language. */
export function markdownDifference({ summary, groups }: ListedDifference, lang: Lang): string {
  const printed = groups.map((group) => {
    const items = linesOf(group, lang).map((line) => `- ${escapeMarkdown(line)}\n`);
    return `\n**${escapeMarkdown(group.title)}**\n\n${items.join('')}`;
  });
  return `${escapeMarkdown(summary)}\n${printed.join('')}`;
}

/** A listed difference for a terminal. In: the list and its language. */
export function textDifference({ summary, groups }: ListedDifference, lang: Lang): string {
  const printed = groups.map(
    (group) =>
      `\n${group.title}\n${linesOf(group, lang)
        .map((line) => `  ${line}\n`)
        .join('')}`,
  );
  return `${summary}\n${printed.join('')}`;
}
