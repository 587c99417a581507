import * as Plot from '@observablehq/plot';
import type { ChartOptions } from '../chart.ts';
import type { DotsData } from './data.ts';

const HEIGHT = 320;

/** Two numbers a row, each on its own axis. */
export function dots({ points, names, tick }: DotsData, { width, document }: ChartOptions): Element {
  const [across, up] = names;
  const axis = { className: 'axis', tickSize: 0, tickFormat: tick, labelArrow: 'none' } as const;
  return Plot.plot({
    document,
    width,
    height: HEIGHT,
    marginLeft: 64,
    marginTop: 28,
    marginBottom: 44,
    marginRight: 16,
    marks: [
      Plot.gridY({ className: 'grid', ticks: 5 }),
      Plot.axisY({ ...axis, ticks: 5, label: up, labelAnchor: 'top' }),
      Plot.axisX({
        ...axis,
        ticks: Math.max(2, Math.floor(width / 110)),
        label: across,
        labelAnchor: 'right',
      }),
      Plot.dot(points, { x: '0', y: '1', r: 3, className: 'dot' }),
    ],
  });
}
