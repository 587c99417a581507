interface Heading {
  readonly id: string;
  readonly text: string;
}

export interface Chapter extends Heading {
  readonly parts: readonly Heading[];
}

const HEADING = /^<h([23]) id="([a-z0-9-]+)" tabindex="-1">([^<]+)<\/h\1>$/gm;

/** The table of contents of a text: its second and third level headings, each with its anchor. */
export function contentsOf(markdown: string): readonly Chapter[] {
  const chapters: (Heading & { parts: Heading[] })[] = [];
  for (const [, depth, id = '', text = ''] of markdown.matchAll(HEADING)) {
    if (depth === '2') chapters.push({ id, text, parts: [] });
    else chapters.at(-1)?.parts.push({ id, text });
  }
  return chapters;
}
