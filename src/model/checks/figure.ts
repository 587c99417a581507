import type { Severity } from '../problems.ts';

/** One row of figures as the rules across rows see it. */
export interface Figure {
  readonly file: string;
  readonly line: number;
  readonly refused: readonly string[];
  readonly sense: Severity;
  /** Field of a case-files row (empty: the whole agency), indicator of a rates row. */
  readonly series: string;
  /** Day numbers; null where the source gives no certain date. */
  readonly start: number | null;
  readonly end: number | null;
  readonly asPrinted: string;
  readonly cumulative: boolean;
  readonly fieldsComplete: boolean;
  /** Numbers at the places of their columns, null elsewhere; decimals in millionths, so that sums are exact. */
  readonly values: readonly (number | null)[];
  /** The places that hold a number. */
  readonly places: readonly number[];
}

/** A figure with two certain dates. */
export type DatedFigure = Figure & { readonly start: number; readonly end: number };
