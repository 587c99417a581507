import type { IndicatorId, IndicatorKind } from './indicators.ts';

/** Shapes of what the SQL publishes: `measures`, `verdicts` and `clauses`, one interface per relation. */

export type VerdictState = 'met' | 'missed' | 'on_track' | 'at_risk' | 'partial' | 'no_data' | 'not_scored';

export type Status = 'preliminary' | 'official' | 'revised';

export type Strength = 'duty' | 'aspiration' | 'both';

/** Why a measure has no value: 0 of 0 is "no files in the period"; an empty part is "not reported". */
export type MissingReason = 'no_files' | 'not_reported';

export interface RowReference {
  /** Path inside the data set, `case-files/x.csv`. */
  readonly file: string;
  /** Physical line, from 1. */
  readonly line: number;
}

/** One agency × indicator × period, whole agency only. Dates are ISO text; counts are whole numbers of files. */
export interface Measure {
  readonly agency_id: string;
  readonly indicator_id: IndicatorId;
  readonly period_start: string;
  readonly period_end: string;
  readonly cumulative: boolean;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Unrounded: a fraction from 0 to 1 for a ratio, the count, or the points as printed. */
  readonly value: number | null;
  /** What the source printed, exactly as printed; null where it printed none. */
  readonly printed_value: string | null;
  readonly kind: IndicatorKind;
  readonly missing_reason: MissingReason | null;
  readonly source_ids: readonly string[];
  readonly rows: readonly RowReference[];
  readonly data_until: string;
  readonly status: Status;
  /** reported: one published row; fields: field rows added; periods: shorter periods added into a year. */
  readonly method: 'reported' | 'fields' | 'periods';
  /** Days of the period that the rows cover. */
  readonly covered_days: number;
  readonly sample: boolean;
}

/** One indicator seen as one reading of a target, or as evidence for or against it. */
export interface Reading {
  readonly indicator_id: IndicatorId;
  readonly role: 'reading' | 'proof' | 'disproof';
  readonly state: VerdictState;
  readonly reason: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly coverage: number | null;
  readonly data_until: string | null;
}

/** One testable condition × agency × judged period. */
export interface Verdict {
  readonly target_id: string;
  readonly agency_id: string;
  /** The judged period (a calendar year or the target's own span). */
  readonly period_start: string;
  readonly period_end: string;
  readonly state: VerdictState;
  /** Code of the reason; always set for partial, no_data and not_scored. */
  readonly reason: string | null;
  /** The reading whose figures are shown first; null where no reading has figures. */
  readonly reading: IndicatorId | null;
  readonly strength: Strength;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Share of the judged period's days that the figures cover, 0 to 1; null without figures. */
  readonly coverage: number | null;
  /** Months of the judged period covered whole; null without figures. */
  readonly covered_months: number | null;
  /** Rate needed on the remaining files, 0 to 1, at the same daily pace; running verdicts only. */
  readonly needed_rate: number | null;
  readonly data_until: string | null;
  /** True where a running verdict's figures end more than 60 days before `as_of`. */
  readonly stale: boolean;
  /** Dates the figures really span (a report year differs from the calendar year); null without figures. */
  readonly measured_start: string | null;
  readonly measured_end: string | null;
  /** Pending files already overdue at `measured_end`, beside on-time and early figures only. */
  readonly backlog: number | null;
  /** The year before, for `rise`; null otherwise. */
  readonly previous_numerator: number | null;
  readonly previous_denominator: number | null;
  readonly readings: readonly Reading[];
  readonly rows: readonly RowReference[];
  readonly source_ids: readonly string[];
  readonly sample: boolean;
}

/** One clause × agency × judged period: the cell of the tally. Conditions of the clause are combined. */
export interface ClauseVerdict {
  /** `003-05` for the targets 003-05a and 003-05b. */
  readonly clause_id: string;
  readonly plan_id: string;
  readonly agency_id: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly state: VerdictState;
  readonly strength: Strength;
  readonly target_ids: readonly string[];
  readonly sample: boolean;
}
