import { boundCases } from './cases/bounds.ts';
import { clauseCases } from './cases/clauses.ts';
import { measureCases } from './cases/measures.ts';
import { operatorCases } from './cases/operators.ts';
import { periodCases } from './cases/periods.ts';
import { readingCases } from './cases/readings.ts';
import { realCases } from './cases/real.ts';
import { riseCases } from './cases/rise.ts';
import { runningCases } from './cases/running.ts';
import { yearCases } from './cases/years.ts';
import type { GoldenCase } from './golden-case.ts';

/** Data sets small enough to add up by hand, with what must come out of them. */
export const goldenCases: readonly GoldenCase[] = [
  ...measureCases,
  ...yearCases,
  ...operatorCases,
  ...boundCases,
  ...riseCases,
  ...readingCases,
  ...periodCases,
  ...runningCases,
  ...clauseCases,
  ...realCases,
];
