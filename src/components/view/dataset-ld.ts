import type { DataSet } from '../../model/data-set.ts';
import { date } from '../../model/format.ts';
import type { View } from './view.ts';

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

interface Published {
  /** Address of the page. */
  readonly url: string;
  readonly site: { readonly name: string; readonly url: string };
  readonly files: readonly { readonly url: string; readonly type: string }[];
}

/** First and last day that any figure speaks of, as `2021-01-01/2026-10-10`; null without figures. */
export function coverageOf({ measures }: Pick<DataSet, 'measures'>): string | null {
  const all = [...measures.values()].flat();
  const starts = all.map(({ period_start }) => period_start).sort();
  const ends = all.map(({ period_end }) => period_end).sort();
  const [first] = starts;
  const last = ends.at(-1);
  return first && last ? `${first}/${last}` : null;
}

/** The downloads as a schema.org Dataset, for search engines that list open data. Never for sample data. */
export function datasetLd({ data, lang, say }: View, { url, site, files }: Published) {
  const coverage = coverageOf(data);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    name: say('data.ld.name'),
    description: say('data.ld.description', { date: date(data.asOf, lang) }),
    url,
    inLanguage: ['vi', 'en'],
    license: LICENCE,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site.name, url: site.url },
    dateModified: data.asOf,
    ...(coverage ? { temporalCoverage: coverage } : {}),
    spatialCoverage: { '@type': 'Place', name: 'Việt Nam' },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: file.url,
      encodingFormat: file.type,
    })),
  };
}
