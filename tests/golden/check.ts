import { expect } from 'vitest';
import type { ClauseVerdict, Measure, Verdict } from '../../src/model/figures.ts';
import type { Expected } from './golden-case.ts';

interface Figures {
  readonly measures: readonly Measure[];
  readonly verdicts: readonly Verdict[];
  readonly clauses: readonly ClauseVerdict[];
}

const keys = ['agency_id', 'indicator_id', 'target_id', 'clause_id', 'period_start', 'period_end'];

function same(actual: object, wanted: object, names: readonly string[]): boolean {
  const [left, right] = [new Map(Object.entries(actual)), new Map(Object.entries(wanted))];
  return names.every((name) => !right.has(name) || left.get(name) === right.get(name));
}

function expectRows(actual: readonly object[], wanted: readonly object[]): void {
  for (const row of wanted) {
    const found = actual.filter((candidate) => same(candidate, row, keys));
    expect(found, `exactly one row for ${JSON.stringify(row)}`).toHaveLength(1);
    expect(found[0]).toMatchObject(row);
  }
}

/** Any engine's figures against the figures worked out by hand. */
export function expectFigures(figures: Figures, expected: Expected): void {
  expectRows(figures.measures, expected.measures ?? []);
  expectRows(figures.verdicts, expected.verdicts ?? []);
  expectRows(figures.clauses, expected.clauses ?? []);
  for (const row of expected.absent ?? []) {
    expect(figures.measures.filter((measure) => same(measure, row, Object.keys(row)))).toEqual([]);
  }
  for (const row of expected.unjudged ?? []) {
    expect(figures.verdicts.filter((verdict) => same(verdict, row, Object.keys(row)))).toEqual([]);
  }
}
