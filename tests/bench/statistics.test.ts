import { describe, expect, test } from 'vitest';
import { growthExponent, median } from '../../scripts/bench/statistics.ts';

describe('median(values)', () => {
  test('takes the middle one, or the mean of the two middle ones', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow('no measurement');
  });
});

describe('growthExponent(points)', () => {
  test('is 1 in proportion, 2 with the square, 0 without growth', () => {
    const sizes = [150, 1500, 6000];
    expect(growthExponent(sizes.map((size) => [size, size * 7]))).toBeCloseTo(1, 10);
    expect(growthExponent(sizes.map((size) => [size, size ** 2]))).toBeCloseTo(2, 10);
    expect(growthExponent(sizes.map((size) => [size, 5]))).toBeCloseTo(0, 10);
  });

  test('is unknown for one size', () => {
    expect(growthExponent([[150, 3]])).toBeNull();
  });
});
