import type { ColumnMeta } from '../../cells.ts';
import type { Column } from '../../columns.ts';
import type { RepairCode } from '../repair-log.ts';
import type { StoredAs } from '../sheet.ts';
import { type Cleaned, cleanCell } from './clean-cell.ts';
import { type DateOrder, readDate } from './dates.ts';
import { type GroupMeaning, readCount, readDecimal } from './numbers.ts';
import { readBoolean, readChoice } from './words.ts';

/** Signs that offices put where there is nothing to report; what they mean is theirs to say. */
const MISSING = /^(?:[-–—]+|\.{2,}|…+|n\/a|na|null)$/iu;
/** Columns in which such a sign is no text of its own. */
const CLOSED_KINDS: ReadonlySet<ColumnMeta['kind']> = new Set([
  'count',
  'decimal',
  'printed',
  'date',
  'year',
  'boolean',
  'choice',
]);

/** What is known of a column beyond its declaration. */
export interface ColumnFacts {
  readonly order: DateOrder | null;
  readonly groups: GroupMeaning | null;
  /** What a dash stands for; null where that is not known. */
  readonly missing: 'missing' | 'zero' | null;
}

export function isMissingMark(cell: string, { kind }: ColumnMeta): boolean {
  return CLOSED_KINDS.has(kind) && MISSING.test(cell.trim());
}

function readKind(cleaned: Cleaned, meta: ColumnMeta, { order, groups }: ColumnFacts): Cleaned {
  switch (meta.kind) {
    case 'count':
      return readCount(cleaned);
    case 'decimal':
    case 'printed':
      return readDecimal(cleaned, groups);
    case 'date':
      return readDate(cleaned, order);
    case 'boolean':
      return readBoolean(cleaned);
    case 'choice':
      return readChoice(cleaned, meta.choices ?? []);
    default:
      return cleaned;
  }
}

const NO_REPAIRS: readonly RepairCode[] = [];

/**
 * A cell in the form of its column as far as that is certain; what is not stays as found, for the checks to refuse.
 * In: the cell as it stands in the file, how a workbook stores it, the column and what is known of it.
 */
export function readCell(
  cell: string,
  { column, stored, facts }: { column: Column; stored: StoredAs | undefined; facts: ColumnFacts },
): Cleaned {
  const { meta } = column;
  if (cell === '') return { text: cell, repairs: NO_REPAIRS };
  if (isMissingMark(cell, meta) && facts.missing !== null) {
    const after = facts.missing === 'zero' && meta.kind === 'count' ? '0' : '';
    return { text: after, repairs: ['missing_mark'] };
  }
  // A number that the workbook stores is read by its value: its point is a decimal point.
  if (stored === 'number') return { text: cell, repairs: NO_REPAIRS };
  if (stored === 'date') return readDate({ text: cell, repairs: NO_REPAIRS }, 'day_first');
  if (column.read(cell) !== undefined && facts.groups !== 'thousands')
    return { text: cell, repairs: NO_REPAIRS };
  return readKind(cleanCell(cell), meta, facts);
}
