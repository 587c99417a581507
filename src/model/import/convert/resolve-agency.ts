import type { Asker } from '../asker.ts';
import type { Place } from '../types.ts';
import type { AgencyFinder, Matched, Span } from './agencies.ts';

interface Wanted {
  readonly id: string;
  readonly code: 'agency' | 'agency_of_row';
  readonly name: string;
  readonly places: readonly Place[];
  readonly matched: Matched;
  /** Taken as likely where the name leads nowhere: a body named by the file itself. */
  readonly otherwise?: string | null;
}

/** More than this no one reads through; any other body is named by its id. */
const MOST_CANDIDATES = 12;

/** The body that a name means: certain, or asked. Out: its id, empty where the row is not to be taken; null while unknown. */
export function resolveAgency(
  { asker, agencies }: { readonly asker: Asker; readonly agencies: AgencyFinder },
  { id, code, name, places, matched, otherwise = null }: Wanted,
): string | null {
  if (matched.sure !== null) return matched.sure;
  const candidates = matched.candidates.slice(0, MOST_CANDIDATES);
  const choices = candidates.map((value) => ({
    value,
    details: { name: agencies.byId.get(value)?.name_vi ?? '' },
  }));
  const likely = candidates.length === 1 ? (candidates[0] ?? null) : otherwise;
  const answer = asker.ask({
    id,
    code,
    input: 'agency',
    details: { name },
    places,
    choices: code === 'agency_of_row' ? [...choices, { value: 'none', details: { name: '' } }] : choices,
    likely,
    accepts: (one) => agencies.byId.has(one) || (code === 'agency_of_row' && one === 'none'),
  });
  return answer === 'none' ? '' : answer;
}

const NO_SPAN: Span = { start: null, end: null };

export interface RowAgencies {
  /** The body of a name, asked once however many rows it has. */
  readonly of: (
    name: string,
    more: { readonly code: string; readonly place: Place; readonly span?: Span },
  ) => string | null;
}

/** Resolves the names of rows, each name once. */
export function createRowAgencies(tools: {
  readonly asker: Asker;
  readonly agencies: AgencyFinder;
}): RowAgencies {
  const known = new Map<string, string | null>();
  return {
    of: (name, { code, place, span = NO_SPAN }) => {
      const key = `${code}\n${name}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const matched = tools.agencies.find(name, { code, span });
      const id = `agency:${place.line}`;
      const resolved = resolveAgency(tools, { id, code: 'agency_of_row', name, places: [place], matched });
      known.set(key, resolved);
      return resolved;
    },
  };
}
