import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { builtLangs } from '../../i18n/built-langs.ts';
import { t } from '../../i18n/translate.ts';
import { absolute, pageHref } from '../../i18n/variant.ts';
import { dayOf, newestSources } from '../../model/feed.ts';
import type { Lang } from '../../model/lang.ts';
import { site } from '../../site.config.ts';
import { loadDataSet } from '../../warehouse/site.ts';

export function getStaticPaths() {
  return builtLangs.map((lang) => ({ params: { lang: lang === 'vi' ? undefined : lang }, props: { lang } }));
}

interface Props {
  readonly lang: Lang;
}

/** One item a source, the newest fifty; sample data is never in it. */
export const GET: APIRoute<Props> = async ({ props: { lang } }) => {
  const set = await loadDataSet('real');
  const variant = { lang, sample: false };
  const page = absolute(pageHref(variant, '/changes/'));
  return rss({
    title: site.name,
    description: t(lang)('feed.description'),
    site: absolute(pageHref(variant, '/')),
    items: newestSources(set).map((source) => ({
      title: source.title,
      description: [source.publisher, source.note].filter(Boolean).join('. '),
      link: `${page}#${source.source_id}`,
      pubDate: new Date(`${dayOf(source)}T00:00:00Z`),
    })),
    customData: `<language>${lang}</language>`,
  });
};
