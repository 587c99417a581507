import { t } from '../i18n/translate.ts';
import { lowerFirst } from '../i18n/words.ts';
import { date } from '../model/format.ts';
import { site } from '../site.config.ts';
import type { Card } from './card.ts';
import { cardName } from './name.ts';
import { embedAddress, type Place } from './place.ts';

/** How old the figures are; of frozen ones also when they were written down. */
function dayOf({ dataUntil, lang }: Card, { release }: Place): string {
  const say = t(lang);
  const day = dataUntil ? lowerFirst(dataUntil) : say('share.cite.none');
  if (!release) return day;
  return `${day}, ${say('share.cite.release', { name: release.name, date: date(release.date, lang) })}`;
}

/**
 * How to name a chart as a source, in the language of the card: whose site, what, of which day, where, under which
 * licence, and whose figures. Of sample data it says first that there is nothing to quote.
 */
export function citation(card: Card, place: Place): string {
  const say = t(card.lang);
  const named = card.sources.map(({ text }) => text).join('; ');
  const address = embedAddress(place);
  return [
    ...(card.sample ? [say('share.cite.example')] : []),
    say('share.cite', { site: site.name, name: cardName(card), day: dayOf(card, place), address }),
    ...(named ? [say('share.cite.sources', { sources: named })] : []),
  ].join(' ');
}
