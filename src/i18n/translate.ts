import type { Lang } from '../model/lang.ts';
import en from './en.json' with { type: 'json' };
import { fill, type Value } from './fill.ts';
import type { parameters } from './parameters.ts';
import vi from './vi.json' with { type: 'json' };

export { PLACEHOLDER } from './fill.ts';

export type Key = keyof typeof vi;

type Parameters = typeof parameters;
type Values<K extends Key> = K extends keyof Parameters
  ? [values: Readonly<Record<Parameters[K][number], Value>>]
  : [];

export type Translate = <K extends Key>(key: K, ...values: Values<K>) => string;

const messages: Record<Lang, Record<Key, string>> = { vi, en };

/** The messages of a language: `t('vi')('tally.measured', {total: 22, measured: 6})`. */
export function t(lang: Lang): Translate {
  return (key, ...[values]) => fill(messages[lang][key], values ?? {}, lang);
}

/** Adds messages that a page brought along for its script: those of the sample are in no script. */
export function addMessages(lang: Lang, more: Readonly<Record<string, string>>): void {
  Object.assign(messages[lang], more);
}

/** The messages whose keys begin so, not yet filled in: what a page hands to its script, which has no others. */
export function messagesFor(lang: Lang, beginnings: readonly string[]): Readonly<Record<string, string>> {
  const all = Object.entries(messages[lang]);
  return Object.fromEntries(all.filter(([key]) => beginnings.some((beginning) => key.startsWith(beginning))));
}
