import type { Row } from '../../tables.ts';
import { nameKey } from '../recognise/fold.ts';

export type Agency = Row<'agencies'>;

export interface Matched {
  /** The one body that is meant beyond doubt; null where there is doubt. */
  readonly sure: string | null;
  /** Bodies that may be meant, the likelier first. */
  readonly candidates: readonly string[];
}

/** When the figures are of; bodies end and others take their names. */
export interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

export interface AgencyFinder {
  readonly find: (name: string, more: { readonly code: string; readonly span: Span }) => Matched;
  readonly byId: ReadonlyMap<string, Agency>;
  readonly hasChildren: (id: string) => boolean;
}

const OFFICE = /^(?:ủy ban nhân dân|ubnd|hđnd và ubnd)\s+/u;
const BRACKETS = /\s*\([^)]*\)\s*$/u;
const NUMBERING = /^(?:\d{1,3}|[ivx]{1,4})[.)]\s*/u;
/** `Sở Tài chính - tỉnh Gia Lai`, `Sở Tài chính tỉnh Gia Lai` beside `Sở Tài chính`. */
const OF_PLACE = /\s*[-–,]?\s*(?:tỉnh|thành phố|tp\.?|huyện)\s+\p{L}[\p{L}\s]*$/u;

const withoutOffice = (key: string): string => key.replace(OFFICE, '');

function keyOf(name: string): string {
  return withoutOffice(nameKey(name).replace(NUMBERING, '').replace(BRACKETS, ''));
}

/** The letters without tones: near enough to ask, never enough to be sure. */
function looseKey(key: string): string {
  const short = key.replace(OF_PLACE, '').trim();
  const bare = (short === '' ? key : short).normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replaceAll('đ', 'd').replace(/[^a-z0-9]+/g, '');
}

function lives({ valid_from: from, valid_to: to }: Agency, { start, end }: Span): boolean {
  const hasBegun = from === null || start === null || start >= from;
  return hasBegun && (to === null || end === null || end <= to);
}

function grouped(
  agencies: readonly Agency[],
  key: (agency: Agency) => string,
): ReadonlyMap<string, readonly Agency[]> {
  return Map.groupBy(agencies, key);
}

function settle(found: readonly Agency[], span: Span): Matched {
  const living = found.filter((agency) => lives(agency, span));
  const [only] = living;
  const ids = [...living, ...found.filter((agency) => !living.includes(agency))].map(
    ({ agency_id }) => agency_id,
  );
  return { sure: living.length === 1 && only ? only.agency_id : null, candidates: ids };
}

/** Finds published bodies by their name or official code. In: the published bodies. */
export function createAgencyFinder(agencies: readonly Agency[]): AgencyFinder {
  const byId = new Map(agencies.map((agency) => [agency.agency_id, agency]));
  const byName = grouped(agencies, ({ name_vi }) => keyOf(name_vi));
  const byLoose = grouped(agencies, ({ name_vi }) => looseKey(keyOf(name_vi)));
  const byCode = grouped(agencies, ({ official_code }) => (official_code ?? '').toUpperCase());
  const parents = new Set(agencies.map(({ parent_id }) => parent_id));

  return {
    byId,
    hasChildren: (id) => parents.has(id),
    find: (name, { code, span }) => {
      const own = byId.get(name.trim());
      if (own) return { sure: own.agency_id, candidates: [own.agency_id] };
      const coded = code === '' ? [] : (byCode.get(code.trim().toUpperCase()) ?? []);
      const found = settle(coded, span);
      if (found.sure !== null) return found;
      const key = keyOf(name);
      const named = settle(byName.get(key) ?? [], span);
      if (named.sure !== null || named.candidates.length > 0) return named;
      const loose = key === '' ? [] : (byLoose.get(looseKey(key)) ?? []);
      return { sure: null, candidates: settle([...coded, ...loose], span).candidates };
    },
  };
}
