import type { Severity } from '../problems.ts';
import type { TableName } from '../tables.ts';
import { type CorrectionBook, createCorrectionBook } from './corrections.ts';
import { indicatorLinks, type KnownIds } from './links.ts';
import { createNoteBook, type NoteBook } from './notes.ts';
import type { PeriodContext } from './periods.ts';
import { type RegisterName, type Registers, registerNames } from './registers.ts';

/** What the rules of figures need to know of the rest of the data set. */
export interface Context extends PeriodContext {
  readonly known: KnownIds;
  readonly notes: NoteBook;
  readonly corrections: CorrectionBook;
  /** How bad broken sense is in a row from that source. */
  readonly senseOf: (source: string | null) => Severity;
}

/** Kinds of source that someone can still mend; the others are printed already and kept as printed. */
const mendable: ReadonlySet<string> = new Set(['office', 'plan']);

const idColumns = {
  agencies: 'agency_id',
  sources: 'source_id',
  plans: 'plan_id',
  targets: 'target_id',
} as const satisfies Partial<Record<RegisterName, string>>;

interface IdRow {
  readonly values: Readonly<Record<string, unknown>>;
  readonly refused: readonly string[];
}

/** The ids of a register, or undefined where one of them could not be read. */
function idsOf(rows: readonly IdRow[], column: string): ReadonlySet<string> | undefined {
  if (rows.some(({ refused }) => refused.includes(column))) return undefined;
  return new Set(rows.map(({ values }) => String(values[column])));
}

function knownIds(registers: Registers, unread: ReadonlySet<TableName>): KnownIds {
  const known = new Map([indicatorLinks]);
  for (const table of registerNames) {
    if (table !== 'agencies' && table !== 'sources' && table !== 'plans' && table !== 'targets') continue;
    const column = idColumns[table];
    const ids = unread.has(table) ? undefined : idsOf(registers[table], column);
    if (ids) known.set(`${table}.${column}`, ids);
  }
  return known;
}

function senseBySource(sources: Registers['sources']): Context['senseOf'] {
  const kinds = new Map(sources.map(({ values }) => [values.source_id, values.kind]));
  return (source) => (mendable.has(kinds.get(source) ?? 'office') ? 'error' : 'warning');
}

/** In: the registers, the tables of which rows were lost, the date of the release (null where unknown). */
export function createContext(
  registers: Registers,
  { unread, asOf }: { readonly unread: ReadonlySet<TableName>; readonly asOf: string | null },
): Context {
  const bodies = registers.agencies.map(({ values }) => values);
  const parents = bodies.flatMap(({ agency_id: id, parent_id: parent }) =>
    id !== null && parent !== null ? [[id, parent] as const] : [],
  );
  return {
    asOf,
    known: knownIds(registers, unread),
    notes: createNoteBook(registers.notes, new Map(parents)),
    corrections: createCorrectionBook(registers.corrections),
    senseOf: senseBySource(registers.sources),
    lives: new Map(
      bodies.map((body) => [body.agency_id ?? '', { from: body.valid_from, to: body.valid_to }]),
    ),
  };
}
