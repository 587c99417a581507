import { t } from '../i18n/translate.ts';
import { absolute, pageHref, type Variant, variantParam } from '../i18n/variant.ts';
import type { DataSet } from '../model/data-set.ts';
import { langs } from '../model/lang.ts';
import { idNow, type Redirect, redirects } from '../redirects.ts';
import { site } from '../site.config.ts';
import { measurePath } from './cards.ts';
import { html } from './page/html.ts';
import { type Subject, unitsOf } from './subjects.ts';

/** A file at an address that was published once. */
export interface MovedFile {
  /** Below the site's root, without a slash in front. */
  readonly path: string;
  readonly text: string;
}

/** An address without the variant: the old one and where it leads. */
interface Move {
  readonly from: string;
  readonly to: string;
}

const folders = { agency: 'agencies', plan: 'plans', indicator: 'indicators' } as const;

/** The ids that lead to one of today, however often it was renamed. */
function formerIds(kind: Redirect['kind'], id: string, list: readonly Redirect[]): readonly string[] {
  const ids = list.filter((one) => one.kind === kind).map(({ from }) => from);
  return ids.filter((from) => idNow({ kind, id: from }, list) === id);
}

/** The paths that the embed of a subject had under other ids. */
export function formerPaths(subject: Subject, list: readonly Redirect[] = redirects): readonly string[] {
  if (subject.kind !== 'measure')
    return formerIds(subject.kind, subject.id, list).map((id) => `${folders[subject.kind]}/${id}/`);
  const { agencyId, indicatorId, year } = subject;
  const indicators = [indicatorId, ...formerIds('indicator', indicatorId, list)];
  const agencies = [agencyId, ...formerIds('agency', agencyId, list)];
  const all = agencies.flatMap((agency) =>
    indicators.map((indicator) => [agency, indicator, ...(year === null ? [] : [year]), ''].join('/')),
  );
  return all.slice(1);
}

/** Path of the embed of a subject. */
function pathOf(subject: Subject): string {
  return subject.kind === 'measure' ? measurePath(subject) : `${folders[subject.kind]}/${subject.id}/`;
}

function embedMoves(data: DataSet, list: readonly Redirect[]): readonly Move[] {
  const subjects = unitsOf(data).flat();
  return subjects.flatMap((subject) =>
    formerPaths(subject, list).map((from) => ({ from: `/embed/${from}`, to: `/embed/${pathOf(subject)}` })),
  );
}

/** Redirects whose new id this data set has. Throws where it has the old one too: two pages cannot have one address. */
function standing(data: DataSet, list: readonly Redirect[]): readonly Redirect[] {
  const has = ({ kind, id }: { readonly kind: Redirect['kind']; readonly id: string }) =>
    kind === 'indicator' || (kind === 'agency' ? data.agencies : data.plans).has(id);
  const taken = list.find(({ kind, from }) => kind !== 'indicator' && has({ kind, id: from }));
  if (taken)
    throw new Error(
      `src/redirects.ts: ${taken.from} vẫn còn trong dữ liệu / is still in the data (${taken.kind})`,
    );
  return list.filter(({ kind, from }) => has({ kind, id: idNow({ kind, id: from }, list) }));
}

const fileOf = (variant: Variant, path: string): string =>
  [variantParam(variant) ?? '', path, 'index.html']
    .join('/')
    .replace(/\/{2,}/g, '/')
    .replace(/^\//, '');

/** A page that leads on at once, and by a link in both languages where frames forbid that. */
function movedPage({ lang }: Variant, to: string): string {
  const hrefIn = (own: Variant['lang']): string => pageHref({ lang: own, sample: false }, to);
  const href = hrefIn(lang);
  const both = [lang, ...langs.filter((other) => other !== lang)];
  const lines = both.map(
    (own) =>
      html`<p lang="${own}">${t(own)('redirect.moved')} <a href="${hrefIn(own)}" hreflang="${own}">${absolute(hrefIn(own))}</a></p>`,
  );
  return `<!doctype html>${html`<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'"><meta http-equiv="refresh" content="0; url=${href}"><title>${t(lang)('redirect.title')} · ${site.name}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><link rel="canonical" href="${absolute(href)}"></head><body>${lines}</body></html>`}\n`;
}

/** Programs are told where to ask; a file cannot send them there. */
const movedJson = (to: string): string => `${JSON.stringify({ moved_to: absolute(to) })}\n`;

function pageFiles({ from, to }: Move): readonly MovedFile[] {
  return langs.map((lang) => {
    const variant = { lang, sample: false };
    return { path: fileOf(variant, from), text: movedPage(variant, to) };
  });
}

function embedFiles(move: Move): readonly MovedFile[] {
  const pages = pageFiles(move);
  const asked = pages.map(({ path }, at) => {
    const href = pageHref({ lang: langs[at] ?? 'vi', sample: false }, `${move.to}oembed.json`);
    return { path: path.replace(/index\.html$/, 'oembed.json'), text: movedJson(href) };
  });
  const json = {
    path: `${move.from.slice(1)}data.json`,
    text: movedJson(pageHref(vi, `${move.to}data.json`)),
  };
  return [...pages, ...asked, json];
}

const vi = { lang: 'vi', sample: false } as const;

function siteFiles({ kind, from }: Redirect, list: readonly Redirect[]): readonly MovedFile[] {
  const to = idNow({ kind, id: from }, list);
  const folder = folders[kind];
  const pages = pageFiles({ from: `/${folder}/${from}/`, to: `/${folder}/${to}/` });
  if (kind === 'indicator') return pages;
  const text = movedJson(pageHref(vi, `/api/${folder}/${to}.json`));
  return [...pages, { path: `api/${folder}/${from}.json`, text }];
}

/** Every file that stands at an old address: pages and embeds that lead on, JSON that says where to ask. */
export function movedFiles(data: DataSet, list: readonly Redirect[] = redirects): readonly MovedFile[] {
  const own = standing(data, list);
  return [
    ...own.flatMap((redirect) => siteFiles(redirect, list)),
    ...embedMoves(data, own).flatMap(embedFiles),
  ];
}
