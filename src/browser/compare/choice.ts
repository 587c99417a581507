/** Limits of a comparison; the page says them in words. */
export const FEWEST = 2;
export const MOST = 6;

/** What is set side by side: ids that this site knows. */
export interface Choice {
  readonly agencies: readonly string[];
  readonly indicator: string | null;
}

/** What an address asks for, and what became of it. */
export interface Settled {
  readonly choice: Choice;
  /** Names of agencies that this site does not know, as typed. */
  readonly unknown: readonly string[];
  /** Agencies beyond the limit. */
  readonly dropped: readonly string[];
  readonly unknownIndicator: string | null;
}

interface Known {
  readonly hasAgency: (id: string) => boolean;
  readonly hasIndicator: (id: string) => boolean;
}

/** More than anybody types; what an address holds beyond it is not read. */
const READ_AT_MOST = 1000;

function wantedAgencies(parameters: URLSearchParams): readonly string[] {
  const list = parameters.getAll('o').join(',').split(',', READ_AT_MOST);
  return [...new Set(list.map((id) => id.trim()))].filter((id) => id !== '');
}

/** Reads `?o=a,b&i=c`. In: the query of an address, whatever it holds. */
export function settle(search: string, { hasAgency, hasIndicator }: Known): Settled {
  const parameters = new URLSearchParams(search);
  const { known = [], unknown = [] } = Object.groupBy(wantedAgencies(parameters), (id) =>
    hasAgency(id) ? 'known' : 'unknown',
  );
  const indicator = parameters.get('i')?.trim() || null;
  const isKnown = indicator !== null && hasIndicator(indicator);
  return {
    choice: { agencies: known.slice(0, MOST), indicator: isKnown ? indicator : null },
    unknown,
    dropped: known.slice(MOST),
    unknownIndicator: isKnown ? null : indicator,
  };
}

/** The query that restores a choice; empty where nothing is chosen. */
export function queryOf({ agencies, indicator }: Choice): string {
  const parts = [agencies.length > 0 && `o=${agencies.join(',')}`, indicator && `i=${indicator}`];
  const query = parts.filter(Boolean).join('&');
  return query && `?${query}`;
}
