import { absolute, pageHref } from '../i18n/variant.ts';
import { site } from '../site.config.ts';
import type { Card } from './card.ts';
import { fixedHeight } from './height.ts';
import { lastingName } from './name.ts';
import type { Place } from './place.ts';
import { frame } from './snippet.ts';

/** An oEmbed 1.0 response of type `rich`. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds that a copy of this answer may be kept. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

interface OEmbedOptions {
  /** Absolute address of the 1200×630 picture. */
  readonly image: string;
}

/** The rules want a number; the frame itself is as wide as its column. */
const WIDTH = 600;
const DAY = 24 * 60 * 60;

/**
 * What a consumer of oEmbed gets for a chart, from a file: a wanted width or height cannot be honoured. There is no
 * author: the office whose figures these are did not make the chart. The frame is empty, as WordPress expects it.
 */
export function oembed(card: Card, place: Place, { image }: OEmbedOptions): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: lastingName(card),
    provider_name: site.name,
    provider_url: absolute(pageHref(place.variant, '/')),
    cache_age: place.release ? 365 * DAY : DAY,
    html: frame(card, place),
    width: WIDTH,
    height: fixedHeight(card, place.release),
    thumbnail_url: image,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
