import type { IndicatorId } from './model/indicators.ts';

/** An id that was published and is no longer one: the same body, plan or indicator under its new id. */
export interface Redirect {
  readonly kind: 'agency' | 'plan' | 'indicator';
  readonly from: string;
  readonly to: string;
}

interface IndicatorRedirect extends Redirect {
  readonly kind: 'indicator';
  readonly to: IndicatorId;
}

/**
 * Ids that were renamed, newest last. Every old address then leads to the new one; a line is never removed. A body
 * that was merged or dissolved keeps its id and its page (`valid_to`, `succeeded_by`) and does not belong here.
 *
 * The list is code and not a table of the data: a rename is a rare mistake to be mended together with the list of
 * published addresses, and a table would be shipped, checked and explained to officials for rows that hardly ever come.
 */
export const redirects: readonly (IndicatorRedirect | (Redirect & { readonly kind: 'agency' | 'plan' }))[] =
  [];

/** Where an id leads in the end; itself where it was never renamed. Throws where renames lead round in a circle. */
export function idNow(
  { kind, id }: { readonly kind: Redirect['kind']; readonly id: string },
  list: readonly Redirect[] = redirects,
): string {
  const seen = new Set([id]);
  let now = id;
  for (;;) {
    const next = list.find((one) => one.kind === kind && one.from === now);
    if (!next) return now;
    if (seen.has(next.to)) throw new Error(`redirects lead round in a circle: ${kind} ${id}`);
    seen.add(next.to);
    now = next.to;
  }
}
