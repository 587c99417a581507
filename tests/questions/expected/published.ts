import { indicatorOf } from '../../../src/model/indicators.ts';
import { count, flag, text, textOrNull } from '../../independent/data.ts';
import { best, distinct, type Expected, grouped, rowOf, sorted, textual, type World } from './world.ts';

const latest = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';
const DAY = 86_400_000;

export function stale(world: World): readonly Expected[] {
  const alive = world.measures.filter(({ agency_id, missing_reason }) => {
    const ended = textOrNull(rowOf(world.agencies, agency_id), 'valid_to');
    return missing_reason !== 'not_reported' && (ended === null || ended > world.asOf);
  });
  const rows = grouped(alive, 'agency_id').map((own) => {
    const newest = latest(own.map(({ data_until }) => data_until));
    return {
      agency_id: own[0]?.agency_id ?? '',
      newest,
      days: (Date.parse(world.asOf) - Date.parse(newest)) / DAY,
      indicators: distinct(own.map(({ indicator_id }) => indicator_id)),
    };
  });
  return sorted(rows, 'newest', 'agency_id');
}

export function mostData(world: World): readonly Expected[] {
  const valued = world.measures.filter(({ value }) => value !== null);
  const rows = grouped(valued, 'indicator_id').map((own) => ({
    indicator_id: own[0]?.indicator_id ?? '',
    bodies: distinct(own.map(({ agency_id }) => agency_id)),
    figures: own.length,
    first_day: own.map(({ period_start }) => period_start).sort()[0] ?? '',
    newest: latest(own.map(({ data_until }) => data_until)),
  }));
  return sorted(rows, '-bodies', '-figures', 'indicator_id');
}

export function noFiles(world: World): readonly Expected[] {
  const ratios = world.measures.filter(
    ({ kind, missing_reason }) => kind === 'ratio' && missing_reason !== 'not_reported',
  );
  const newest = grouped(ratios, 'agency_id', 'indicator_id').map((own) =>
    best(own, (a, b) => textual(b.data_until, a.data_until) || textual(a.period_start, b.period_start)),
  );
  const rows = grouped(newest, 'indicator_id').map((own) => ({
    indicator_id: own[0]?.indicator_id ?? '',
    without_files: own.filter(({ denominator }) => denominator === 0).length,
    bodies: own.length,
    newest: latest(own.map(({ data_until }) => data_until)),
  }));
  return sorted(
    rows.filter(({ without_files }) => without_files > 0),
    '-without_files',
    'indicator_id',
  );
}

/** Half a unit of the second decimal, in whole numbers: the printed rate has at most six decimals. */
function agrees(numerator: number, denominator: number, printed: string): boolean {
  const exact = BigInt(numerator) * 100n * 1_000_000n;
  const shown = BigInt(Math.round(Number(printed) * 1_000_000)) * BigInt(denominator);
  const apart = exact > shown ? exact - shown : shown - exact;
  return apart <= 5_000n * BigInt(denominator);
}

export function printedCheck(world: World): readonly Expected[] {
  const printed = world.measures.flatMap(({ kind, numerator, denominator, printed_value, ...rest }) =>
    kind === 'ratio' && printed_value !== null && numerator !== null && denominator !== null
      ? [{ ...rest, numerator, denominator, printed_value }]
      : [],
  );
  const rows = grouped(printed, 'indicator_id', 'period_end').map((own) => {
    const real = own.filter(({ denominator }) => denominator > 0);
    const agree = real.filter((it) => agrees(it.numerator, it.denominator, it.printed_value)).length;
    return {
      indicator_id: own[0]?.indicator_id ?? '',
      period_end: own[0]?.period_end ?? '',
      figures: own.length,
      agree,
      differ: real.length - agree,
      of_nothing: own.length - real.length,
    };
  });
  return sorted(rows, '-period_end', 'indicator_id');
}

export function aboveMaximum(world: World): readonly Expected[] {
  const rows = world.measures.flatMap(({ agency_id, indicator_id, period_end, printed_value, kind }) => {
    const points = Number(printed_value);
    const above =
      kind === 'points' && printed_value !== null && points > (indicatorOf(indicator_id).maximum ?? 0);
    return above ? [{ agency_id, indicator_id, period_end, printed_value, points }] : [];
  });
  return sorted(rows, '-points', 'agency_id', 'indicator_id', 'period_end').map(({ points, ...row }) => row);
}

export function undated(world: World): readonly Expected[] {
  const number = (value: bigint | null) => (value === null ? null : Number(value));
  const rows = world.data.tables.case_files
    .filter((row) => textOrNull(row, 'field_id') === null)
    .filter((row) => textOrNull(row, 'period_start') === null || textOrNull(row, 'period_end') === null)
    .map((row) => ({
      agency_id: text(row, 'agency_id'),
      period_as_printed: text(row, 'period_as_printed'),
      received_total: number(count(row, 'received_total')),
      resolved_total: number(count(row, 'resolved_total')),
      resolved_late: number(count(row, 'resolved_late')),
      source_ids: text(row, 'source_id'),
    }));
  return sorted(rows, 'agency_id', 'period_as_printed');
}

export function noted(world: World): readonly Expected[] {
  const notes = world.notes.map((note) => ({
    agency_id: text(note, 'agency_id'),
    applies_to: text(note, 'applies_to'),
    indicator_id: text(note, 'indicator_id'),
    period_end: text(note, 'period_end'),
    breaks_line: flag(note, 'breaks_line'),
    note_vi: text(note, 'note_vi'),
    note_en: text(note, 'note_en'),
  }));
  const keys = ['agency_id', 'applies_to', 'period_end', 'breaks_line', 'note_vi', 'note_en'] as const;
  const rows = grouped(notes, ...keys).flatMap((same) => {
    const ids = same.map(({ indicator_id }) => indicator_id).sort();
    return same.slice(0, 1).map(({ indicator_id, ...note }) => ({
      ...note,
      indicator_ids: ids.join('|'),
      n: ids.length,
    }));
  });
  const order = ['-breaks_line', '-n', '-period_end', 'agency_id', 'applies_to', 'indicator_ids'];
  return sorted(rows, ...order).map(({ n, ...row }) => row);
}
