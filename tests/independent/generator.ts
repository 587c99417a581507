import fc from 'fast-check';
import { type Contents, dataSet, period } from '../golden/data-set.ts';
import { days, shiftDays } from './dates.ts';

/** Random small data sets, valid by every rule of the tables, with the awkward cases more often than in life. */

type Cells = NonNullable<Contents['rows']>[number];
type Pick = <T>(choices: readonly T[]) => T;

interface Random {
  readonly pick: Pick;
  /** A whole number from 0 to `most`, often `most` itself. */
  readonly upTo: (most: number) => number;
  readonly chance: (percent: number) => boolean;
}

interface Period {
  readonly start: string;
  readonly end: string;
  readonly cumulative: boolean;
  readonly reportYear?: number;
}

const years = [2022, 2023, 2024, 2025];
const releases = ['2024-06-30', '2024-12-20', '2025-01-31', '2025-08-31', '2025-12-31', '2026-11-21'];

function monthStart(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

function stretches(year: number, count: number, firstDay: number): readonly Period[] {
  const length = 12 / count;
  const opening = firstDay === 1 ? 0 : -1;
  return Array.from({ length: count }, (_, at) => ({
    start: monthStart(year, opening + at * length, firstDay),
    end: shiftDays(monthStart(year, opening + (at + 1) * length, firstDay), -1),
    cumulative: false,
  }));
}

function toDate(periods: readonly Period[]): readonly Period[] {
  const [first] = periods;
  return first ? periods.map(({ end }) => ({ start: first.start, end, cumulative: true })) : [];
}

/** How one agency reports one year. */
function reportsOf(random: Random, year: number): readonly Period[] {
  const gaps = random.pick([0, 0, 10, 40]);
  const keep = (periods: readonly Period[]) => periods.filter(() => !random.chance(gaps));
  const calendar = stretches(year, random.pick([12, 4, 1]), 1);
  const report = stretches(year, random.pick([12, 4, 1]), 15);
  const december = { start: `${year - 1}-12-15`, end: `${year - 1}-12-31`, cumulative: false };
  const splitReport = [
    { ...december, reportYear: year },
    { start: `${year}-01-01`, end: `${year}-12-14`, cumulative: false },
  ];
  const styles: readonly (() => readonly Period[])[] = [
    () => [],
    () => keep(calendar),
    () => keep(report),
    () => toDate(keep(calendar)),
    () => keep(toDate(calendar)),
    () => keep(toDate(report)),
    () => keep(splitReport),
    () => [...keep(calendar), ...keep(toDate(stretches(year, 4, 1)))],
    () => [...keep(calendar), ...keep(toDate(report))],
    () => [...keep(report), ...keep(calendar)],
    () => keep([december, ...calendar]),
  ];
  return random.pick(styles)();
}

function overlaps(a: Period, b: Period): boolean {
  return !a.cumulative && !b.cumulative && a.start <= b.end && b.start <= a.end;
}

function samePeriod(a: Period, b: Period): boolean {
  return a.cumulative === b.cumulative && a.start === b.start && a.end === b.end;
}

function compatible(periods: readonly Period[]): readonly Period[] {
  const kept: Period[] = [];
  for (const period of periods) {
    if (!kept.some((other) => overlaps(other, period) || samePeriod(other, period))) kept.push(period);
  }
  return kept;
}

/** Counts of one form, with every identity kept: parts never exceed their whole. */
function counts(random: Random, asIf: number): Cells {
  const { upTo, pick } = random;
  const size = pick([0, 1, 3, 50, 100]) * asIf;
  const online = pick([0, upTo(size), size]);
  const inPerson = upTo(size);
  const byPost = pick([0, upTo(3)]);
  const carried = pick([0, upTo(10)]);
  const fresh = online + inPerson + byPost;
  const received = fresh + carried;
  const resolved = pick([received, upTo(received)]);
  const late = pick([0, 0, Math.round(resolved / 50), Math.min(resolved, 1), upTo(resolved)]);
  const early = upTo(resolved - late);
  const pending = received - resolved;
  const overdue = pick([0, upTo(pending)]);
  const most = (whole: number) => pick([whole, whole, Math.floor(whole * 0.98), upTo(whole)]);
  const required = most(resolved);
  const synced = most(received);
  const owing = pick([0, upTo(fresh)]);
  const stock = pick([0, 100, 1000]);
  const lateInAll = late + overdue;
  const petitions = pick([0, 0, 12]);
  const surveyed = pick([0, 10]);
  return {
    received_total: received,
    received_new: fresh,
    received_online: online,
    received_in_person: inPerson,
    received_by_post: byPost,
    received_in_person_or_post: inPerson + byPost,
    carried_over: carried,
    resolved_total: resolved,
    resolved_early: early,
    resolved_on_time: resolved - late - early,
    resolved_early_or_on_time: resolved - late,
    resolved_late: late,
    resolved_fully_electronic: most(resolved),
    pending_total: pending,
    pending_in_time: pending - overdue,
    pending_overdue: overdue,
    received_files_digitised: most(fresh),
    results_required: required,
    e_results: most(required),
    results_digitised: most(required),
    results_in_force: stock,
    results_in_force_digitised: most(stock),
    files_owing_fee: owing,
    files_paid_online: upTo(owing),
    files_reused: upTo(fresh),
    files_synced: synced,
    late_reported_to_head: most(lateInAll),
    late_notified_full: most(lateInAll),
    surveyed,
    satisfied: most(surveyed),
    petitions_due: petitions,
    petitions_on_time: most(petitions),
    petitions_answered_published: most(petitions),
  };
}

function withGaps(random: Random, cells: Cells, percent: number): Cells {
  return Object.fromEntries(Object.entries(cells).filter(() => !random.chance(percent)));
}

function fileRows(random: Random, agency: string, { reportYear, ...span }: Period): readonly Cells[] {
  const length = Math.ceil(days(span) / 31);
  const shared = {
    ...period(span.start, span.end),
    agency_id: agency,
    cumulative: span.cumulative,
    report_year: reportYear ?? null,
    status: random.pick(['official', 'official', 'preliminary', 'revised']),
    source_id: random.pick(['so-lieu', 'bao']),
    stock_on: random.pick([null, span.end, span.end, shiftDays(span.end, -3)]),
  };
  const gaps = random.pick([0, 0, 0, 5, 30]);
  const whole = () => ({ ...shared, ...withGaps(random, counts(random, length), gaps) });
  const fields = () =>
    ['thu-y', 'dat-dai'].map((field) => ({
      ...shared,
      field_id: field,
      fields_complete: random.pick(['true', 'true', 'true', 'false', null]),
      ...withGaps(random, counts(random, length), random.pick([0, 0, 0, 10])),
    }));
  return random.pick([() => [whole()], () => [whole()], fields, () => [whole(), ...fields()]])();
}

function rateRows(random: Random, agency: string, release: string): readonly Cells[] {
  const ratios = ['e-results-766', 'overdue-766', 'payment-files-766', 'on-time-766'];
  return years.flatMap((year) =>
    ratios.flatMap((indicator): readonly Cells[] => {
      if (random.chance(60)) return [];
      const monthly = stretches(year, random.pick([12, 4]), 1);
      return random
        .pick([monthly, toDate(monthly)])
        .filter(({ end }) => end <= release && !random.chance(30))
        .map((span) => {
          const denominator = random.pick([0, 1, 100, 5000]);
          const numerator = random.pick([
            denominator,
            Math.round(denominator * 0.98),
            random.upTo(denominator),
          ]);
          const known = !random.chance(10);
          return {
            ...period(span.start, span.end),
            agency_id: agency,
            indicator_id: indicator,
            cumulative: span.cumulative,
            source_id: random.pick(['so-lieu', 'bao']),
            numerator: known ? numerator : null,
            denominator,
            printed_value: random.pick([null, '97.06', '0', '100']),
          };
        });
    }),
  );
}

function scoreRows(random: Random, agency: string, release: string): readonly Cells[] {
  return stretches(2024, 4, 1)
    .filter(({ end }) => end <= release && random.chance(30))
    .map(({ start, end }) => ({
      ...period(start, end),
      agency_id: agency,
      indicator_id: 'score-total-766',
      cumulative: true,
      printed_value: random.pick(['79.16', '65', '72.68']),
    }));
}

const shares = [
  'on-time',
  'early',
  'online-new',
  'online-all',
  'new-files-digitised',
  'e-results',
  'fully-electronic-all',
  'payment-files',
  'files-reused',
  'files-synced',
  'late-reported',
  'late-notified',
  'satisfaction-survey',
  'petitions-answered',
  'results-in-force-digitised',
  'e-results-766',
  'payment-files-766',
  'on-time-766',
];

const wholeYears: readonly (readonly [string, string])[] = [
  ['2024-01-01', '2024-12-31'],
  ['2025-01-01', '2025-12-31'],
  ['2023-01-01', '2025-12-31'],
];
const otherSpans: readonly (readonly [string, string])[] = [
  ['2022-09-10', '2024-12-31'],
  ['2024-03-01', '2024-08-31'],
  ['2024-01-01', '2024-06-30'],
];

function condition(random: Random): Cells {
  const { pick } = random;
  const share = () => pick(shares);
  const high = () => ({
    operator: pick(['>=', '>=', '>']),
    value: pick(['40', '55', '80', '96', '97.5', '98', '99.999999']),
  });
  const all = { operator: pick(['=', '>=']), value: '100' };
  const kinds: readonly (() => Cells)[] = [
    () => ({ ...high(), readings: share() }),
    () => ({ ...high(), readings: 'on-time' }),
    () => ({ ...all, readings: share() }),
    () => ({ ...high(), readings: pick(['online-new|online-all', 'late-reported|late-notified']) }),
    () => ({ ...high(), readings: 'new-files-digitised|results-digitised' }),
    () => ({ operator: 'rise', value: null, readings: pick(['on-time', 'online-new', 'e-results']) }),
    () => ({ operator: pick(['<=', '<']), value: pick(['0.5', '2', '10']), readings: 'overdue-766' }),
    () => ({ operator: '=', value: '0', readings: pick(['overdue-766', 'backlog-share']) }),
    () => ({ operator: pick(['=', '<=']), value: '0', readings: pick(['paper-files', 'backlog-overdue']) }),
    () => ({ operator: '<=', value: '5', readings: 'backlog-overdue' }),
    () => ({ ...high(), readings: null, proved_by: 'payment-files', undecided_reason: 'depends_on_reading' }),
    () => ({
      operator: '=',
      value: '0',
      readings: null,
      proved_by: 'paper-files',
      undecided_reason: 'no_data',
    }),
    () => ({ ...all, readings: null, disproved_by: 'files-synced', undecided_reason: 'cannot_prove' }),
    () => ({
      ...all,
      readings: 'petitions-answered',
      disproved_by: 'petitions-on-time',
      undecided_reason: 'cannot_prove',
    }),
    () => ({
      readings: null,
      operator: null,
      value: null,
      kind: 'procedure',
      not_scored_because: 'procedures_not_files',
      reason_vi: 'Chỉ tiêu này đếm thủ tục, không đếm hồ sơ.',
      reason_en: 'This target counts procedures, not files.',
    }),
  ];
  return pick(kinds)();
}

function targets(random: Random): readonly { readonly target_id: string }[] {
  const clauses = Array.from({ length: random.pick([2, 4, 6]) }, (_, at) => `900-0${at + 1}`);
  return clauses.flatMap((clause) => {
    const spans = random.chance(75) ? wholeYears : otherSpans;
    const [starts_on, ends_on] = random.pick(spans);
    const judged = random.pick(['once', 'each_year', 'at_end', 'from_date']);
    const letters = random.pick(['a', 'a', 'ab', 'abc']);
    return [...letters].map((letter) => {
      const cells = condition(random);
      const yearly = wholeYears[0] ?? [starts_on, ends_on];
      const rise = 'operator' in cells && Object.values(cells).includes('rise');
      const [start, end] = rise && spans === otherSpans ? yearly : [starts_on, ends_on];
      return {
        ...cells,
        target_id: clause + letter,
        starts_on: start,
        ends_on: end,
        judged: rise && judged === 'once' ? 'each_year' : judged,
        strength: random.pick(['duty', 'duty', 'aspiration', 'both']),
      };
    });
  });
}

function build(random: Random): Contents {
  const asOf = random.pick(releases);
  const ids = random.pick([['so-a'], ['so-a', 'so-b'], ['so-a', 'so-b', 'xa-c']]);
  const agencies = ids.map((agency_id) => ({
    agency_id,
    name_vi: agency_id,
    valid_from: random.pick([null, null, null, '2023-06-01', '2024-01-01']),
    valid_to: random.pick([null, null, null, null, '2025-06-30']),
  }));
  const rows = ids.flatMap((agency) =>
    compatible(years.flatMap((year) => reportsOf(random, year)))
      .filter(({ end }) => end <= asOf)
      .flatMap((span) => fileRows(random, agency, span)),
  );
  const context = random.chance(20)
    ? [{ period_start: '2023-01-01', period_as_printed: 'đầu năm 2023', resolved_total: 5 }]
    : [];
  const rates = ids.flatMap((agency) => [
    ...rateRows(random, agency, asOf),
    ...scoreRows(random, agency, asOf),
  ]);
  const planned = targets(random);
  const addressed = planned.flatMap(({ target_id }) =>
    ids.filter((_, at) => at === 0 || random.chance(70)).map((agency_id) => ({ target_id, agency_id })),
  );
  const sources = [{ source_id: 'bao', kind: 'press' }];
  return { asOf, agencies, sources, targets: planned, addressed, rows: [...rows, ...context], rates };
}

/** Numbers from 0 to 1 that the seed alone decides (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function contentsOf(seed: number): Contents {
  const next = numbers(seed);
  const below = (count: number) => Math.floor(next() * count);
  return build({
    pick: <T>(choices: readonly T[]): T => {
      const choice = choices[below(choices.length)];
      if (choice === undefined) throw new Error('nothing to choose from');
      return choice;
    },
    upTo: (most) => (below(5) === 0 ? most : below(most + 1)),
    chance: (percent) => below(100) < percent,
  });
}

/** The files of one random data set; the same seed always gives the same files. */
export function randomDataSet(seed: number): {
  readonly files: ReturnType<typeof dataSet>;
  readonly asOf: string;
} {
  const contents = contentsOf(seed);
  return { files: dataSet(contents), asOf: contents.asOf };
}

// A smaller seed is no simpler data set, so nothing is shrunk; a failure prints its seed.
export const seeds: fc.Arbitrary<number> = fc.noShrink(fc.nat());
