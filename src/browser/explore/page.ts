import { fill } from '../../i18n/fill.ts';
import type { Key, Translate } from '../../i18n/translate.ts';
import type { Lang } from '../../model/lang.ts';
import type { EnginePlace } from '../engine/types.ts';

/** What the build writes into the page for its script. */
export interface PageData {
  readonly lang: Lang;
  readonly sample: boolean;
  /** What stands beside every answer of sample data; null on the pages of real bodies, which do not know the words. */
  readonly sampleTag: string | null;
  readonly place: EnginePlace;
  /** Indicators whose figures are never added nor set beside each other. */
  readonly apart: readonly string[];
  /** The messages that the script says. */
  readonly messages: Readonly<Record<string, string>>;
}

/** Beginnings of the keys of those messages; what stands in the page itself is not sent twice. */
export const spokenKeys = [
  'explore.start.',
  'explore.editor.',
  'explore.link.',
  'explore.result.',
  'explore.cell.',
  'explore.export.',
  'explore.history.',
  'explore.builder.',
  'explore.column.',
  'explore.missing.',
  'explore.chart.',
  'refusal.',
  'failure.',
  'level.',
  'family.',
] as const;

/** The page as its script sees it. */
export interface Page extends Omit<PageData, 'messages'> {
  readonly say: Translate;
  /** The element with `data-part="name"`. Throws where it is missing or of another kind. */
  readonly part: <T extends HTMLElement>(name: string, kind: new () => T) => T;
  /** The element with an id that outsiders may rely on. */
  readonly hook: <T extends HTMLElement>(id: string, kind: new () => T) => T;
  /** Every level of government or family of indicators, with its words. */
  readonly wordsOf: (beginning: 'level.' | 'family.') => Readonly<Record<string, string>>;
}

function checked<T extends HTMLElement>(found: Element | null, kind: new () => T, name: string): T {
  if (!(found instanceof kind)) throw new Error(`the page lacks ${name}`);
  return found;
}

/** Reads what the build wrote. Throws where the page is not the one this script belongs to. */
export function readPage(document: Document): Page {
  const block = document.querySelector('script[data-part="page-data"]');
  // Written by the page of the same build.
  const { messages, ...data } = JSON.parse(block?.textContent ?? '') as PageData;
  const say = (key: Key, ...[values]: [values?: Readonly<Record<string, string | number>>]): string =>
    fill(messages[key] ?? key, values ?? {}, data.lang);
  return {
    ...data,
    say: say as Translate,
    part: (name, kind) => checked(document.querySelector(`[data-part="${name}"]`), kind, name),
    hook: (id, kind) => checked(document.getElementById(id), kind, id),
    wordsOf: (beginning) =>
      Object.fromEntries(
        Object.entries(messages)
          .filter(([key]) => key.startsWith(beginning))
          .map(([key, words]) => [key.slice(beginning.length), words]),
      ),
  };
}
