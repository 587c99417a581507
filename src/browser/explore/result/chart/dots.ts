import { numberText } from '../cells.ts';
import { type ChartSource, type Chosen, drawable } from './source.ts';

const MOST_DOTS = 2000;

/** A dot for each row with two numbers; null where there is one column of them. */
export function chooseDots({ table, columns, number, lang, say }: ChartSource): Chosen | null {
  const across = columns.of('number').find((place) => place !== number);
  if (across === undefined) return null;
  const all = table.rows.flatMap((row) => {
    const [x, y] = [drawable(row[across]), drawable(row[number])];
    return x === null || y === null ? [] : [[x, y] as const];
  });
  const points = all.slice(0, MOST_DOTS);
  const [x = '', y = ''] = [across, number].map((place) => table.columns[place]?.name);
  const left = all.length - points.length;
  return {
    kind: 'chart',
    chart: {
      kind: 'dots',
      title: say('explore.chart.dots', { x, y }),
      summary: say('explore.chart.dots.summary', { n: points.length }),
      points,
      names: [x, y],
      tick: (value) => numberText(value, lang),
    },
    legend: [],
    notes: left > 0 ? [say('explore.chart.dots.most', { n: MOST_DOTS })] : [],
  };
}
