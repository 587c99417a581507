import { lowerFirst, stateWord } from '../../i18n/words.ts';
import type { ClauseVerdict, VerdictState } from '../../model/figures.ts';
import type { View } from './view.ts';

type Cell = Pick<ClauseVerdict, 'state' | 'strength'>;

/** How many cells of a tally say the same. */
export interface LegendView {
  readonly state: VerdictState;
  readonly word: string;
  readonly cells: number;
}

/** The verdicts in the order of every tally: good before bad, decided before undecided. */
const stateOrder: readonly VerdictState[] = [
  'met',
  'on_track',
  'missed',
  'at_risk',
  'partial',
  'no_data',
  'not_scored',
];

/** Cells in the order of their verdicts; among equals as they came. */
export function byState<T extends Pick<Cell, 'state'>>(cells: readonly T[]): readonly T[] {
  return stateOrder.flatMap((state) => cells.filter((cell) => cell.state === state));
}

/** What the cells of a tally say, in words, with the number of each. */
export function legendOf(cells: readonly Cell[], { lang }: View): readonly LegendView[] {
  const groups = [...Map.groupBy(byState(cells), ({ state }) => state)];
  return groups.flatMap(([state, [first, ...others]]) =>
    first
      ? [
          {
            state,
            word: lowerFirst(stateWord(state, lang, { strength: first.strength })),
            cells: others.length + 1,
          },
        ]
      : [],
  );
}
