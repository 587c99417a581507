import type { CompareWords } from '../../components/compare/words.ts';
import type { ComparedIndicator, Panel } from './panel.ts';

/** What every part of the results is made from. */
export interface Place {
  readonly words: CompareWords;
  readonly indicator: ComparedIndicator;
  readonly panels: readonly Panel[];
}
