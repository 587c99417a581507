import { createHash } from 'node:crypto';
import { raw } from 'hono/html';
import { t } from '../../i18n/translate.ts';
import { absolute, pageHref } from '../../i18n/variant.ts';
import { site } from '../../site.config.ts';
import type { Card } from '../card.ts';
import { embedAddress, embedFileAddress, type Place } from '../place.ts';
import { resizeScript } from '../resize.ts';
import { css } from './css.ts';
import { type Html, html } from './html.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = [
  "default-src 'none'",
  `style-src ${hashOf(css)}`,
  `script-src ${hashOf(resizeScript)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Alike on every page: the policy first, before anything that it is about. An empty icon keeps browsers from asking for one. */
const constant = raw(
  '<meta charset="utf-8">' +
    `<meta http-equiv="content-security-policy" content="${policy}">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<meta name="color-scheme" content="light dark">' +
    '<meta name="responsive-embedded-sizing">' +
    '<link rel="icon" href="data:,">' +
    `<style>${css}</style>`,
);

/**
 * The page that search engines shall show in place of this one: for a live embed the page of the site that it is a
 * part of, for a frozen one itself, since the site's page goes on.
 */
function canonical({ page }: Card, place: Place): string {
  return place.release ? embedAddress(place) : absolute(pageHref(place.variant, page.replace(/#.*/, '')));
}

/** The picture that stands for a page elsewhere: its address, and what it shows in words. */
export interface HeadImage {
  /** With the host. */
  readonly image: string;
  readonly imageWords: string;
}

/** What others read of the page: its name, where its image and its oEmbed answer are. */
export function head(card: Card, place: Place, { image, imageWords }: HeadImage): Html {
  const { lang, sample } = card;
  const tag = sample ? `${t(lang)('sample.tag')}: ` : '';
  const title = `${tag}${card.title}, ${card.subject}`;
  const description = `${tag}${card.description}`;
  const meta = (property: string, content: string) =>
    html`<meta property="${property}" content="${content}">`;
  return html`<head>${constant}<title>${title} | ${site.name}</title><meta name="description" content="${description}"><link rel="canonical" href="${canonical(card, place)}"><link rel="alternate" type="application/json+oembed" href="${embedFileAddress(place, 'oembed.json')}" title="${title}">${sample && raw('<meta name="robots" content="noindex">')}${[
    meta('og:type', 'website'),
    meta('og:site_name', site.name),
    meta('og:locale', lang === 'vi' ? 'vi_VN' : 'en_GB'),
    meta('og:title', title),
    meta('og:description', description),
    // A shared embed is shown as itself, not as the page that it is a part of.
    meta('og:url', embedAddress(place)),
    meta('og:image', image),
    meta('og:image:alt', `${tag}${imageWords}`),
  ]}<meta name="twitter:card" content="summary_large_image"></head>`;
}
