// First, for what it says to all that follows.
import '../../zod-without-eval.ts';

import { differenceNames } from '../../../components/view/difference-names.ts';
import { addMessages } from '../../../i18n/translate.ts';
import type { DataSet } from '../../../model/data-set.ts';
import type { Lang } from '../../../model/lang.ts';
import { difference } from '../../../model/preview/difference.ts';
import { type ListedDifference, listDifference } from '../../../model/preview/list.ts';
import type { EnginePlace } from '../../engine/types.ts';
import { draftPage } from './draft-page.ts';
import { type StartOptions, startComputing } from './start.ts';
import { computeState } from './state.ts';
import type { PreviewTexts } from './texts.ts';

interface PreviewOptions extends StartOptions {
  readonly place: EnginePlace;
  readonly lang: Lang;
  readonly sample: boolean;
  /** Messages that the page brought along. */
  readonly messages: Readonly<Record<string, string>>;
}

/** What files would change, in words, and the new scorecards as a page to keep. */
export interface Preview {
  readonly listed: ListedDifference;
  /** The page as one HTML file. */
  readonly draft: string;
}

/** Lines of a group; the page is read by the person who made the change. */
const MOST = 100;

/** ISO text of today, where the reader is. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Stops where the reader no longer wants it; the engine itself cannot be stopped but ended. */
async function computeBoth(
  texts: PreviewTexts,
  { place, sample, ...options }: PreviewOptions,
): Promise<readonly [DataSet, DataSet]> {
  const computing = await startComputing(place, options);
  const end = () => computing.close();
  options.signal.addEventListener('abort', end, { once: true });
  try {
    const state = { name: sample ? ('sample' as const) : ('real' as const), agencies: texts.agencies };
    const before = await computeState(computing, texts.before, state);
    options.signal.throwIfAborted();
    return [before, await computeState(computing, texts.after, state)];
  } finally {
    options.signal.removeEventListener('abort', end);
    computing.close();
  }
}

/**
 * Computes, by the SQL that the build runs, what the site says of the agencies concerned before and after.
 * Throws `Failure` where the engine does not start, and what the signal was aborted with.
 */
export async function computePreview(texts: PreviewTexts, options: PreviewOptions): Promise<Preview> {
  addMessages(options.lang, options.messages);
  const [before, after] = await computeBoth(texts, options);
  const names = differenceNames(before, after, options.lang);
  const listed = listDifference(difference(before, after), names, MOST);
  return {
    listed,
    draft: draftPage({ after, listed, agencies: texts.agencies, made: today() }, options.lang),
  };
}
