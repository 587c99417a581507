import { describe, expect, it } from 'vitest';
import { ABOVE, BELOW, sideOf } from '../../src/charts/label-side.ts';
import { placing } from '../../src/charts/room.ts';
import { type TrendData, type TrendPoint, trend } from '../../src/charts/trend.ts';
import { document } from '../../src/components/document.ts';
import { onPage } from './page.ts';

const WIDTH = 336;

/** A year by month, in percent. */
function trendOf(values: readonly number[], target: number | null = null): TrendData {
  const points = values.map((value, index) => ({
    date: new Date(Date.UTC(2025, index + 1, 0)).toISOString().slice(0, 10),
    value,
    text: '100.0%',
    tick: '',
  }));
  const aim = target === null ? null : { value: target, text: '' };
  return {
    title: '',
    summary: '',
    segments: [points],
    gaps: [],
    target: aim,
    maximum: 100,
    axis: ['0', '50', '100'],
  };
}

/** On which side the first and the last value are written. */
function sides(data: TrendData): readonly number[] {
  const points = data.segments.flat();
  const asideOf = (point: TrendPoint) => (point === points[0] ? -1 : 1);
  return [points[0], points.at(-1)].map((point) =>
    point ? sideOf(point, { data, at: placing(data, WIDTH), asideOf }) : Number.NaN,
  );
}

describe('a value', () => {
  it('is written away from a line that falls from it, or rises to it', () => {
    expect(sides(trendOf([60, 40, 40, 40, 60]))).toEqual([ABOVE, ABOVE]);
    expect(sides(trendOf([40, 60, 60, 60, 40]))).toEqual([BELOW, BELOW]);
  });

  it('is written away from the target where the line leaves room', () => {
    expect(sides(trendOf([70, 70, 70, 70], 80))).toEqual([BELOW, BELOW]);
    expect(sides(trendOf([90, 90, 90, 90], 80))).toEqual([ABOVE, ABOVE]);
  });

  it('changes sides where the line would run through it', () => {
    const year = [70, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 70];
    expect(sides(trendOf(year))).toEqual([ABOVE, ABOVE]);
    expect(sides(trendOf(year, 95))).toEqual([ABOVE, ABOVE]);
  });

  it('near the foot stands above its point, clear of the dates', () => {
    expect(sides(trendOf([2, 2, 2, 2], 80))).toEqual([ABOVE, ABOVE]);
  });
});

describe('the words of a target', () => {
  /** Where an element is moved to, to the right and downwards. */
  const shift = (element: Element | null): readonly [number, number] => {
    const [, x = 0, y = 0] =
      /translate\(([-\d.]+),([-\d.]+)\)/.exec(element?.getAttribute('transform') ?? '') ?? [];
    return [Number(x), Number(y)];
  };

  it.each([
    [[38, 20, 15, 15, 15, 20, 25, 30, 30, 30, 30, 30], 55],
    [[70, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 70], 95],
    [[40, 20, 30, 40, 50, 60, 50, 40, 30, 35, 36, 38.9], 40],
    [[60, 60, 60, 60], 60],
  ])('keep clear of the values %j, target %d', (values, level) => {
    const words = 'kế hoạch đặt ra';
    const data = { ...trendOf(values), target: { value: level, text: words } };
    const svg = onPage(trend(data, { lang: 'vi', width: WIDTH, document }));
    const placesOf = (wanted: string) =>
      [...svg.querySelectorAll('text')]
        .filter(({ textContent }) => textContent === wanted)
        .map((text) => {
          const [own, group] = [shift(text), shift(text.parentElement)];
          return { x: own[0] + group[0], y: own[1] + group[1] };
        });
    const [target = { x: Number.NaN, y: Number.NaN }] = placesOf(words);
    const beside = placesOf('100.0%').filter(({ x }) => Math.abs(x - target.x) < WIDTH / 2);
    expect(beside).toHaveLength(1);
    expect(Math.abs((beside[0]?.y ?? Number.NaN) - target.y)).toBeGreaterThanOrEqual(12);
  });
});
