import { fold } from '../recognise/fold.ts';
import type { Cleaned } from './clean-cell.ts';

const BOOLEANS: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  co: 'true',
  khong: 'false',
};

/** Words of the forms for what the data set says in one word. */
const CHOICES: Readonly<Record<string, string>> = {
  'chinh thuc': 'official',
  'so bo': 'preliminary',
  'da dinh chinh': 'revised',
  'dinh chinh': 'revised',
  'duoc in': 'printed',
  'suy ra': 'inferred',
  'khong ro': 'unknown',
  ...BOOLEANS,
};

function asWord(cleaned: Cleaned, word: string | undefined): Cleaned {
  if (word === undefined || word === cleaned.text) return cleaned;
  return { text: word, repairs: [...cleaned.repairs, 'boolean_word'] };
}

/** `TRUE`, `Có`: what a spreadsheet or a person writes for true and false. */
export function readBoolean(cleaned: Cleaned): Cleaned {
  return asWord(cleaned, BOOLEANS[fold(cleaned.text)]);
}

/** One of the words of a column, whatever its case, or its Vietnamese name. */
export function readChoice(cleaned: Cleaned, choices: readonly string[]): Cleaned {
  const word = fold(cleaned.text);
  const own = choices.find((choice) => choice === word);
  const named = CHOICES[word];
  return asWord(cleaned, own ?? choices.find((choice) => choice === named));
}
