import { compareDocument } from '../components/compare/compare-document.ts';
import { viewOf } from '../components/view/view.ts';
import { type Variant, variantParam } from '../i18n/variant.ts';
import { agencyDocument, planDocument } from '../model/api.ts';
import type { DataSet } from '../model/data-set.ts';
import { type Lang, langs } from '../model/lang.ts';
import type { SiteFile } from '../warehouse/site-file.ts';

/** A document for programs, at its place in the site. Throws where there is none. */
function documentFile(path: string, document: object | null | undefined): SiteFile {
  if (!document) throw new TypeError(`no document for ${path}`);
  return { path, content: JSON.stringify(document) };
}

/**
 * What `/api/` answers about a data set, one document an agency and one a plan. It stands once for all languages: each
 * language writes its part of it, since each may be written by a process of its own.
 */
export function* apiDocuments(data: DataSet, lang: Lang): Generator<SiteFile> {
  const folder = data.sample ? 'sample/api' : 'api';
  const isOwn = (_: string, place: number) => place % langs.length === langs.indexOf(lang);
  for (const id of [...data.agencies.keys()].filter(isOwn))
    yield documentFile(`${folder}/agencies/${id}.json`, agencyDocument(data, id));
  for (const id of [...data.plans.keys()].filter(isOwn))
    yield documentFile(`${folder}/plans/${id}.json`, planDocument(data, id));
}

/** What the page of comparisons asks for, one document an agency, in one language. */
export function* compareDocuments(data: DataSet, variant: Variant): Generator<SiteFile> {
  const view = viewOf(data, variant);
  const folder = [variantParam(variant), 'compare'].filter(Boolean).join('/');
  for (const id of data.agencies.keys())
    yield documentFile(`${folder}/${id}.json`, compareDocument(view, id));
}
