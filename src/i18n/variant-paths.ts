import { variantParam, variants } from './variant.ts';

/** For getStaticPaths of a page that exists once in every variant. */
export function variantPaths() {
  return variants.map((variant) => ({ params: { variant: variantParam(variant) }, props: { variant } }));
}
