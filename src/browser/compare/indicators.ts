import type { IndicatorId, IndicatorKind } from '../../model/indicators.ts';
import type { Body } from './bodies.ts';
import { fill } from './fill.ts';
import type { ComparedIndicator } from './panel.ts';

const kinds: readonly IndicatorKind[] = ['ratio', 'count', 'points', 'printed'];

// The options were written by this site's own build, from its list of indicators.
function readOption({ value, text, dataset }: HTMLOptionElement): readonly ComparedIndicator[] {
  const kind = kinds.find((one) => one === dataset['kind']);
  const { question = '', href = '', notCompared = null } = dataset;
  return kind ? [{ id: value as IndicatorId, kind, name: text, question, href, notCompared }] : [];
}

/** The indicators that the page offers, by id. */
export function readIndicators(select: HTMLSelectElement): ReadonlyMap<string, ComparedIndicator> {
  return new Map([...select.options].flatMap(readOption).map((one) => [one.id, one]));
}

interface Telling {
  readonly indicators: ReadonlyMap<string, ComparedIndicator>;
  readonly chosen: readonly Body[];
  readonly sentence: string;
}

/** Says beside each indicator how many of the chosen bodies have figures for it, where not all of them have. */
export function tellCoverage(select: HTMLSelectElement, { indicators, chosen, sentence }: Telling): void {
  for (const option of select.options) {
    const name = indicators.get(option.value)?.name;
    if (name === undefined) continue;
    const some = chosen.filter((body) => body.indicators.has(option.value)).length;
    option.text = some === chosen.length ? name : fill(sentence, { name, some, all: chosen.length });
  }
}
