import { describe, expect, test } from 'vitest';
import { computeIndependently } from '../independent/compute.ts';
import { load } from '../independent/load.ts';
import { goldenCases } from './cases.ts';
import { expectFigures } from './check.ts';

describe('the independent computation gives the figures worked out by hand', () => {
  test.each(goldenCases)('$name', ({ files, expected }) => {
    expectFigures(computeIndependently(load(files)), expected);
  });

  test('no two cases share a name', () => {
    const names = goldenCases.map((item) => item.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
