import { judgeAddressees } from './checks/addressees.ts';
import { judgeAgencies } from './checks/agencies.ts';
import { afterAsOf } from './checks/as-of.ts';
import { judgeCarriedOver } from './checks/carried-over.ts';
import { createClosingRule } from './checks/closing.ts';
import type { Context } from './checks/context.ts';
import { judgeCorrections } from './checks/corrections.ts';
import { createEmptinessRule } from './checks/emptiness.ts';
import { createFallRule } from './checks/falls.ts';
import { judgeFields } from './checks/fields.ts';
import type { Figure } from './checks/figure.ts';
import type { FigureRow, FigureTable } from './checks/figure-row.ts';
import { findAt, join } from './checks/finding.ts';
import { judgeGroups } from './checks/groups.ts';
import { judgeIdentities } from './checks/identities.ts';
import { createJumpRule } from './checks/jumps.ts';
import { judgeKeys } from './checks/keys.ts';
import { createLinkRule } from './checks/links.ts';
import { judgeOverlaps, judgeRepeats } from './checks/overlaps.ts';
import { judgeParts } from './checks/parts.ts';
import { createPeriodRule } from './checks/periods.ts';
import { judgeRate } from './checks/rates.ts';
import { type RegisterName, type Registers, registerNames } from './checks/registers.ts';
import type { Series } from './checks/series.ts';
import { judgeSources } from './checks/sources.ts';
import { judgeTargets } from './checks/targets.ts';
import type { CellValue } from './columns.ts';
import type { Finding } from './problems.ts';
import { columnNames } from './tables.ts';

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

function judgeStatements({ statements, target_agencies }: Registers, { asOf }: Context): readonly Finding[] {
  const addressed = new Set(target_agencies.map(({ values }) => `${values.target_id} ${values.agency_id}`));
  return statements.flatMap((row) => {
    const { agency_id, target_id, date } = row.values;
    const stray = agency_id !== null && target_id !== null && !addressed.has(`${target_id} ${agency_id}`);
    const details = { agency: agency_id ?? '' };
    return [
      ...afterAsOf(row, { field: 'date', asOf, found: date }),
      ...(stray ? findAt(row, { field: 'target_id', code: 'statement_not_addressed', details }) : []),
    ];
  });
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
    ...judgeCorrections(registers.corrections, context.asOf),
  ];
}

function judgeCounts(row: FigureRow): readonly Finding[] {
  const parts = judgeParts(row);
  return join(parts, judgeIdentities(row, parts));
}

/** Rules over one row of figures: links, period, sense. */
export function createRowRules(
  table: FigureTable,
  context: Context,
): readonly ((row: FigureRow) => readonly Finding[])[] {
  const links = createLinkRule(table, context.known);
  const periods = createPeriodRule(table, context);
  const emptiness = createEmptinessRule(table);
  const corrections = context.corrections.ruleOf(table);
  return [links, periods, emptiness, corrections, table === 'rates' ? judgeRate : judgeCounts];
}

export interface AcrossRules {
  /** Over the rows of one agency and one field or indicator. */
  readonly series: readonly ((series: Series) => readonly Finding[])[];
  /** Over all rows of one agency. */
  readonly agency: readonly ((figures: readonly Figure[]) => readonly Finding[])[];
}

/** Rules across rows. In: whether every row was read (sums are not judged otherwise), and which oddities are noted. */
export function createAcrossRules(
  table: FigureTable,
  { complete, covers }: { readonly complete: boolean; readonly covers: Context['notes']['covers'] },
): AcrossRules {
  const sums = complete ? [createClosingRule(table)] : [];
  const jumps = createJumpRule(table, covers);
  const series = [judgeRepeats, judgeOverlaps, createFallRule(table), jumps, ...sums];
  if (table === 'rates') return { series, agency: [judgeGroups] };
  return { series: [...series, judgeCarriedOver], agency: complete ? [judgeFields] : [] };
}
