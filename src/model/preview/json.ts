import { toMachineMeasure, toMachineVerdict } from '../api.ts';
import type { Difference } from './difference.ts';

/** A difference for machines: the numbers, and every verdict and figure before and after. Out: JSON and a newline. */
export function jsonDifference({ verdicts, figures, ...numbers }: Difference): string {
  const document = {
    ...numbers,
    verdicts: verdicts.map(({ before, after, ...key }) => ({
      ...key,
      before: before && toMachineVerdict(before),
      after: after && toMachineVerdict(after),
    })),
    figures: figures.map(({ before, after, ...key }) => ({
      ...key,
      before: before && toMachineMeasure(before),
      after: after && toMachineMeasure(after),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
