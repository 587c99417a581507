import type { APIRoute } from 'astro';
import { compareDocument } from '../../../components/compare/compare-document.ts';
import { viewOf } from '../../../components/view/view.ts';
import { routes } from '../../../i18n/routes.ts';
import type { Variant } from '../../../i18n/variant.ts';
import { jsonResponse } from '../../../model/json-response.ts';
import { loadDataSet } from '../../../warehouse/site.ts';

export const getStaticPaths = () =>
  routes({
    load: loadDataSet,
    params: ({ agencies }) => [...agencies.keys()].map((agency_id) => ({ agency_id })),
  });

interface Props {
  readonly variant: Variant;
}

export const GET: APIRoute<Props> = async ({ params, props: { variant } }) => {
  const view = viewOf(await loadDataSet(variant.sample ? 'sample' : 'real'), variant);
  return jsonResponse(compareDocument(view, params['agency_id'] ?? ''));
};
