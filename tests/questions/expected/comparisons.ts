import type { Measure } from '../../../src/model/figures.ts';
import { indicatorOf } from '../../../src/model/indicators.ts';
import { text, textOrNull } from '../../independent/data.ts';
import { best, type Expected, grouped, rowOf, sorted, textual, type World } from './world.ts';

interface Counted extends Measure {
  readonly numerator: number;
  readonly denominator: number;
  readonly level: string;
  readonly parent_id: string | null;
}

/** Figures with both counts and something to divide by, beside the body’s level and the body above it. */
export function counted(world: World): readonly Counted[] {
  return world.measures.flatMap((measure) => {
    const { kind, numerator, denominator } = measure;
    if (kind !== 'ratio' || numerator === null || !denominator) return [];
    const agency = rowOf(world.agencies, measure.agency_id);
    const place = { level: text(agency, 'level'), parent_id: textOrNull(agency, 'parent_id') };
    return [{ ...measure, numerator, denominator, ...place }];
  });
}

/** Of a group the newest period that several share; the newest of all where none do. */
function sharedPeriod(group: readonly Counted[]): readonly Counted[] {
  const periods = grouped(group, 'period_start', 'period_end');
  const shared = periods.filter((own) => own.length > 1);
  return best(shared.length > 0 ? shared : periods, ([a], [b]) => {
    if (!a || !b) return 0;
    return textual(b.period_end, a.period_end) || 0;
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function eResultsByLevel(world: World): readonly Expected[] {
  const figures = counted(world).filter(
    ({ indicator_id }) => indicatorOf(indicator_id).family === 'e-results',
  );
  const rows = grouped(figures, 'level', 'parent_id', 'indicator_id').flatMap((group) => {
    const own = sharedPeriod(newestLongest(group));
    const [first] = own;
    if (!first) return [];
    const { level, parent_id, indicator_id, period_start, period_end } = first;
    const numerator = sum(own.map((figure) => figure.numerator));
    const denominator = sum(own.map((figure) => figure.denominator));
    const percent = (100 * numerator) / denominator;
    return {
      level,
      parent_id,
      indicator_id,
      bodies: own.length,
      period_start,
      period_end,
      numerator,
      denominator,
      percent,
    };
  });
  return sorted(rows, 'indicator_id', 'parent_id', '-bodies', 'level');
}

/** Among the periods that end on one day: those of most bodies, of these the longest. */
function newestLongest(group: readonly Counted[]): readonly Counted[] {
  return grouped(group, 'period_end').flatMap((own) =>
    best(grouped(own, 'period_start'), (a, b) => {
      const [left, right] = [a[0]?.period_start ?? '', b[0]?.period_start ?? ''];
      return b.length - a.length || textual(left, right);
    }),
  );
}

const beats = (a: Counted, b: Counted): boolean =>
  BigInt(a.numerator) * BigInt(b.denominator) > BigInt(b.numerator) * BigInt(a.denominator);

export function communes(world: World): readonly Expected[] {
  const figures = counted(world).filter(
    ({ level, indicator_id, denominator }) =>
      level === 'commune' && /^on-time(?:-766)?$/.test(indicator_id) && denominator >= 30,
  );
  const rows = grouped(figures, 'parent_id', 'indicator_id').flatMap((group) => {
    const own = sharedPeriod(newestLongest(group));
    return own.flatMap((figure) => {
      const place = 1 + own.filter((other) => beats(other, figure)).length;
      const fromEnd = 1 + own.filter((other) => beats(figure, other)).length;
      if (place > 5 && fromEnd > 5) return [];
      const { agency_id, parent_id, indicator_id, period_start, period_end, numerator, denominator } = figure;
      const bodies = own.length;
      return {
        place,
        bodies,
        agency_id,
        parent_id,
        indicator_id,
        period_start,
        period_end,
        numerator,
        denominator,
      };
    });
  });
  return sorted(rows, 'indicator_id', 'parent_id', 'place', 'agency_id');
}

export function fullMarks(world: World): readonly Expected[] {
  const figures = counted(world).filter(({ indicator_id }) => indicatorOf(indicator_id).full_marks);
  const newest = grouped(figures, 'agency_id', 'indicator_id').map((own) =>
    best(own, (a, b) => textual(b.period_end, a.period_end) || textual(a.period_start, b.period_start)),
  );
  const rows = grouped(newest, 'level', 'parent_id', 'indicator_id', 'period_end').flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { level, parent_id, indicator_id, period_end } = first;
    const threshold = indicatorOf(indicator_id).full_marks ?? 0;
    const passed = own.filter((it) => it.numerator * 100 >= threshold * it.denominator).length;
    return { level, parent_id, indicator_id, threshold, passed, bodies: own.length, period_end };
  });
  return sorted(rows, 'indicator_id', 'parent_id', '-bodies', 'level', 'period_end');
}
