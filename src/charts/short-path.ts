import { round } from './chart.ts';

const POINT = /([ML])(-?[\d.]+),(-?[\d.]+)/g;

/** A straight line's path as steps: their few lengths weigh half of what far-off numbers weigh. Other paths as they are. */
export function shortPath(path: string): string {
  if (path.replace(POINT, '') !== '') return path;
  let [x, y] = [0, 0];
  return path.replace(POINT, (_, command: string, toX: string, toY: string) => {
    // Steps from rounded place to rounded place, so that no error adds up.
    const step = [round(Number(toX) - x), round(Number(toY) - y)];
    [x, y] = [Number(toX), Number(toY)];
    return command === 'M' ? `M${toX},${toY}` : `l${step.join(',')}`.replace(',-', '-');
  });
}
