import type { Finding } from '../problems.ts';
import { afterAsOf } from './as-of.ts';
import type { RegisterRow } from './registers.ts';

type SourceRow = RegisterRow<'sources'>;

const fields = ['published_on', 'accessed_on'] as const;

/** Sources that the release cannot have known, and a release date that is older than the newest of them. */
export function judgeSources(rows: readonly SourceRow[], asOf: string): readonly Finding[] {
  const late = rows.flatMap((row) =>
    fields.flatMap((field) => afterAsOf(row, { field, asOf, found: row.values[field] })),
  );
  const dates = rows.flatMap(({ values }) => [values.published_on ?? '', values.accessed_on ?? '']);
  const newest = dates.reduce((one, other) => (one > other ? one : other), '');
  if (newest <= asOf) return late;
  const details = { found: asOf, newest };
  return [
    ...late,
    { file: 'release.json', line: 1, field: 'as_of', code: 'as_of_old', severity: 'warning', details },
  ];
}
