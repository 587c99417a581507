import { indicatorOf } from '../../../src/model/indicators.ts';
import { flag, text } from '../../independent/data.ts';
import { counted } from './comparisons.ts';
import { best, type Expected, grouped, sorted, textual, type World } from './world.ts';

type Counted = ReturnType<typeof counted>[number];

interface Pair {
  readonly before: Counted;
  readonly now: Counted;
}

function isBroken({ before, now }: Pair, world: World): boolean {
  return world.notes.some((note) => {
    const day = text(note, 'period_end');
    const body = text(note, 'applies_to') === 'self' ? now.agency_id : now.parent_id;
    return (
      flag(note, 'breaks_line') &&
      text(note, 'indicator_id') === now.indicator_id &&
      text(note, 'agency_id') === body &&
      before.period_end < day &&
      day <= now.period_end
    );
  });
}

/** Each body's newest running figure beside the one before it, where the source counted alike. */
function newestPairs(world: World): readonly Pair[] {
  const running = counted(world).filter(({ cumulative }) => cumulative);
  return grouped(running, 'agency_id', 'indicator_id').flatMap((own) => {
    const now = best(
      own,
      (a, b) => textual(b.period_end, a.period_end) || textual(a.period_start, b.period_start),
    );
    const earlier = own.filter(
      ({ period_start, period_end }) => period_start === now.period_start && period_end < now.period_end,
    );
    if (earlier.length === 0) return [];
    const pair = { before: best(earlier, (a, b) => textual(b.period_end, a.period_end)), now };
    return isBroken(pair, world) ? [] : [pair];
  });
}

export function overdueGrows(world: World): readonly Expected[] {
  const rows = newestPairs(world)
    .filter(({ now }) => now.indicator_id === 'overdue-766')
    .filter(({ before, now }) => now.numerator > before.numerator && now.denominator >= before.denominator)
    .map(({ before, now }) => ({
      agency_id: now.agency_id,
      earlier: before.period_end,
      numerator_before: before.numerator,
      period_end: now.period_end,
      numerator: now.numerator,
      more_overdue: now.numerator - before.numerator,
      more_files: now.denominator - before.denominator,
    }));
  return sorted(rows, '-more_overdue', 'agency_id');
}

const fell = ({ before, now }: Pair): boolean =>
  BigInt(now.numerator) * BigInt(before.denominator) < BigInt(before.numerator) * BigInt(now.denominator);

const isHigherBetter = ({ now }: Pair): boolean => indicatorOf(now.indicator_id).better === 'higher';

function fallRow({ before, now }: Pair) {
  return {
    agency_id: now.agency_id,
    indicator_id: now.indicator_id,
    earlier: before.period_end,
    numerator_before: before.numerator,
    denominator_before: before.denominator,
    period_end: now.period_end,
    numerator: now.numerator,
    denominator: now.denominator,
    fall: (100 * before.numerator) / before.denominator - (100 * now.numerator) / now.denominator,
  };
}

export function fallDates(world: World): readonly Expected[] {
  const rows = newestPairs(world)
    .filter(isHigherBetter)
    .filter(({ before, now }) => before.denominator >= 30 && now.numerator >= before.numerator)
    .filter(({ before, now }) => now.denominator >= before.denominator)
    .filter(fell)
    .map(fallRow);
  return sorted(rows, '-fall', 'agency_id', 'indicator_id');
}

/** The year of a figure that covers a calendar or a report year to the day; null for any other. */
function wholeYear({ period_start, period_end, covered_days }: Counted): string | null {
  const year = Number(period_end.slice(0, 4));
  const calendar = period_start === `${year}-01-01` && period_end === `${year}-12-31`;
  const report = period_start === `${year - 1}-12-15` && period_end === `${year}-12-14`;
  const days = (Date.parse(period_end) - Date.parse(period_start)) / 86_400_000 + 1;
  return (calendar || report) && covered_days === days ? period_end : null;
}

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

export function fallYear(world: World): readonly Expected[] {
  const years = counted(world).filter((figure) => figure.denominator >= 30 && wholeYear(figure) !== null);
  const pairs = grouped(years, 'agency_id', 'indicator_id').flatMap((own) => {
    const now = best(own, (a, b) => textual(b.period_end, a.period_end));
    const before = own.find(({ period_end }) => period_end === yearBefore(now.period_end));
    return before ? [{ before, now }] : [];
  });
  return sorted(pairs.filter(isHigherBetter).filter(fell).map(fallRow), '-fall', 'agency_id', 'indicator_id');
}

export function backlogGrows(world: World): readonly Expected[] {
  const levels = world.measures.filter(
    ({ indicator_id, numerator }) => indicator_id === 'backlog-overdue' && numerator !== null,
  );
  const rows = grouped(levels, 'agency_id').flatMap((own) => {
    const now = best(own, (a, b) => textual(b.data_until, a.data_until));
    const before = own.find(({ data_until }) => data_until === yearBefore(now.data_until));
    if (!before || (now.numerator ?? 0) <= (before.numerator ?? 0)) return [];
    return {
      agency_id: now.agency_id,
      earlier: before.data_until,
      backlog_before: before.numerator,
      period_end: now.data_until,
      backlog: now.numerator,
      growth: (now.numerator ?? 0) - (before.numerator ?? 0),
    };
  });
  return sorted(rows, '-growth', 'agency_id');
}
