import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortPath } from '../../src/charts/short-path.ts';

/** A tenth of a pixel, as a whole number; no minus before zero. */
const tenths = (size: number) => Math.round(size * 10) + 0;

/** The points of a path of steps, walked as a browser walks them. */
function points(path: string): readonly (readonly number[])[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])(-?[\d.]+),?(-?[\d.]+)/g)].map(([, command, dx, dy]) => {
    [x, y] = command === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    return [tenths(x), tenths(y)];
  });
}

const tenth = fc.integer({ min: -5000, max: 5000 }).map((n) => n / 10);

describe('a path of steps', () => {
  it('is shorter', () => {
    expect(shortPath('M56,97.2L78.2,93.5L101.9,88.7L101.9,90')).toBe('M56,97.2l22.2-3.7l23.7-4.8l0,1.3');
  });

  it('leads through the same points, however many', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tenth, tenth), { minLength: 1, maxLength: 60 }), (all) => {
        const path = `M${all.map(([x, y]) => `${x},${y}`).join('L')}`;
        expect(points(shortPath(path))).toEqual(all.map((point) => point.map(tenths)));
      }),
    );
  });

  it('leaves paths with curves or closed ones alone', () => {
    expect(shortPath('M2 2h10v20H2z')).toBe('M2 2h10v20H2z');
    expect(shortPath('M1,2L3,4Z')).toBe('M1,2L3,4Z');
  });
});
