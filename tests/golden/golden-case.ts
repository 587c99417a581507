import type { ClauseVerdict, Measure, Verdict } from '../../src/model/figures.ts';
import { type Contents, dataSet } from './data-set.ts';

/** Expected rows; only the properties written are compared, and the dates find the row. */
export interface Expected {
  readonly measures?: readonly Partial<Measure>[];
  readonly verdicts?: readonly Partial<Verdict>[];
  readonly clauses?: readonly Partial<ClauseVerdict>[];
  /** No measure may have all of these properties. */
  readonly absent?: readonly Partial<Measure>[];
  /** No verdict may have all of these properties. */
  readonly unjudged?: readonly Partial<Verdict>[];
}

export interface GoldenCase {
  readonly name: string;
  readonly asOf: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: Expected;
}

export function golden(name: string, contents: Contents, expected: Expected): GoldenCase {
  return { name, asOf: contents.asOf, files: dataSet(contents), expected };
}
