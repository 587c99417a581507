import type { DataSet, Stored } from './data-set.ts';

/** How many items the feed carries at most. */
export const FEED_LENGTH = 50;

/** The day a source became known: its publication, else the day it was read. */
export function dayOf(source: Stored<'sources'>): string {
  return source.published_on ?? source.accessed_on ?? '';
}

/** Sources for the feed, newest first, at most fifty; equal days by id so that the order never wavers. */
export function newestSources(set: DataSet): readonly Stored<'sources'>[] {
  return [...set.sources.values()]
    .filter((source) => dayOf(source) !== '')
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || a.source_id.localeCompare(b.source_id))
    .slice(0, FEED_LENGTH);
}
