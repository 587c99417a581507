import type { Problem, Severity } from '../problems.ts';
import { showText } from './show-text.ts';

/** What was found and which rule it breaks, and what to write instead. */
export interface Explanation {
  readonly message: string;
  readonly fix: string;
}

/** A problem as its sentences see it. */
export interface Facts {
  /** The cell in quotation marks, shortened, hidden characters made visible. */
  readonly cell: string;
  readonly field: string;
  readonly file: string;
  readonly severity: Severity;
  /** A detail of the problem. Throws where the rule gave none. */
  readonly detail: (name: string) => string;
  /** A detail that is a number, with its English noun: `1 period`, `3 periods`. */
  readonly plural: (name: string, noun: string) => string;
  /** What to write instead; null where that is not certain. */
  readonly suggestion: string | null;
}

type Sentence = (facts: Facts) => readonly [message: string, fix: string];

/** The sentences of one code in both languages. */
export interface Words {
  readonly vi: Sentence;
  readonly en: Sentence;
}

/** A number with its English noun. In: the number as digits, the noun for one. */
export function englishPlural(number: string, noun: string): string {
  return `${number} ${number === '1' ? noun : `${noun}s`}`;
}

/** A suggestion is copied to the letter, so that one cut short is worse than none. */
function toSuggestion(value: string | number | undefined): string | null {
  const text = String(value ?? '');
  return text !== '' && showText(text) === text ? text : null;
}

/** In: a problem. Out: what its sentences may name. */
export function factsOf({ cell, field, file, severity, code, details }: Problem): Facts {
  const detail = (name: string): string => {
    const value = details[name];
    if (value === undefined) throw new Error(`problem without detail: ${code}.${name}`);
    return showText(String(value));
  };
  return {
    cell: `“${showText(cell)}”`,
    field: showText(field),
    file: showText(file),
    severity,
    suggestion: toSuggestion(details['suggestion']),
    detail,
    plural: (name, noun) => englishPlural(detail(name), noun),
  };
}

/** What to write, to the letter, where that is known and short enough to show; else the general advice. */
export function writeVi({ suggestion }: Facts, otherwise: string): string {
  return suggestion === null ? otherwise : `Ghi: ${suggestion}`;
}

export function writeEn({ suggestion }: Facts, otherwise: string): string {
  return suggestion === null ? otherwise : `Write: ${suggestion}`;
}
