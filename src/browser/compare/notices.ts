import type { CompareWords } from '../../components/compare/words.ts';
import { FEWEST, type Settled } from './choice.ts';
import { clip, fill } from './fill.ts';

const NAMED_AT_MOST = 5;

interface Naming {
  readonly words: CompareWords;
  readonly nameOf: (id: string) => string;
}

function droppedNotice({ dropped }: Settled, { words: { say }, nameOf }: Naming): readonly string[] {
  if (dropped.length === 0) return [];
  const names = dropped.slice(0, NAMED_AT_MOST).map(nameOf);
  const more = dropped.length - names.length;
  const all = more > 0 ? [...names, fill(say.droppedMore, { n: more })] : names;
  return [fill(say.dropped, { names: all.join(', ') })];
}

/** What of an address could not be followed, as sentences; foreign names stand in them as plain, short text. */
export function noticesOf(settled: Settled, naming: Naming): readonly string[] {
  const { say } = naming.words;
  const { unknown, unknownIndicator } = settled;
  const more = unknown.length - NAMED_AT_MOST;
  return [
    ...unknown.slice(0, NAMED_AT_MOST).map((id) => fill(say.unknownAgency, { id: clip(id) })),
    ...(more > 0 ? [fill(say.unknownMore, { n: more })] : []),
    ...(unknownIndicator === null ? [] : [fill(say.unknownIndicator, { id: clip(unknownIndicator) })]),
    ...droppedNotice(settled, naming),
  ];
}

/** What is still to be chosen; null where a comparison can be made. */
export function needOf({ agencies, indicator }: Settled['choice'], { say }: CompareWords): string | null {
  if (agencies.length >= FEWEST) return indicator === null ? say.needIndicator : null;
  if (agencies.length > 0) return say.needAgency;
  return indicator === null ? say.needBoth : say.needAgencies;
}
