import type { DataSet } from '../model/data-set.ts';
import { type Variant, variantParam, variants } from './variant.ts';

/** One page of one variant; `params` fill the route, `props` reach the page. */
export interface Route<P extends Readonly<Record<string, string>>> {
  readonly params: P & { readonly variant: string | undefined };
  readonly props: { readonly variant: Variant };
}

type Load = (name: DataSet['name']) => Promise<DataSet>;

interface RouteOptions<P> {
  readonly load: Load;
  /** The parameters of every page of a data set. */
  readonly params: (data: DataSet) => readonly P[];
}

/** For getStaticPaths: every page in every variant that is built. */
export async function routes<P extends Readonly<Record<string, string>>>({ load, params }: RouteOptions<P>) {
  const all: Route<P>[] = [];
  for (const variant of variants) {
    const data = await load(variant.sample ? 'sample' : 'real');
    for (const own of params(data))
      all.push({ params: { ...own, variant: variantParam(variant) }, props: { variant } });
  }
  return all;
}
