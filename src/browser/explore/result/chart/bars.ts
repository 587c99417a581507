import { showCell } from '../cells.ts';
import { type ChartSource, type Chosen, drawable } from './source.ts';

const MOST_BARS = 30;

/** As few columns of text and days as tell the bars apart. */
function namesOf({ table, columns, lang, say }: ChartSource): readonly string[] | null {
  const places = [...columns.of('text'), ...columns.of('date')];
  const rows = table.rows.slice(0, MOST_BARS);
  const name = (row: (typeof rows)[number], count: number) =>
    places
      .slice(0, count)
      .map((place) => showCell(row[place] ?? null, table.columns[place]?.kind ?? 'text', { lang, say }).text)
      .join(', ');
  const tries = places.slice(0, 3).map((_, index) => rows.map((row) => name(row, index + 1)));
  return tries.find((names) => new Set(names).size === names.length) ?? tries.at(-1) ?? null;
}

/** A bar for each of the first rows; null where nothing names them. */
export function chooseBars(source: ChartSource): Chosen | null {
  const { table, columns, number, lang, say } = source;
  const full = columns.as('rate', 'number') === number ? 100 : 0;
  const names = namesOf(source);
  if (!names) return null;
  const bars = names.map((name, index) => {
    const cell = table.rows[index]?.[number] ?? null;
    return { name, value: drawable(cell), text: showCell(cell, 'number', { lang, say }).text };
  });
  const title = say('explore.chart.bars', { y: table.columns[number]?.name ?? '' });
  const left = table.rows.length - bars.length;
  return {
    kind: 'chart',
    chart: {
      kind: 'bars',
      title,
      summary: say('explore.chart.bars.summary', { n: bars.length }),
      bars,
      full,
    },
    legend: [],
    notes: left > 0 ? [say('explore.chart.bars.most', { n: MOST_BARS })] : [],
  };
}
