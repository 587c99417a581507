import type { Finding } from '../problems.ts';
import { tables } from '../tables.ts';
import { findAt, type RowPlace } from './finding.ts';
import type { RegisterName } from './registers.ts';

interface KeyedRow extends RowPlace {
  readonly values: Readonly<Record<string, unknown>>;
}

/** Rows of a register that repeat the key of an earlier row, in whichever of its files. */
export function judgeKeys(table: RegisterName, rows: readonly KeyedRow[]): readonly Finding[] {
  const names: readonly string[] = tables[table].key;
  const seen = new Map<string, RowPlace>();
  return rows.flatMap((row) => {
    if (names.some((name) => row.refused.includes(name))) return [];
    const key = JSON.stringify(names.map((name) => row.values[name]));
    const first = seen.get(key);
    if (!first) {
      seen.set(key, row);
      return [];
    }
    const details = { other_file: first.file, other_line: first.line };
    return findAt(row, { field: names[0] ?? '', code: 'duplicate_key', details });
  });
}
