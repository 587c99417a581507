import type { CellValue } from '../columns.ts';
import type { Finding } from '../problems.ts';
import { columnNames } from '../tables.ts';
import { judgeAddressees } from './addressees.ts';
import { judgeAgencies } from './agencies.ts';
import { afterAsOf } from './as-of.ts';
import type { Context } from './context.ts';
import { judgeKeys } from './keys.ts';
import { createLinkRule } from './links.ts';
import { type RegisterName, type Registers, registerNames } from './registers.ts';
import { judgeSources } from './sources.ts';
import { judgeTargets } from './targets.ts';

interface NamedValues {
  readonly file: string;
  readonly line: number;
  readonly refused: readonly string[];
  readonly values: Readonly<Record<string, CellValue>>;
}

function judgeLinks(
  table: RegisterName,
  rows: readonly NamedValues[],
  { known }: Context,
): readonly Finding[] {
  const rule = createLinkRule(table, known);
  const names = columnNames(table);
  return rows.flatMap((row) => rule({ ...row, values: names.map((name) => row.values[name] ?? null) }));
}

function judgeStatements({ statements }: Registers, { asOf }: Context): readonly Finding[] {
  return statements.flatMap((row) => afterAsOf(row, { field: 'date', asOf, found: row.values.date }));
}

/** Every rule over the tables that fit in memory: keys, then links, then sense. */
export function judgeRegisters(registers: Registers, context: Context): readonly Finding[] {
  return [
    ...registerNames.flatMap((table) => judgeKeys(table, registers[table])),
    ...registerNames.flatMap((table) => judgeLinks(table, registers[table], context)),
    ...judgeAgencies(registers.agencies),
    ...(context.asOf === null ? [] : judgeSources(registers.sources, context.asOf)),
    ...judgeTargets(registers.plans, registers.targets),
    ...judgeAddressees(registers.target_agencies),
    ...judgeStatements(registers, context),
  ];
}
