import { says } from '../../components/view/measures.ts';
import type { DataSet, RevisedRow, Stored } from '../../model/data-set.ts';
import { dayOf } from '../../model/feed.ts';
import type { Measure, RowReference, Verdict } from '../../model/figures.ts';
import { idNow, type Redirect } from '../../redirects.ts';

/** What the site says now, beside what was frozen. */
export interface Now {
  readonly data: DataSet;
  /** Rows whose source corrected them, as the page of changes lists them. */
  readonly revised: readonly RevisedRow[];
  /** Ids that were renamed; those of the site where not given. */
  readonly redirects?: readonly Redirect[];
}

/** Everything frozen that was corrected since. */
export interface Changes {
  readonly measures: ReadonlyMap<Measure, Change>;
  readonly verdicts: ReadonlyMap<Verdict, Change>;
  readonly targets: ReadonlyMap<Target, Change>;
}

/** A frozen figure or verdict that no longer stands. */
export interface Change {
  readonly withdrawn: boolean;
  readonly date: string;
}

type Target = Stored<'targets'>;

type MeasureKey = Readonly<Record<'agency_id' | 'indicator_id' | 'period_start' | 'period_end', string>>;

const measureKey = (measure: MeasureKey): string =>
  [measure.agency_id, measure.indicator_id, measure.period_start, measure.period_end].join('|');

const verdictKey = (verdict: Verdict): string =>
  [verdict.target_id, verdict.agency_id, verdict.period_start, verdict.period_end].join('|');

/** A number that was printed and is now another or missing; one that was missing and came later corrects nothing. */
const differs = (before: number | null, now: number | null): boolean => before !== null && before !== now;

const printed = ({ printed_value }: Measure): number | null =>
  printed_value === null ? null : Number(printed_value);

function isCorrected(before: Measure, now: Measure): boolean {
  // A running total in the place of a figure of the same days is another kind of figure.
  if (before.cumulative !== now.cumulative) return false;
  const isReprinted = now.printed_value !== null && differs(printed(before), printed(now));
  return (
    isReprinted ||
    differs(before.numerator, now.numerator) ||
    differs(before.denominator, now.denominator) ||
    differs(before.value, now.value)
  );
}

const levelOf = ({ operator, value, value_max }: Target): string =>
  JSON.stringify([operator, value, value_max].map((part) => part ?? null));

/** Verdicts that later figures of running time cannot alter. */
const isFinal = ({ state }: Verdict): boolean => state === 'met' || state === 'missed';

function isJudgedAnew(before: Verdict, now: Verdict): boolean {
  return isFinal(before) && before.state !== now.state;
}

const listOf = <T>(lists: ReadonlyMap<string, readonly T[]>): readonly T[] => [...lists.values()].flat();

/** The newest of some days; undefined without any. */
export const last = (days: readonly string[]): string | undefined => days.toSorted().at(-1);

/**
 * The day of a correction: that of the corrected report, else that on which a source came out that the release did
 * not have yet, else the day of the data that hold the correction.
 */
function createDating(frozen: DataSet, { data, revised }: Now) {
  const textOf = ({ file, line }: RowReference): string => `${file}#${line}`;
  const reported = new Map(revised.map((row) => [textOf(row), row.reported_on ?? '']));
  return (measure: Measure | undefined): string => {
    const later = (days: readonly string[]) => last(days.filter((day) => day > frozen.asOf));
    const ofReport = measure?.rows.map((row) => reported.get(textOf(row)) ?? '') ?? [];
    const ofSources = measure?.source_ids.map((id) => {
      const source = data.sources.get(id);
      return source ? dayOf(source) : '';
    });
    return later(ofReport) ?? later(ofSources ?? []) ?? data.asOf;
  };
}

function changedMeasures(frozen: DataSet, now: Now): Changes['measures'] {
  const date = createDating(frozen, now);
  const current = new Map(listOf(now.data.measures).map((measure) => [measureKey(measure), measure]));
  const changes = new Map<Measure, Change>();
  for (const before of listOf(frozen.measures).filter(says)) {
    const agency_id = idNow({ kind: 'agency', id: before.agency_id }, now.redirects);
    const indicator_id = idNow({ kind: 'indicator', id: before.indicator_id }, now.redirects);
    const after = current.get(measureKey({ ...before, agency_id, indicator_id }));
    // A year added up from its parts goes with them, and gives way to a year that is published whole.
    const withdrawn = !after && before.method !== 'periods';
    if (withdrawn || (after && isCorrected(before, after)))
      changes.set(before, { withdrawn, date: date(after) });
  }
  return changes;
}

/** Targets whose level is set otherwise, or which are gone. */
function changedTargets(frozen: DataSet, { data }: Now): Changes['targets'] {
  const changes = new Map<Target, Change>();
  for (const before of frozen.targets.values()) {
    const after = data.targets.get(before.target_id);
    if (!after || levelOf(before) !== levelOf(after))
      changes.set(before, { withdrawn: !after, date: data.asOf });
  }
  return changes;
}

/** The figures that a verdict was made of, those of its other readings included. */
function evidence(frozen: DataSet, verdict: Verdict): readonly Measure[] {
  const { agency_id, period_start, period_end, previous_numerator, readings } = verdict;
  const ids = new Set<string>(readings.map(({ indicator_id }) => indicator_id));
  const before = `${Number(period_start.slice(0, 4)) - 1}${period_start.slice(4)}`;
  const start = previous_numerator === null ? period_start : before;
  return (frozen.measures.get(agency_id) ?? []).filter(
    (measure) =>
      ids.has(measure.indicator_id) && measure.period_end >= start && measure.period_end <= period_end,
  );
}

type Others = Omit<Changes, 'verdicts'>;

function changedVerdicts(frozen: DataSet, now: Now, { measures, targets }: Others): Changes['verdicts'] {
  const current = new Map(listOf(now.data.verdicts).map((verdict) => [verdictKey(verdict), verdict]));
  const changes = new Map<Verdict, Change>();
  for (const before of listOf(frozen.verdicts)) {
    const agency_id = idNow({ kind: 'agency', id: before.agency_id }, now.redirects);
    const after = current.get(verdictKey({ ...before, agency_id }));
    const target = frozen.targets.get(before.target_id);
    const behind = [
      ...evidence(frozen, before).flatMap((measure) => measures.get(measure) ?? []),
      ...[target && targets.get(target)].flatMap((change) => change ?? []),
    ];
    const date = last(behind.map((change) => change.date)) ?? now.data.asOf;
    if (!after || behind.length > 0 || isJudgedAnew(before, after))
      changes.set(before, { withdrawn: !after, date });
  }
  return changes;
}

/** Compares what was frozen with what the site says now. Newer periods, other sources and other words change nothing. */
export function changesSince(frozen: DataSet, now: Now): Changes {
  const others = { measures: changedMeasures(frozen, now), targets: changedTargets(frozen, now) };
  return { ...others, verdicts: changedVerdicts(frozen, now, others) };
}
