import type { APIRoute } from 'astro';
import { planDocument } from '../../../../model/api.ts';
import type { DataSet } from '../../../../model/data-set.ts';
import { jsonResponse } from '../../../../model/json-response.ts';
import { publishedSets } from '../../../../warehouse/published.ts';

export async function getStaticPaths() {
  const sets = await publishedSets();
  return sets.flatMap(({ path, set }) =>
    [...set.plans.keys()].map((plan_id) => ({ params: { set: path, plan_id }, props: { set } })),
  );
}

interface Props {
  readonly set: DataSet;
}

export const GET: APIRoute<Props> = ({ params, props }) =>
  jsonResponse(planDocument(props.set, params['plan_id'] ?? ''));
