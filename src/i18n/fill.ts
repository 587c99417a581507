import { count } from '../model/format.ts';
import type { Lang } from '../model/lang.ts';

/** What goes into a message: text as it is; a number in groups of three (so a year is passed as text). */
export type Value = string | number | bigint;

/** A parameter, `{files}`, or a word that follows its number, `{files|file|files}`. */
export const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

function print(value: Value | undefined, lang: Lang): string {
  if (value === undefined) throw new Error('message parameter not given');
  return typeof value === 'string' ? value : count(value, lang);
}

/** A message with its parameters filled in. Throws where one is not given. */
export function fill(message: string, given: Readonly<Record<string, Value>>, lang: Lang): string {
  return message.replace(PLACEHOLDER, (_, name: string, one?: string, many?: string) => {
    if (one === undefined || many === undefined) return print(given[name], lang);
    return Number(given[name]) === 1 ? one : many;
  });
}
