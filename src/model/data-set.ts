import type { ClauseVerdict, Measure, RowReference, Verdict } from './figures.ts';
import type { Row, TableName } from './tables.ts';

/** A row of a base table together with where it stands in the data folder. */
export type Stored<T extends TableName> = Row<T> & RowReference;

/** A published row whose source corrected it. */
export interface RevisedRow extends RowReference {
  readonly agency_id: string;
  readonly indicator_id: string | null;
  readonly period_as_printed: string;
  readonly reported_on: string | null;
  readonly document_number: string | null;
  readonly source_id: string;
}

/** A published number that its source corrected, and the row that now holds the corrected one. */
export interface Correction extends Stored<'corrections'> {
  /** With the columns in which it has a number. Null where no row holds it any more; the checks refuse that. */
  readonly row: (RowReference & { readonly printed: readonly string[] }) | null;
}

/** Everything the pages of one data set are made of; lists of an agency are absent where it has none. */
export interface DataSet {
  readonly name: 'real' | 'sample';
  readonly sample: boolean;
  /** The day the figures are published for; a period is over when it ended on or before it. */
  readonly asOf: string;
  readonly agencies: ReadonlyMap<string, Stored<'agencies'>>;
  readonly plans: ReadonlyMap<string, Stored<'plans'>>;
  readonly targets: ReadonlyMap<string, Stored<'targets'>>;
  readonly sources: ReadonlyMap<string, Stored<'sources'>>;
  readonly targetAgencies: readonly Stored<'target_agencies'>[];
  readonly notes: readonly Stored<'notes'>[];
  readonly statements: readonly Stored<'statements'>[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** Rows without two certain dates: listed with their source, in no measure. */
  readonly context: readonly Stored<'case_files'>[];
  readonly measures: ReadonlyMap<string, readonly Measure[]>;
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>;
  readonly clauses: ReadonlyMap<string, readonly ClauseVerdict[]>;
}
