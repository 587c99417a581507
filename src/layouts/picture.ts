import { embedFileAddress, type Place } from '../embeds/place.ts';

/** What a page looks like where its address is shared. */
export interface Picture {
  /** With the host. */
  readonly address: string;
  readonly alt: string;
  readonly width: 1200;
  readonly height: 630;
}

/** The picture of a chart; of the site where the path is empty. Out: null for the sample, which is in no social card. */
export function pictureOf(place: Place, alt: string): Picture | null {
  if (place.variant.sample) return null;
  return { address: embedFileAddress(place, 'chart.png'), alt, width: 1200, height: 630 };
}
