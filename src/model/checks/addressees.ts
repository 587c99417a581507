import type { Finding } from '../problems.ts';
import { findAt } from './finding.ts';
import type { RegisterRow } from './registers.ts';

const BASIS = /^(?:named|inferred: \S.*)$/u;

/** How we know that a target addresses a body: by its name, or inferred and why. */
export function judgeAddressees(rows: readonly RegisterRow<'target_agencies'>[]): readonly Finding[] {
  return rows.flatMap((row) =>
    row.values.basis === null || BASIS.test(row.values.basis)
      ? []
      : findAt(row, { field: 'basis', code: 'basis_form' }),
  );
}
