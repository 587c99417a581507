import { compareDocument } from '../components/compare/compare-document.ts';
import { viewOf } from '../components/view/view.ts';
import { type Variant, variantParam } from '../i18n/variant.ts';
import { agencyDocument, planDocument } from '../model/api.ts';
import type { DataSet } from '../model/data-set.ts';
import type { SiteFile } from '../warehouse/site-file.ts';

/** A document for programs, at its place in the site. Throws where there is none. */
function documentFile(path: string, document: object | null | undefined): SiteFile {
  if (!document) throw new TypeError(`no document for ${path}`);
  return { path, content: JSON.stringify(document) };
}

/** What `/api/` answers about a data set, one document an agency and one a plan; it stands once for all languages. */
export function* apiDocuments(data: DataSet): Generator<SiteFile> {
  const folder = data.sample ? 'sample/api' : 'api';
  for (const id of data.agencies.keys())
    yield documentFile(`${folder}/agencies/${id}.json`, agencyDocument(data, id));
  for (const id of data.plans.keys())
    yield documentFile(`${folder}/plans/${id}.json`, planDocument(data, id));
}

/** What the page of comparisons asks for, one document an agency, in one language. */
export function* compareDocuments(data: DataSet, variant: Variant): Generator<SiteFile> {
  const view = viewOf(data, variant);
  const folder = [variantParam(variant), 'compare'].filter(Boolean).join('/');
  for (const id of data.agencies.keys())
    yield documentFile(`${folder}/${id}.json`, compareDocument(view, id));
}
