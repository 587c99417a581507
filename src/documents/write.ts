import { variants } from '../i18n/variant.ts';
import { loadDataSet } from '../warehouse/site.ts';
import { createSiteWriter } from '../warehouse/site-file.ts';
import { apiDocuments, compareDocuments } from './documents.ts';

/**
 * Writes the documents for programs of every variant that this process builds. They are no Astro endpoints: the bytes of
 * thousands of large answers waited for each other there, and each stopped the rendering to collect its garbage.
 * In: the folder of the site.
 */
export async function writeDocuments(folder: string): Promise<void> {
  const write = createSiteWriter(folder);
  for (const variant of variants) {
    const data = await loadDataSet(variant.sample ? 'sample' : 'real');
    for (const file of compareDocuments(data, variant)) write(file);
    for (const file of apiDocuments(data, variant.lang)) write(file);
  }
}
