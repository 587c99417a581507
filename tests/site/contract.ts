import { readFileSync } from 'node:fs';
import { linesOf, REGISTRY, valuesOf } from '../../scripts/urls/registry.ts';

/** What was published once and never disappears: `tests/urls.txt`, one address or id a line. */
const listed = linesOf(readFileSync(REGISTRY, 'utf8'));

/** Patterns of addresses; `<agency>` and the like stand for every id of theirs. */
export const addresses = valuesOf(listed, 'address');

/** Ids behind the patterns. */
export const ids = {
  agency: valuesOf(listed, 'agency'),
  plan: valuesOf(listed, 'plan'),
  indicator: valuesOf(listed, 'indicator'),
  table: valuesOf(listed, 'table'),
  release: valuesOf(listed, 'release').map((line) => line.split(' ')[0] ?? ''),
} as const;

/** Clauses of a plan, whose anchors on its page stay. */
export const clauses = valuesOf(listed, 'clause').map((line) => line.split(' '));

/** Files that the site needs for itself; nobody is promised their addresses. */
export const unpromised =
  /^\/(?:assets\/|engine\/|(?:en\/)?compare\/[^/]+\.json$|contribute\/[^/]+\.(?:csv|xlsx)$|data\/checks\/|icon\.svg$|404\.html$|sitemap-\d+\.xml$)/;

/** Fields that every measure in the JSON has; more may be added. */
export const measureFields =
  'indicator_id period_start period_end cumulative numerator denominator value kind missing_reason source_ids rows data_until status sample'.split(
    ' ',
  );

/** The same of a verdict. */
export const verdictFields =
  'target_id agency_id period_start period_end state reason reading strength value numerator denominator coverage needed_rate data_until sample'.split(
    ' ',
  );
