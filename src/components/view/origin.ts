import type { DataSet } from '../../model/data-set.ts';
import type { RowReference } from '../../model/figures.ts';
import { date } from '../../model/format.ts';
import { site } from '../../site.config.ts';
import { sourceHref } from './addresses.ts';
import { memo, memoText } from './memo.ts';
import type { Link, View } from './view.ts';

/** A source where it was published, and its entry in this site's own list. */
export interface SourceRef extends Link {
  readonly record: string;
}

/** Where a figure comes from: its sources and its lines in the data files. */
export interface Origin {
  readonly sources: readonly SourceRef[];
  readonly rows: readonly Link[];
}

const refs = memo((_: DataSet) => new Map<string, SourceRef>());

/** One object a source and variant: hundreds of figures on a page share it. */
function sourceRef(view: View, id: string): SourceRef {
  const known = refs(view.data);
  const record = sourceHref(view, id);
  const ref = known.get(record) ?? newSourceRef(view, id, record);
  known.set(record, ref);
  return ref;
}

function newSourceRef(view: View, id: string, record: string): SourceRef {
  const source = view.data.sources.get(id);
  const published = source?.published_on ? ` (${date(source.published_on, view.lang)})` : '';
  const text = source ? `${source.title}${published}` : id;
  return { text, href: source?.url ?? null, record };
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

const encodedPath = memoText((path) => path.split('/').map(encodeURIComponent).join('/'));

/** Address of a data file in the repository. In: its path inside the data set. */
export function repositoryHref(sample: boolean, file: string): string {
  return `${site.repository}/blob/${site.branch}/${sample ? 'data/sample' : 'data'}/${encodedPath(file)}`;
}

/** Address of lines of a data file in the repository, shown as text so that the line numbers exist. */
function linesHref(sample: boolean, { file, first, last }: Span): string {
  const anchor = first === last ? `#L${first}` : `#L${first}-L${last}`;
  return `${repositoryHref(sample, file)}?plain=1${anchor}`;
}

function rowLink({ data, say }: View, span: Span): Link {
  const text =
    span.first === span.last
      ? say('origin.line', { line: String(span.first) })
      : say('origin.lines', { first: String(span.first), last: String(span.last) });
  return { text, href: linesHref(data.sample, span) };
}

/** The sources of a figure. */
export function sourcesOf(
  view: View,
  { source_ids }: { readonly source_ids: readonly string[] },
): readonly SourceRef[] {
  return source_ids.map((id) => sourceRef(view, id));
}

/** The sources of a figure and the lines of the data files it was made from. */
export function originOf(
  view: View,
  from: { readonly source_ids: readonly string[]; readonly rows: readonly RowReference[] },
): Origin {
  return {
    sources: sourcesOf(view, from),
    rows: spans(from.rows).map((span) => rowLink(view, span)),
  };
}
