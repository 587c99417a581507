import { month } from '../sample/periods.ts';
import { createRandom } from '../sample/random.ts';
import {
  addFields,
  countCells,
  countMonth,
  fieldCells,
  leadingColumns,
  type MonthCounts,
  pendingOf,
} from './counts.ts';
import { agencyId } from './registers.ts';

export interface Size {
  readonly agencies: number;
  readonly months: number;
  /** Fields of work that each body prints beside its own row. */
  readonly fields: number;
}

const FIRST_YEAR = 2024;

const periodAt = (index: number) => month(FIRST_YEAR + Math.floor(index / 12), (index % 12) + 1);

/** Last day of the newest month, but no earlier than the end of the first year. */
export function lastDay(months: number): string {
  return periodAt(Math.max(months, 12) - 1).end;
}

function leadingCells(agency: string, field: string | null, index: number): string {
  const { start, end, printed } = periodAt(index);
  const cells: Readonly<Record<string, string>> = {
    agency_id: agency,
    field_id: field ?? '',
    period_start: start,
    period_end: end,
    period_as_printed: printed,
    period_basis: 'printed',
    cumulative: 'false',
    includes_subordinates: 'false',
    fields_complete: field ? 'true' : '',
    status: 'official',
    source_id: 'mo-phong-nguon',
  };
  return leadingColumns.map((name) => cells[name] ?? '').join(',');
}

function line(
  agency: string,
  field: string | null,
  { index, counts }: { index: number; counts: MonthCounts },
) {
  const cells = field === null ? countCells(counts) : fieldCells(counts);
  return `${leadingCells(agency, field, index)},${cells}`;
}

/** The lines of one body: each month its own row, after its fields where it has any. */
function* agencyLines(position: number, { months, fields }: Size): Generator<string> {
  const agency = agencyId(position);
  const random = createRandom(agency);
  const names = Array.from({ length: Math.max(1, fields) }, (_, field) => `linh-vuc-${field + 1}`);
  const size = Math.ceil(random.between(20, 400) / names.length);
  const quality = { size, thousandths: random.between(700, 900) };
  const carried = names.map(() => pendingOf(quality.size, random));
  for (let index = 0; index < months; index += 1) {
    const counted = names.map((_, field) => countMonth(carried[field] ?? 0, quality, random));
    for (const [field, counts] of counted.entries()) {
      carried[field] = counts.pending_total;
      if (fields > 0) yield line(agency, names[field] ?? null, { index, counts });
    }
    yield line(agency, null, { index, counts: addFields(counted) });
  }
}

/** The case-files lines of the whole simulated country, body by body. */
export function* caseFileLines(size: Size): Generator<string> {
  for (let position = 0; position < size.agencies; position += 1) yield* agencyLines(position, size);
}
