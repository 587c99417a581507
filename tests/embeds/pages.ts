import { trend } from '../../src/charts/trend.ts';
import { document } from '../../src/components/document.ts';
import type { Card } from '../../src/embeds/card.ts';
import type { Correction } from '../../src/embeds/correction.ts';
import { embedPage } from '../../src/embeds/page.ts';
import { embedFileAddress, type Place } from '../../src/embeds/place.ts';

/** Where a card stands live. */
export function placeOf({ lang, sample, path }: Card): Place {
  return { variant: { lang, sample }, release: null, path };
}

/** Where a card stands in a set that was written down once. */
export function frozenPlaceOf(card: Card): Place {
  return { ...placeOf(card), release: { name: '2026-11', date: '2026-11-05' } };
}

/** The drawing of a card, as the build makes it. */
export function chartOf({ drawing, lang }: Card): string {
  return drawing?.kind === 'trend' ? trend(drawing.data, { lang, width: 336, document }).outerHTML : '';
}

/** The page of a card. */
export function pageOf(card: Card, place = placeOf(card), correction: Correction | null = null): string {
  return embedPage(card, place, {
    chart: chartOf(card),
    image: embedFileAddress(place, 'chart.png'),
    imageWords: card.description,
    correction,
  });
}
