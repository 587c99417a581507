import type { EnginePlace } from '../../browser/engine/types.ts';
import { type PageData, spokenKeys } from '../../browser/explore/page.ts';
import { messagesFor, t } from '../../i18n/translate.ts';
import type { Variant } from '../../i18n/variant.ts';
import { indicatorIds, indicatorOf } from '../../model/indicators.ts';

const MEGABYTE = 1_000_000;
/** The engine's own script, the editor and the tools; a host that compresses them sends less than half. */
const SCRIPTS = 1_370_000;

/** Megabytes with one decimal, in words of the language. */
export function megabytes(bytes: number, { lang }: Variant): string {
  return (bytes / MEGABYTE).toLocaleString(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** Megabytes that the click fetches, to the next whole one; the questions' own reading comes on top. */
export function costOf({ wasmGzBytes }: EnginePlace): string {
  return String(Math.round((wasmGzBytes + SCRIPTS) / MEGABYTE));
}

/** What the page hands to its script. */
export function pageData({ lang, sample }: Variant, place: EnginePlace): PageData {
  return {
    lang,
    sample,
    sampleTag: sample ? t(lang)('sample.tag') : null,
    place,
    apart: indicatorIds.filter((id) => indicatorOf(id).not_compared_vi),
    messages: messagesFor(lang, spokenKeys),
  };
}
