import type { Place } from '../types.ts';
import type { Span } from './agencies.ts';
import type { Draft } from './draft.ts';
import type { Taken } from './facts.ts';
import type { Published } from './published.ts';
import type { Converting } from './register.ts';
import { createRowAgencies, resolveAgency } from './resolve-agency.ts';

interface Naming {
  readonly converting: Converting & { readonly published: Published };
  readonly taken: readonly Taken[];
  readonly span: Span;
}

const hasId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/** The body whose id the name of the file holds; the longest, where one id begins like another. */
function hinted(name: string, ids: Iterable<string>): string | null {
  const slug = `-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-`;
  const found = [...ids].filter((id) => slug.includes(`-${id}-`));
  return found.sort((one, other) => other.length - one.length)[0] ?? null;
}

/** The body that reports, where no row names its own: as the title names it, else as the name of the file hints. */
function reporter({ converting, span }: Naming): string | null {
  const { layout, asker, published, name } = converting;
  const title = layout.title?.agency ?? '';
  const matched = published.agencies.find(title, { code: '', span });
  const otherwise = hinted(name, published.agencies.byId.keys());
  return resolveAgency(
    { asker, agencies: published.agencies },
    { id: 'agency', code: 'agency', name: title, places: [], matched, otherwise },
  );
}

/** Names the body of every row. Out: the rows that are taken; one whose body is said to be none goes, and is told. */
export function nameAgencies(naming: Naming, drafts: readonly Draft[]): readonly Draft[] {
  const { published, asker, log, layout } = naming.converting;
  const { sheet } = layout;
  const agencies = createRowAgencies({ asker, agencies: published.agencies });
  const own = naming.taken.find(({ column }) => column.name === 'agency_id');
  const needsReporter = !own && drafts.some(({ picked }) => picked.of !== 'unit');
  const whole = needsReporter ? reporter(naming) : null;
  return drafts.filter(({ row, picked, values }) => {
    const cell = values.get('agency_id');
    if (own && (cell === '' || hasId(cell))) return true;
    const place: Place = { sheet: sheet.sheet, line: sheet.lineOf(row), column: (own?.index ?? -1) + 1 };
    const label = own ? cell : picked.label;
    const isNamed = own !== undefined || picked.of === 'unit';
    const found = isNamed ? agencies.of(label, { code: picked.code, place, span: naming.span }) : whole;
    if (found === '') log.add('row_left_out', { ...place, column: 0 }, { before: label, after: '' });
    else if (own && found) log.add('agency_name', place, { before: cell, after: found });
    // While it is not known the cell keeps the name, which the checks refuse.
    values.set('agency_id', found ?? cell);
    return found !== '';
  });
}
