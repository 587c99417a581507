import { LICENCE } from '../components/view/dataset-ld.ts';
import { toMachineMeasure, toMachineVerdict } from '../model/api.ts';
import type { DataSet } from '../model/data-set.ts';
import { formulaColumns } from '../model/formula-columns.ts';
import { type IndicatorId, indicatorOf } from '../model/indicators.ts';
import { type Lang, langs } from '../model/lang.ts';
import type { Card } from './card.ts';
import type { ChartData } from './chart-data.ts';
import { citation } from './citation.ts';
import { embedAddress, embedFileAddress, type Place } from './place.ts';

/** The same chart in both languages. */
export type InBoth<T> = Readonly<Record<Lang, T>>;

export interface Chart {
  readonly cards: InBoth<Card>;
  readonly places: InBoth<Place>;
  readonly images: InBoth<string>;
}

const both = <T>(make: (lang: Lang) => T): InBoth<T> => ({ vi: make('vi'), en: make('en') });

function definition(id: IndicatorId) {
  const {
    name_vi,
    name_en,
    kind,
    better,
    formula_vi,
    formula_en,
    legal_vi,
    legal_en,
    caveats_vi,
    caveats_en,
  } = indicatorOf(id);
  return {
    indicator_id: id,
    kind,
    better,
    name: { vi: name_vi, en: name_en },
    formula: { vi: formula_vi, en: formula_en },
    columns: both((lang) => formulaColumns(id, lang)),
    legal: { vi: legal_vi, en: legal_en },
    caveats: { vi: caveats_vi, en: caveats_en },
  };
}

function targetOf(id: string, { targets }: DataSet) {
  const target = targets.get(id);
  if (!target) return [];
  const { target_id, plan_id, clause, quote_vi, operator, value, value_as_printed, strength } = target;
  return [{ target_id, plan_id, clause, quote_vi, operator, value, value_as_printed, strength }];
}

function sourceOf(id: string, { sources }: DataSet) {
  const source = sources.get(id);
  if (!source) return [];
  const { source_id, title, publisher, url, published_on } = source;
  return [{ source_id, title, publisher, url, published_on }];
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/**
 * What `data.json` beside a chart holds: its words in both languages, its figures, what they mean, where they come from,
 * and how to name it as a source. `value` is the unrounded fraction, count or points.
 */
export function dataJson({ cards, places, images }: Chart, { figures, verdicts }: ChartData, data: DataSet) {
  const all = [...figures, ...verdicts];
  const read = [
    ...figures.map(({ indicator_id }) => indicator_id),
    ...verdicts.flatMap(({ reading }) => reading ?? []),
  ];
  const { kind, sample } = cards.vi;
  const { release } = places.vi;
  return {
    kind,
    sample,
    release,
    as_of: data.asOf,
    title: both((lang) => cards[lang].title),
    subject: both((lang) => cards[lang].subject),
    description: both((lang) => cards[lang].description),
    caveats: both((lang) => cards[lang].caveats),
    address: both((lang) => embedAddress(places[lang])),
    image: both((lang) => images[lang]),
    csv: embedFileAddress(places.vi, 'data.csv'),
    figures: figures.map(toMachineMeasure),
    verdicts: verdicts.map(toMachineVerdict),
    targets: unique(verdicts.map(({ target_id }) => target_id)).flatMap((id) => targetOf(id, data)),
    definitions: unique(read).map(definition),
    sources: unique(all.flatMap(({ source_ids }) => source_ids)).flatMap((id) => sourceOf(id, data)),
    licence: LICENCE,
    citation: both((lang) => citation(cards[lang], places[lang])),
    languages: langs,
  };
}
