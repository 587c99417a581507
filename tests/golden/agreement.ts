import { expect } from 'vitest';
import type { ClauseVerdict, Measure, RowReference, Verdict } from '../../src/model/figures.ts';

interface Figures {
  readonly measures: readonly Measure[];
  readonly verdicts: readonly Verdict[];
  readonly clauses: readonly ClauseVerdict[];
}

/** A quotient of doubles may differ in its last place; all other numbers are compared exactly. */
const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(12));

const byPlace = (rows: readonly RowReference[]): readonly RowReference[] =>
  rows.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);

function byKey<T extends object>(
  items: readonly T[],
  key: (item: T) => readonly string[],
): ReadonlyMap<string, T> {
  return new Map(
    items.map((item) => [key(item).join(' '), item] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const measureKey = (item: Measure) => [item.agency_id, item.indicator_id, item.period_start, item.period_end];
const verdictKey = (item: Verdict) => [item.target_id, item.agency_id, item.period_start, item.period_end];
const clauseKey = (item: ClauseVerdict) => [
  item.clause_id,
  item.agency_id,
  item.period_start,
  item.period_end,
];

const tidyMeasure = (item: Measure) => ({ ...item, value: rounded(item.value), rows: byPlace(item.rows) });

const tidyVerdict = (item: Verdict) => ({
  ...item,
  value: rounded(item.value),
  coverage: rounded(item.coverage),
  needed_rate: rounded(item.needed_rate),
  rows: byPlace(item.rows),
  readings: item.readings.map((reading) => ({
    ...reading,
    value: rounded(reading.value),
    coverage: rounded(reading.coverage),
  })),
});

/** Both computations say the same: every row, every field. */
export function expectAgreement(one: Figures, other: Figures): void {
  const lengths = ({ measures, verdicts, clauses }: Figures) => [
    measures.length,
    verdicts.length,
    clauses.length,
  ];
  expect(lengths(one)).toEqual(lengths(other));
  expect(byKey(one.measures.map(tidyMeasure), measureKey)).toEqual(
    byKey(other.measures.map(tidyMeasure), measureKey),
  );
  expect(byKey(one.verdicts.map(tidyVerdict), verdictKey)).toEqual(
    byKey(other.verdicts.map(tidyVerdict), verdictKey),
  );
  expect(byKey(one.clauses, clauseKey)).toEqual(byKey(other.clauses, clauseKey));
}
