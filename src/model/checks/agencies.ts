import type { Finding } from '../problems.ts';
import { reservedIds } from '../reserved-ids.ts';
import { findAt } from './finding.ts';
import type { RegisterRow } from './registers.ts';

type AgencyRow = RegisterRow<'agencies'>;

type NextIds = ReadonlyMap<string, readonly string[]>;

function reaches(goal: string, next: NextIds): boolean {
  const open = [...(next.get(goal) ?? [])];
  const seen = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === goal) return true;
    if (!seen.has(id)) open.push(...(next.get(id) ?? []));
    seen.add(id);
  }
  return false;
}

function nextIds(rows: readonly AgencyRow[], field: 'parent_id' | 'succeeded_by'): NextIds {
  return new Map(rows.map(({ values }) => [values.agency_id ?? '', values[field]?.split('|') ?? []]));
}

function judgeCycle(rows: readonly AgencyRow[], field: 'parent_id' | 'succeeded_by'): readonly Finding[] {
  const next = nextIds(rows, field);
  const code = field === 'parent_id' ? 'parent_cycle' : 'successor_cycle';
  return rows.flatMap((row) =>
    reaches(row.values.agency_id ?? '', next) ? findAt(row, { field, code }) : [],
  );
}

function judgeAgency(row: AgencyRow): readonly Finding[] {
  const { agency_id: id, valid_from: start, valid_to: end } = row.values;
  const reserved =
    id !== null && reservedIds.has(id) ? findAt(row, { field: 'agency_id', code: 'id_reserved' }) : [];
  if (start === null || end === null || start <= end) return reserved;
  const details = { first: 'valid_from', last: 'valid_to', start, end };
  return [...reserved, ...findAt(row, { field: 'valid_from', code: 'dates_reversed', details })];
}

/** Rules of the bodies: reserved ids, a life that ends after it began, no body above or after itself. */
export function judgeAgencies(rows: readonly AgencyRow[]): readonly Finding[] {
  return [
    ...rows.flatMap(judgeAgency),
    ...judgeCycle(rows, 'parent_id'),
    ...judgeCycle(rows, 'succeeded_by'),
  ];
}
