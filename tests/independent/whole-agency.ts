import { type Amount, overFields } from './amounts.ts';
import { groupBy, inFileOrder, type TableRow } from './data.ts';
import type { Observation } from './observations.ts';

/** The one figure of a whole agency for one indicator and period. */
export interface PeriodFigure {
  readonly agency: string;
  readonly indicator: string;
  readonly start: string;
  readonly end: string;
  readonly cumulative: boolean;
  readonly year: number;
  readonly method: 'reported' | 'fields';
  readonly numerator: Amount | null;
  readonly denominator: Amount | null;
  readonly printed: string | null;
  readonly complete: boolean;
  readonly until: string;
  readonly overdue: bigint | null;
  readonly rows: readonly TableRow[];
}

function reported(observation: Observation): PeriodFigure {
  return { ...observation, method: 'reported', rows: [observation.row] };
}

function sumOfFields(fields: readonly Observation[]): PeriodFigure | null {
  const first = fields[0];
  if (!first || !fields.every((field) => field.fieldsComplete && field.complete)) return null;
  const part = (of: (field: Observation) => Amount | null): Amount | null => {
    const amounts = fields.map(of).filter((amount) => amount !== null);
    return amounts.length === fields.length ? overFields(amounts) : null;
  };
  return {
    ...first,
    method: 'fields',
    numerator: part((field) => field.numerator),
    denominator: part((field) => field.denominator),
    until: fields.reduce((least, field) => (field.until < least ? field.until : least), first.until),
    overdue: fields.reduce<bigint | null>(
      (sum, field) => (sum === null || field.overdue === null ? null : sum + field.overdue),
      0n,
    ),
    rows: fields.map((field) => field.row).toSorted(inFileOrder),
  };
}

/** A complete whole-agency row, else complete fields added, else the incomplete whole-agency row, else nothing. */
function choose(group: readonly Observation[]): readonly PeriodFigure[] {
  const whole = group.filter((item) => item.wholeAgency && item.present);
  const complete = whole.find((item) => item.complete);
  if (complete) return [reported(complete)];
  const added = sumOfFields(group.filter((item) => !item.wholeAgency));
  if (added) return [added];
  return whole.slice(0, 1).map(reported);
}

export function wholeAgencyFigures(observations: readonly Observation[]): readonly PeriodFigure[] {
  const key = (item: Observation) =>
    [item.agency, item.indicator, item.start, item.end, item.cumulative].join('\t');
  return [...groupBy(observations, key).values()].flatMap(choose);
}
