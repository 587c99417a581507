import { fill } from '../../i18n/fill.ts';
import type { Key, Translate } from '../../i18n/translate.ts';
import type { Lang } from '../../model/lang.ts';
import type { EnginePlace } from '../engine/types.ts';

/** What the build writes into the page for its script. */
export interface PageData {
  readonly lang: Lang;
  readonly sample: boolean;
  /** Name of the site. */
  readonly site: string;
  /** Address of the index of the published data. */
  readonly index: string;
  readonly repository: string;
  readonly branch: string;
  /** Who takes letters; empty where nobody does. */
  readonly mail: string;
  /** What names of saved archives begin with. */
  readonly prefix: string;
  /** Where the engine stands that computes what would change. */
  readonly engine: EnginePlace;
  readonly messages: Readonly<Record<string, string>>;
}

/** Beginnings of the keys of the messages that the script says. */
export const spokenKeys = ['check.say.'] as const;

/** The page as its script sees it. */
export interface Page extends PageData {
  readonly say: Translate;
  /** The element with `data-part="name"`. Throws where it is missing or of another kind. */
  readonly part: <T extends HTMLElement>(name: string, kind: new () => T) => T;
}

/** Reads what the build wrote. Throws where the page is not the one this script belongs to. */
export function readPage(document: Document): Page {
  const block = document.querySelector('script[data-part="page-data"]');
  // Written by the page of the same build.
  const data = JSON.parse(block?.textContent ?? '') as PageData;
  const { messages } = data;
  const say = (key: Key, ...[values]: [values?: Readonly<Record<string, string | number>>]): string =>
    fill(messages[key] ?? key, values ?? {}, data.lang);
  return {
    ...data,
    say: say as Translate,
    part: (name, kind) => {
      const found = document.querySelector(`[data-part="${name}"]`);
      if (!(found instanceof kind)) throw new Error(`the page lacks ${name}`);
      return found;
    },
  };
}
