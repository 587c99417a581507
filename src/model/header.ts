import { nearestName } from './nearest.ts';
import type { RecordFault } from './read-row.ts';

/** More columns than this are no table of ours, and each would be compared with every name. */
const COLUMN_LIMIT = 500;

function judgeName(
  name: string,
  { index, found, missing }: { index: number; found: readonly string[]; missing: Set<string> },
): RecordFault {
  const column = index + 1;
  const first = found.indexOf(name);
  if (first < index) return { code: 'header_repeated', column, field: name, details: { first: first + 1 } };
  const near = nearestName(name, missing);
  if (near === null) return { code: 'header_extra', column, field: name, details: {} };
  missing.delete(near);
  return { code: 'header_renamed', column, field: name, details: { expected: near } };
}

function judgeOrder(found: readonly string[], expected: readonly string[]): RecordFault[] {
  const index = found.findIndex((name, at) => name !== expected[at]);
  if (index === -1) return [];
  const details = { expected: expected[index] ?? '', position: index + 1 };
  return [{ code: 'header_order', column: index + 1, field: found[index] ?? '', details }];
}

/**
 * Compares the header of a file with the declared one, to the letter and in order.
 * Out: every fault; none where the header is exact.
 */
export function judgeHeader(found: readonly string[], expected: readonly string[]): readonly RecordFault[] {
  if (found.length > COLUMN_LIMIT) {
    return [
      {
        code: 'too_many_columns',
        column: 0,
        field: '',
        details: { found: found.length, limit: COLUMN_LIMIT },
      },
    ];
  }
  const known = new Set(expected);
  const missing = new Set(expected.filter((name) => !found.includes(name)));
  const faults = found.flatMap((name, index) =>
    known.has(name) && found.indexOf(name) === index ? [] : [judgeName(name, { index, found, missing })],
  );
  for (const name of missing) {
    faults.push({
      code: 'header_missing',
      column: 0,
      field: name,
      details: { position: expected.indexOf(name) + 1 },
    });
  }
  return faults.length > 0 ? faults : judgeOrder(found, expected);
}
