import { t } from '../i18n/translate.ts';
import type { Card } from './card.ts';

/** What a card is called where it stands alone, without any figure; of sample data it says first that it is no real one. */
export function cardName({ title, subject, sample, lang }: Card): string {
  const name = [title, subject].filter(Boolean).join(': ');
  return sample ? `${t(lang)('sample.tag')}: ${name}` : name;
}
