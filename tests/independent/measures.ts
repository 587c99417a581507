import type { Measure } from '../../src/model/figures.ts';
import { entryOf } from './catalogue.ts';
import { byText, groupBy, inFileOrder, type TableRow, text } from './data.ts';
import { days } from './dates.ts';
import type { PeriodFigure } from './whole-agency.ts';
import { type Figure, figureOfYear } from './years.ts';

/** Rows as evidence: where they stand, their sources and how certain they are. */

export type SampleSources = ReadonlySet<string>;

export function references(rows: readonly TableRow[]) {
  return rows.toSorted(inFileOrder).map(({ file, line }) => ({ file, line }));
}

export function sourceIds(rows: readonly TableRow[]): string[] {
  return [...new Set(rows.map((row) => text(row, 'source_id')))].toSorted();
}

/** A sum is only as settled as its least settled row. */
function statusOf(rows: readonly TableRow[]): Measure['status'] {
  const all = rows.map((row) => text(row, 'status'));
  if (all.includes('preliminary')) return 'preliminary';
  return all.includes('revised') ? 'revised' : 'official';
}

export function asNumber(files: bigint | null): number | null {
  return files === null ? null : Number(files);
}

/** A ratio of whole numbers; null for 0 of 0 and where a part is missing. */
export function ratioOf(numerator: bigint | null, denominator: bigint | null): number | null {
  if (numerator === null || denominator === null || denominator === 0n) return null;
  return Number(numerator) / Number(denominator);
}

interface Parts {
  readonly numerator: bigint | null;
  readonly denominator: bigint | null;
  readonly printed: string | null;
}

function valueAndReason(kind: Measure['kind'], parts: Parts): Pick<Measure, 'value' | 'missing_reason'> {
  if (kind === 'ratio') {
    const value = ratioOf(parts.numerator, parts.denominator);
    if (value !== null) return { value, missing_reason: null };
    const reported = parts.numerator !== null && parts.denominator !== null;
    return { value, missing_reason: reported ? 'no_files' : 'not_reported' };
  }
  const value =
    kind === 'count' ? asNumber(parts.numerator) : parts.printed === null ? null : Number(parts.printed);
  return { value, missing_reason: value === null ? 'not_reported' : null };
}

function describe(part: PeriodFigure, parts: Parts, rows: readonly TableRow[], sampleSources: SampleSources) {
  const kind = entryOf(part.indicator)?.kind ?? 'ratio';
  const sources = sourceIds(rows);
  return {
    agency_id: part.agency,
    indicator_id: part.indicator as Measure['indicator_id'],
    numerator: asNumber(parts.numerator),
    denominator: asNumber(parts.denominator),
    ...valueAndReason(kind, parts),
    printed_value: parts.printed,
    kind,
    source_ids: sources,
    rows: references(rows),
    status: statusOf(rows),
    sample: sources.some((source) => sampleSources.has(source)),
  };
}

function reportedMeasure(part: PeriodFigure, sampleSources: SampleSources): Measure {
  const parts = {
    numerator: part.numerator?.alone ?? null,
    denominator: part.denominator?.alone ?? null,
    printed: part.printed,
  };
  return {
    ...describe(part, parts, part.rows, sampleSources),
    period_start: part.start,
    period_end: part.end,
    cumulative: part.cumulative,
    data_until: part.until,
    method: part.method,
    covered_days: days(part),
  };
}

function addedMeasure(year: Figure, sampleSources: SampleSources): Measure | null {
  const [first, second] = year.parts;
  if (!first || !second || !year.parts.every((part) => part.complete)) return null;
  return {
    ...describe(first, { ...year, printed: null }, year.rows, sampleSources),
    period_start: year.start,
    period_end: year.end,
    cumulative: false,
    data_until: year.end,
    method: 'periods',
    covered_days: year.coveredDays,
  };
}

/** Of a cumulative and an in-period row with the same dates the reported one counts, else the cumulative one. */
function onePerPeriod(parts: readonly PeriodFigure[]): readonly PeriodFigure[] {
  const rank = (part: PeriodFigure) => (part.complete ? 0 : 2) + (part.cumulative ? 0 : 1);
  return [...groupBy(parts, ({ start, end }) => `${start}/${end}`).values()].flatMap((same) =>
    same.toSorted((a, b) => rank(a) - rank(b)).slice(0, 1),
  );
}

function measuresOf(parts: readonly PeriodFigure[], sampleSources: SampleSources): readonly Measure[] {
  const measures = onePerPeriod(parts).map((part) => reportedMeasure(part, sampleSources));
  const kind = measures[0]?.kind;
  if (kind !== 'ratio' && kind !== 'count') return measures;
  for (const year of new Set(parts.map((part) => part.year))) {
    const figure = figureOfYear(parts, year);
    const added = figure && addedMeasure(figure, sampleSources);
    const known = measures.some(
      (item) => item.period_start === added?.period_start && item.period_end === added.period_end,
    );
    if (added && !known) measures.push(added);
  }
  return measures;
}

export function measures(figures: readonly PeriodFigure[], sampleSources: SampleSources): readonly Measure[] {
  const series = groupBy(figures, (part) => `${part.agency}\t${part.indicator}`);
  return [...series.values()]
    .flatMap((parts) => measuresOf(parts, sampleSources))
    .toSorted(
      byText(
        (measure) => measure.agency_id,
        (measure) => measure.indicator_id,
        (measure) => measure.period_start,
        (measure) => measure.period_end,
      ),
    );
}
