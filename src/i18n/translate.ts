import { count } from '../model/format.ts';
import type { Lang } from '../model/lang.ts';
import en from './en.json' with { type: 'json' };
import type { parameters } from './parameters.ts';
import vi from './vi.json' with { type: 'json' };

export type Key = keyof typeof vi;

type Parameters = typeof parameters;
/** Text goes in as it is; a number is printed in groups of three (so a year is passed as text). */
type Value = string | number | bigint;
type Values<K extends Key> = K extends keyof Parameters
  ? [values: Readonly<Record<Parameters[K][number], Value>>]
  : [];

export type Translate = <K extends Key>(key: K, ...values: Values<K>) => string;

const messages: Record<Lang, Record<Key, string>> = { vi, en };

/** A parameter, `{files}`, or a word that follows its number, `{files|file|files}`. */
export const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

function print(value: Value | undefined, lang: Lang): string {
  if (value === undefined) throw new Error('message parameter not given');
  return typeof value === 'string' ? value : count(value, lang);
}

/** The messages of a language: `t('vi')('tally.measured', {total: 22, measured: 6})`. */
export function t(lang: Lang): Translate {
  return (key, ...[values]) => {
    const given: Readonly<Record<string, Value>> = values ?? {};
    return messages[lang][key].replace(PLACEHOLDER, (_, name: string, one?: string, many?: string) => {
      if (one === undefined || many === undefined) return print(given[name], lang);
      return Number(given[name]) === 1 ? one : many;
    });
  };
}
