import { indicatorOf } from '../../../src/model/indicators.ts';
import { text, textOrNull } from '../../independent/data.ts';
import { distinct, type Expected, grouped, rowOf, sorted, type World } from './world.ts';

const MILLION = 1_000_000;

/** The fewest whole files that hold a level: counted up, not divided. */
function filesNeeded(denominator: number, operator: string, level: number): number {
  const micro = BigInt(Math.round(level * MILLION));
  const holds = (files: bigint): boolean => {
    const left = files * 100n * BigInt(MILLION);
    const right = micro * BigInt(denominator);
    return operator === '>' ? left > right : left >= right;
  };
  let files = BigInt(Math.max(0, Math.floor((level * denominator) / 100) - 2));
  while (!holds(files)) files += 1n;
  return Number(files);
}

const running = (world: World) =>
  world.verdicts.flatMap((verdict) => {
    const { reading, numerator, denominator } = verdict;
    if (!reading || indicatorOf(reading).kind !== 'ratio' || numerator === null || !denominator) return [];
    return [{ ...verdict, reading, numerator, denominator }];
  });

export function belowTarget(world: World): readonly Expected[] {
  const rows = running(world)
    .filter(({ state }) => state === 'at_risk')
    .flatMap((verdict) => {
      const target = rowOf(world.targets, verdict.target_id);
      const operator = textOrNull(target, 'operator');
      const level = Number(textOrNull(target, 'value') ?? Number.NaN);
      const floor = operator === '>=' || operator === '>' || (operator === '=' && level === 100);
      if (!operator || !floor) return [];
      const { agency_id, target_id, reading, numerator, denominator, measured_end } = verdict;
      const missing = filesNeeded(denominator, operator, level) - numerator;
      return {
        agency_id,
        target_id,
        indicator_id: reading,
        numerator,
        denominator,
        missing,
        period_end: measured_end,
      };
    });
  return sorted(rows, '-missing', 'agency_id', 'target_id');
}

export function onePoint(world: World): readonly Expected[] {
  const rows = running(world)
    .filter(({ state }) => state === 'on_track' || state === 'at_risk')
    .map(({ agency_id, reading, denominator, measured_end }) => ({
      agency_id,
      indicator_id: reading,
      denominator,
      files_per_point: Math.ceil(denominator / 100),
      points_per_file: 100 / denominator,
      period_end: measured_end,
    }));
  const once = grouped(rows, 'agency_id', 'indicator_id', 'denominator', 'period_end').flatMap(
    ([row]) => row ?? [],
  );
  return sorted(once, 'denominator', 'agency_id', 'indicator_id', 'period_end');
}

export function nothingPublished(world: World): readonly Expected[] {
  const silent = world.verdicts
    .filter(({ state, reason }) => state === 'no_data' && reason === 'not_published')
    .map((verdict) => ({ ...verdict, plan_id: text(rowOf(world.targets, verdict.target_id), 'plan_id') }));
  const rows = grouped(silent, 'agency_id', 'plan_id').map((same) => ({
    agency_id: same[0]?.agency_id ?? '',
    plan_id: same[0]?.plan_id ?? '',
    clauses: distinct(same.map(({ target_id }) => target_id.replace(/[a-z]$/, ''))),
    first_day: same.map(({ period_start }) => period_start).sort()[0] ?? '',
    last_day:
      same
        .map(({ period_end }) => period_end)
        .sort()
        .at(-1) ?? '',
  }));
  return sorted(rows, '-clauses', 'agency_id', 'plan_id');
}

const states = ['met', 'missed', 'on_track', 'at_risk', 'partial', 'no_data', 'not_scored'];

export function tally(world: World): readonly Expected[] {
  const rows = grouped(world.clauses, 'plan_id', 'strength', 'state').flatMap((cells) => {
    const [first] = cells;
    if (!first) return [];
    const { plan_id, strength, state } = first;
    return {
      plan_id,
      strength,
      state,
      judgements: cells.length,
      clauses: distinct(cells.map(({ clause_id }) => clause_id)),
      bodies: distinct(cells.map(({ agency_id }) => agency_id)),
      begins: text(rowOf(world.plans, plan_id), 'starts_on'),
      place: states.indexOf(state),
    };
  });
  return sorted(rows, '-begins', 'plan_id', '-strength', 'place').map(({ begins, place, ...row }) => row);
}

export function notJudged(world: World): readonly Expected[] {
  const rows = world.data.tables.targets.flatMap((target) => {
    const reason = textOrNull(target, 'not_scored_because');
    const plan_id = text(target, 'plan_id');
    if (!reason) return [];
    return {
      plan_id,
      target_id: text(target, 'target_id'),
      clause: text(target, 'clause'),
      not_scored_because: reason,
      begins: text(rowOf(world.plans, plan_id), 'starts_on'),
    };
  });
  return sorted(rows, '-begins', 'plan_id', 'target_id').map(({ begins, ...row }) => row);
}
