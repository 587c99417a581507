import type { RowReference } from '../../model/figures.ts';
import { date } from '../../model/format.ts';
import { site } from '../../site.config.ts';
import type { Link, View } from './view.ts';

/** Where a figure comes from: its sources and its lines in the data files. */
export interface Origin {
  readonly sources: readonly Link[];
  readonly rows: readonly Link[];
}

function sourceLink({ data, lang }: View, id: string): Link {
  const source = data.sources.get(id);
  if (!source) return { text: id, href: null };
  const published = source.published_on ? ` (${date(source.published_on, lang)})` : '';
  return { text: `${source.title}${published}`, href: source.url };
}

interface Span {
  readonly file: string;
  readonly first: number;
  readonly last: number;
}

/** Neighbouring lines of one file as one span. */
function spans(rows: readonly RowReference[]): readonly Span[] {
  const sorted = [...rows].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
  const joined: Span[] = [];
  for (const { file, line } of sorted) {
    const before = joined.at(-1);
    if (before && before.file === file && line <= before.last + 1) {
      joined[joined.length - 1] = { ...before, last: line };
    } else joined.push({ file, first: line, last: line });
  }
  return joined;
}

/** Address of lines of a data file in the repository, shown as text so that the line numbers exist. */
export function linesHref(sample: boolean, { file, first, last }: Span): string {
  const folder = sample ? 'data/sample' : 'data';
  const anchor = first === last ? `#L${first}` : `#L${first}-L${last}`;
  return `${site.repository}/blob/${site.branch}/${folder}/${file}?plain=1${anchor}`;
}

function rowLink({ data, say }: View, span: Span): Link {
  const text =
    span.first === span.last
      ? say('origin.line', { line: String(span.first) })
      : say('origin.lines', { first: String(span.first), last: String(span.last) });
  return { text, href: linesHref(data.sample, span) };
}

/** The sources of a figure and the lines of the data files it was made from. */
export function originOf(
  view: View,
  from: { readonly source_ids: readonly string[]; readonly rows: readonly RowReference[] },
): Origin {
  return {
    sources: from.source_ids.map((id) => sourceLink(view, id)),
    rows: spans(from.rows).map((span) => rowLink(view, span)),
  };
}
