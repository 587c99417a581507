import { t } from '../i18n/translate.ts';
import { lowerFirst } from '../i18n/words.ts';
import { date } from '../model/format.ts';
import { site } from '../site.config.ts';
import type { Cited } from './card.ts';
import { cardName } from './name.ts';
import { embedAddress, type Place } from './place.ts';

/** How old the figures are; of frozen ones also when they were written down. */
function dayOf({ dataUntil, lang }: Cited, { release }: Place): string {
  const say = t(lang);
  const day = dataUntil ? lowerFirst(dataUntil) : say('share.cite.none');
  if (!release) return day;
  return `${day}, ${say('share.cite.release', { name: release.name, date: date(release.date, lang) })}`;
}

/** The source of the newest figure; the address names the others, and a card may not list them all. */
function sourceOf({ sources, lang }: Cited): readonly string[] {
  const say = t(lang);
  const [first, ...others] = sources;
  if (!first) return [];
  const source = first.text;
  if (others.length === 0) return [say('share.cite.sources', { source })];
  return [say('share.cite.sources.more', { source })];
}

/**
 * How to name a chart as a source, in the language of the card: whose site, what, of which day, where, under which
 * licence, and whose figures. Of sample data it says first that there is nothing to quote.
 */
export function citation(card: Cited, place: Place): string {
  const say = t(card.lang);
  const address = embedAddress(place);
  return [
    ...(card.sample ? [say('share.cite.example')] : []),
    say('share.cite', { site: site.name, name: cardName(card), day: dayOf(card, place), address }),
    ...sourceOf(card),
  ].join(' ');
}
