import { type Translate, t } from '../../i18n/translate.ts';
import type { Variant } from '../../i18n/variant.ts';
import { lowerFirst } from '../../i18n/words.ts';
import type { DataSet } from '../../model/data-set.ts';
import type { Lang } from '../../model/lang.ts';

/** What every view is made from: a data set, seen in one variant of the site. */
export interface View {
  readonly data: DataSet;
  readonly variant: Variant;
  readonly lang: Lang;
  readonly say: Translate;
}

export function viewOf(data: DataSet, variant: Variant): View {
  return { data, variant, lang: variant.lang, say: t(variant.lang) };
}

/** A line or a stamp as it is printed: what is said of sample data begins by saying that it is an example. */
export function asExample(text: string, { data, say }: View): string {
  return data.sample ? say('sample.verdict', { word: text }) : text;
}

/** A verdict or a sentence that stands on its own; of sample data `Ví dụ: đạt`. */
export function stampOf(word: string, view: View): string {
  return view.data.sample ? asExample(lowerFirst(word), view) : word;
}

export interface Link {
  readonly text: string;
  /** Null where there is nothing to open: a source without an address. */
  readonly href: string | null;
}

type Named = { readonly name_vi: string; readonly name_en: string };

/** The name in the language of the page. */
export function nameOf(named: Named, lang: Lang): string {
  return named[`name_${lang}`];
}
