import { expect, it } from 'vitest';
import { inOrderOfNeed } from '../../src/browser/check/worker/view.ts';
import type { PlacedProblem } from '../../src/model/import/types.ts';

const problem = (line: number, code: PlacedProblem['code'], severity: PlacedProblem['severity']) =>
  ({
    code,
    severity,
    line,
    file: 'x.csv',
    sheet: '',
    field: '',
    column: 0,
    char: 0,
    cell: '',
    details: {},
  }) as const;

it('shows what a source says of its own numbers behind what the sender must look at', () => {
  const found = inOrderOfNeed([
    problem(2, 'quality_flag', 'warning'),
    problem(3, 'quality_flag', 'warning'),
    problem(550, 'revision_without_reason', 'warning'),
    problem(551, 'identity_broken', 'error'),
  ]);
  expect(found.map(({ line }) => line)).toEqual([550, 551, 2, 3]);
});
