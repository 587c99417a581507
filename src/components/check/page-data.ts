import { type PageData, spokenKeys } from '../../browser/check/page.ts';
import { sampleKeys } from '../../i18n/sample-keys.ts';
import { messagesFor } from '../../i18n/translate.ts';
import { fileHref, type Variant } from '../../i18n/variant.ts';
import { site } from '../../site.config.ts';
import { CHECKS } from '../../warehouse/check-data.ts';
import { downloadPlaces } from '../../warehouse/staged.ts';
import { enginePlace } from '../explore/engine-place.ts';

/** What the page hands to its script. */
export async function pageData({ lang, sample }: Variant): Promise<PageData> {
  const { path, prefix } = downloadPlaces[sample ? 'sample' : 'real'];
  return {
    lang,
    sample,
    site: site.name,
    index: fileHref({ lang, sample: false }, `/${path}/${CHECKS}/index.json`),
    repository: site.repository,
    branch: site.branch,
    mail: site.mail,
    prefix,
    engine: await enginePlace({ lang, sample }),
    messages: messagesFor(lang, sample ? [...spokenKeys, ...sampleKeys] : spokenKeys),
  };
}
