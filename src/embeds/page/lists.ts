import type { CardBar, CardLine } from '../card.ts';

/** The words of a target stand below the first bar that has it; the bars after it carry its mark alone. */
export function withTargetOnce(bars: readonly CardBar[]): readonly CardBar[] {
  return bars.map((one, index) => {
    const { target } = one.bar;
    const repeats = target && bars[index - 1]?.bar.target?.text === target.text;
    return repeats ? { ...one, bar: { ...one.bar, target: { ...target, text: '' } } } : one;
  });
}

interface LineGroup {
  readonly stamp: string;
  readonly lines: readonly CardLine[];
}

/** Lines below the name they share: duties, levels aimed for. */
export function linesByStamp(lines: readonly CardLine[]): readonly LineGroup[] {
  return [...Map.groupBy(lines, ({ stamp }) => stamp)].map(([stamp, own]) => ({ stamp, lines: own }));
}
