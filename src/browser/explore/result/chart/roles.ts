import type { AnswerColumn, AnswerKind } from '../../../engine/types.ts';

/** What a column stands for, known by its heading: a chart must not join what may not be joined. A rate is per cent. */
export type Role = 'start' | 'end' | 'cumulative' | 'breaks_line' | 'rate' | 'figure' | 'aside';

/** Headings of the tables' own columns; a page adds those that its builder writes. */
export const tableRoles: Readonly<Record<string, Role>> = {
  period_start: 'start',
  period_end: 'end',
  cumulative: 'cumulative',
  breaks_line: 'breaks_line',
  value: 'figure',
  missing_reason: 'aside',
  printed_value: 'aside',
  note_vi: 'aside',
  note_en: 'aside',
  source_ids: 'aside',
  rows: 'aside',
};

export type Roles = ReadonlyMap<string, Role>;

export interface Columns {
  /** Places of the columns of each kind; those that only explain a figure are left out. */
  readonly of: (kind: AnswerKind) => readonly number[];
  /** Place of the column with a role, where it is of the kind that the role needs. */
  readonly as: (role: Role, kind: AnswerKind) => number | undefined;
}

/** Columns of an answer by kind and by role. */
export function columnsBy(columns: readonly AnswerColumn[], roles: Roles): Columns {
  const places = columns.map(({ kind, name }, index) => ({ kind, index, role: roles.get(name) }));
  return {
    of: (kind) =>
      places.filter((each) => each.kind === kind && each.role !== 'aside').map(({ index }) => index),
    as: (role, kind) => places.find((each) => each.kind === kind && each.role === role)?.index,
  };
}
