import type { Lang } from '../model/lang.ts';
import { site } from '../site.config.ts';
import { builtLangs } from './built-langs.ts';

/** One of the parallel copies of the site: a language, and the real or the sample data set. */
export interface Variant {
  readonly lang: Lang;
  readonly sample: boolean;
}

/** Every variant that is built: the sample ones only where the site shows sample data. */
export const variants: readonly Variant[] = (site.sample ? [false, true] : [false]).flatMap((sample) =>
  builtLangs.map((lang) => ({ lang, sample })),
);

/** The `[...variant]` part of a route: undefined, `en`, `sample` or `en/sample`. */
export function variantParam({ lang, sample }: Variant): string | undefined {
  const parts = [lang === 'vi' ? '' : lang, sample ? 'sample' : ''].filter(Boolean);
  return parts.join('/') || undefined;
}

/** Address of a page inside its variant, base path included. In: a path from `/`, ending in `/`. */
export function pageHref(variant: Variant, path: string): string {
  return [site.base, variantParam(variant) ?? '', path].join('/').replace(/\/{2,}/g, '/');
}

/** Address of a machine file, which exists once for both languages. In: a path from `/`. */
export function fileHref(variant: Variant, path: string): string {
  return pageHref({ lang: 'vi', sample: variant.sample }, path);
}

/** The same address with the host in front. */
export function absolute(href: string): string {
  return site.url + href;
}
