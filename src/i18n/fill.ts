import { count } from '../model/format.ts';
import type { Lang } from '../model/lang.ts';

/** What goes into a message: text as it is; a number in groups of three (so a year is passed as text). */
export type Value = string | number | bigint;

/** A parameter, `{files}`, or a word that follows its number, `{files|file|files}`. */
export const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

type Given = Readonly<Record<string, Value>>;

function valueFor(name: string, given: Given): Value {
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (value === undefined) throw new Error(`message parameter not given: ${name}`);
  return value;
}

interface Parameter {
  readonly name: string;
  /** The word for one and the one for any other number, where it stands for a word. */
  readonly words: readonly [string, string] | null;
  /** The text up to the next parameter. */
  readonly after: string;
}

/** A message taken apart: what it begins with, and its parameters. */
interface Template {
  readonly begins: string;
  readonly parameters: readonly Parameter[];
}

function templateOf(message: string): Template {
  const found = [...message.matchAll(PLACEHOLDER)];
  const parameters = found.map(({ 0: whole, 1: name = '', 2: one, 3: many, index }, place) => ({
    name,
    words: one === undefined || many === undefined ? null : ([one, many] as const),
    after: message.slice(index + whole.length, found[place + 1]?.index),
  }));
  return { begins: message.slice(0, found[0]?.index), parameters };
}

/** Pages are made of the same few hundred messages, a million times over. */
const templates = new Map<string, Template>();

/** A message with its parameters filled in. Throws where one is not given. */
export function fill(message: string, given: Given, lang: Lang): string {
  const template = templates.get(message) ?? templateOf(message);
  templates.set(message, template);
  let text = template.begins;
  for (const { name, words, after } of template.parameters) {
    const value = valueFor(name, given);
    if (words) text += words[Number(value) === 1 ? 0 : 1];
    else text += typeof value === 'string' ? value : count(value, lang);
    text += after;
  }
  return text;
}
