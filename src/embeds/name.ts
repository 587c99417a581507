import { t } from '../i18n/translate.ts';
import type { Card, Cited } from './card.ts';

function named({ sample, lang }: Cited, parts: readonly string[]): string {
  const name = parts.filter(Boolean).join(': ');
  return sample ? `${t(lang)('sample.tag')}: ${name}` : name;
}

/** What a card is called where it stands alone; of sample data it says first that it is no real one. */
export function cardName(card: Cited): string {
  return named(card, [card.title, card.subject]);
}

/** The same without anything that new figures may change: how many bodies an indicator compares, in which period. */
export function lastingName(card: Card): string {
  return named(card, card.kind === 'indicator' ? [card.title] : [card.title, card.subject]);
}
