import type { LineData } from '../../../../charts/answer/data.ts';
import { date, shortDate } from '../../../../model/format.ts';
import type { AnswerCell } from '../../../engine/types.ts';
import { numberText } from '../cells.ts';
import { type Figure, runsOf } from './runs.ts';
import { type ChartSource, type Chosen, drawable } from './source.ts';

const MOST_LINES = 6;
const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

type Row = readonly AnswerCell[];

interface Days {
  readonly start: number | undefined;
  readonly end: number;
}

function daysOf({ columns }: ChartSource): Days | null {
  const all = columns.of('date');
  const end = columns.as('end', 'date') ?? all.at(-1);
  const start = columns.as('start', 'date') ?? all.find((place) => place !== end);
  return end === undefined ? null : { start, end };
}

const cellsAt = (row: Row, places: readonly number[]): string =>
  JSON.stringify(places.map((place) => row[place] ?? null));

/**
 * The columns of text that name a line: two, so that figures of two offices or two indicators are never joined; one
 * where the second is another on every row, as a remark is, and one alone still has no two figures of the same days.
 */
function namesOf({ table: { rows }, columns }: ChartSource, { start, end }: Days): readonly number[] {
  const [first, second] = columns.of('text');
  if (first === undefined) return [];
  if (second === undefined) return [first];
  const days = start === undefined ? [end] : [start, end];
  const count = (places: readonly number[]) => new Set(rows.map((row) => cellsAt(row, places))).size;
  const isRemark = count([first, second]) === rows.length && count([first, ...days]) === rows.length;
  return isRemark ? [first] : [first, second];
}

function figureOf(row: Row, { start, end }: Days, { columns, number }: ChartSource): Figure | null {
  const day = row[end];
  const [cumulative, breaks] = (['cumulative', 'breaks_line'] as const).map((role) => {
    const place = columns.as(role, 'boolean');
    return place === undefined ? undefined : row[place];
  });
  if (typeof day !== 'string') return null;
  const first = start === undefined ? null : row[start];
  return {
    start: typeof first === 'string' ? first : null,
    end: day,
    cumulative: typeof cumulative === 'boolean' ? cumulative : null,
    breaks: breaks === true,
    value: drawable(row[number]),
  };
}

interface Line {
  readonly name: string;
  readonly runs: ReturnType<typeof runsOf>;
}

function linesOf(source: ChartSource, days: Days): readonly Line[] {
  const names = namesOf(source, days);
  const groups = Map.groupBy(source.table.rows, (row) => cellsAt(row, names));
  return [...groups.values()].map((rows) => ({
    name: names.map((place) => String(rows[0]?.[place] ?? '')).join(', '),
    runs: runsOf(rows.flatMap((row) => figureOf(row, days, source) ?? [])),
  }));
}

const pointsOf = (lines: readonly Line[]) => lines.flatMap(({ runs }) => runs.flat());

function dataOf(lines: readonly Line[], days: Days, source: ChartSource): LineData {
  const { table, columns, number, lang, say } = source;
  const points = pointsOf(lines);
  const values = points.map(({ value }) => value);
  const isRate = columns.as('rate', 'number') === number;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const ends = points.map(({ day }) => day).toSorted();
  const [first = '', last = ''] = [ends[0], ends.at(-1)];
  const year = first.slice(0, 4) !== last.slice(0, 4);
  const [y = '', x = ''] = [number, days.end].map((place) => table.columns[place]?.name);
  return {
    kind: 'lines',
    title: say('explore.chart.lines', { y, x }),
    summary: say('explore.chart.lines.summary', {
      n: lines.length,
      from: date(first, lang),
      to: date(last, lang),
      low: numberText(low, lang),
      high: numberText(high, lang),
    }),
    series: lines.map(({ runs }, index) => ({ letter: letters[index] ?? '', runs })),
    tick: (value) => numberText(value, lang),
    dayTick: (day) => shortDate(day, { lang, year }),
    domain: [Math.min(0, low), Math.max(isRate ? 100 : 0, high) || 1],
  };
}

/** Lines where the days differ and some line has two of them; null where they do not. */
export function chooseLines(source: ChartSource): Chosen | null {
  const { say, lang } = source;
  const days = daysOf(source);
  const all = days ? linesOf(source, days).filter(({ runs }) => runs.length > 0) : [];
  const lines = all.slice(0, MOST_LINES);
  const differ = lines.some((line) => new Set(pointsOf([line]).map(({ day }) => day)).size > 1);
  if (!days || !differ) return null;
  const joined = days.start === undefined ? 'explore.chart.lines.by_day' : 'explore.chart.lines.by_period';
  const left = all.length - lines.length;
  return {
    kind: 'chart',
    chart: dataOf(lines, days, source),
    legend: lines.map(({ name, runs }, index) => {
      const last = runs.at(-1)?.at(-1);
      const end = last ? `${numberText(last.value, lang)} (${date(last.day, lang)})` : '';
      return { letter: letters[index] ?? '', text: [name, end].filter(Boolean).join(': ') };
    }),
    notes: [say(joined), ...(left > 0 ? [say('explore.chart.lines.most', { n: MOST_LINES, left })] : [])],
  };
}
