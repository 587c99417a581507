import type { APIRoute } from 'astro';
import { agencyDocument } from '../../../../model/api.ts';
import type { DataSet } from '../../../../model/data-set.ts';
import { jsonResponse } from '../../../../model/json-response.ts';
import { publishedSets } from '../../../../warehouse/published.ts';

export async function getStaticPaths() {
  const sets = await publishedSets();
  return sets.flatMap(({ path, set }) =>
    [...set.agencies.keys()].map((agency_id) => ({ params: { set: path, agency_id }, props: { set } })),
  );
}

interface Props {
  readonly set: DataSet;
}

export const GET: APIRoute<Props> = ({ params, props }) =>
  jsonResponse(agencyDocument(props.set, params['agency_id'] ?? ''));
