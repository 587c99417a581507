import type { DraftRow } from '../parse.ts';
import type { TableName } from '../tables.ts';
import type { RowPlace } from './finding.ts';

/** Tables that fit in memory whole; the others are read as a stream. */
export const registerNames = [
  'agencies',
  'sources',
  'plans',
  'targets',
  'target_agencies',
  'notes',
  'statements',
  'corrections',
] as const satisfies readonly TableName[];

export type RegisterName = (typeof registerNames)[number];

export type RegisterRow<T extends RegisterName> = DraftRow<T> & RowPlace;

/** The rows of every register, as far as they could be read. */
export type Registers = { readonly [T in RegisterName]: readonly RegisterRow<T>[] };

/** The registers while they are being read. */
export type OpenRegisters = { readonly [T in RegisterName]: RegisterRow<T>[] };

export function createRegisters(): OpenRegisters {
  return {
    agencies: [],
    sources: [],
    plans: [],
    targets: [],
    target_agencies: [],
    notes: [],
    statements: [],
    corrections: [],
  };
}
