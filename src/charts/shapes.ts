import type { VerdictState } from '../model/figures.ts';

const OUTLINE = '<rect class="outline" x="2" y="2" width="20" height="20" rx="2"/>';

/** Inside of a drawing of 24 by 24: solid, hatched, half, quarter, dashed or dot tells the verdict without colour. */
export const shapes: Readonly<Record<VerdictState, string>> = {
  met: '<rect x="1" y="1" width="22" height="22" rx="3"/>',
  missed: `${OUTLINE}<path class="hatch" d="M3 11 11 3M3 18 18 3M6 21 21 6M13 21l8-8"/>`,
  on_track: `${OUTLINE}<path d="M2 2h10v20H2z"/>`,
  at_risk: `${OUTLINE}<path class="hatch" d="M3 11 11 3M3 18l9-9M6 21l6-6"/><path class="outline" d="M12 2v20"/>`,
  partial: `${OUTLINE}<path d="M2 12h10v10H2z"/>`,
  no_data: '<rect class="outline dashed" x="2" y="2" width="20" height="20" rx="2"/>',
  not_scored: '<circle cx="12" cy="12" r="4.5"/>',
};
