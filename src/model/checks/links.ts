import type { CellValue } from '../columns.ts';
import { indicatorIds } from '../indicators.ts';
import { nearestName } from '../nearest.ts';
import type { Finding } from '../problems.ts';
import { columnsOf, type TableName } from '../tables.ts';
import { findAt, join, NONE, type RowPlace } from './finding.ts';

/** Every id that a link may name, by `table.column`. A table that was not read whole is left out: no link to it is judged. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

export interface ValuedRow extends RowPlace {
  readonly values: readonly CellValue[];
}

interface Link {
  readonly field: string;
  readonly place: number;
  readonly references: string;
  readonly isList: boolean;
}

/** Columns that name indicators without saying so in the declaration. */
const indicatorLists: ReadonlySet<string> = new Set(['readings', 'proved_by', 'disproved_by']);
const INDICATORS = 'indicators.indicator_id';

/** Looking for the nearest id is slow, so that a file full of unknown ids gets only so many suggestions. */
const SUGGESTIONS = 100;

function linksOf(table: TableName): readonly Link[] {
  return [...columnsOf(table)].flatMap(([field, meta], place) => {
    const references = meta.references ?? (indicatorLists.has(field) ? INDICATORS : undefined);
    return references ? [{ field, place, references, isList: meta.kind === 'idList' }] : [];
  });
}

export const indicatorLinks: readonly [string, ReadonlySet<string>] = [INDICATORS, new Set(indicatorIds)];

/** The rule that every link of a table leads to a row that exists. In: the table and the ids there are. */
export function createLinkRule(table: TableName, known: KnownIds) {
  const links = linksOf(table).map((link) => ({ ...link, ids: known.get(link.references) }));
  const suggestions = new Map<string, string | null>();

  function suggest(missing: string, ids: ReadonlySet<string>): string | null {
    const told = suggestions.get(missing);
    if (told !== undefined) return told;
    const near = suggestions.size < SUGGESTIONS ? nearestName(missing, ids) : null;
    if (suggestions.size < SUGGESTIONS) suggestions.set(missing, near);
    return near;
  }

  function judgeCell(row: ValuedRow, { field, references, ids, isList, place }: (typeof links)[number]) {
    const cell = row.values[place];
    if (ids === undefined || typeof cell !== 'string' || ids.has(cell)) return NONE;
    const missing = isList ? cell.split('|').find((id) => !ids.has(id)) : cell;
    if (missing === undefined) return NONE;
    const near = suggest(missing, ids);
    const [target = ''] = references.split('.');
    const details = { missing, table: target, ...(near === null ? {} : { suggestion: near }) };
    return findAt(row, { field, code: 'link_missing', details });
  }

  return (row: ValuedRow): readonly Finding[] => {
    let found = NONE;
    for (const link of links) found = join(found, judgeCell(row, link));
    return found;
  };
}
