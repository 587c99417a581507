import { describe, test } from 'vitest';
import { goldenCases } from './cases.ts';
import { expectFigures } from './check.ts';
import { computeNatively } from './native.ts';

describe('DuckDB gives the figures worked out by hand', () => {
  test.each(goldenCases)('$name', async ({ files, expected }) => {
    expectFigures(await computeNatively(files), expected);
  });
});
