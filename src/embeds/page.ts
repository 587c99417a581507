import { raw } from 'hono/html';
import type { Card } from './card.ts';
import { type HeadImage, head } from './page/head.ts';
import { html } from './page/html.ts';
import { type MainParts, main } from './page/main.ts';
import type { Place } from './place.ts';
import { resizeScript } from './resize.ts';

/** What a page shows beside its card. */
type PageParts = MainParts & HeadImage;

const script = raw(`<script>${resizeScript}</script>`);

/**
 * The page of an embed: one file that asks for nothing else, reads in full without scripts and in the strictest
 * frame, and takes its scheme from the reader or from `#dark` and `#light`.
 */
export function embedPage(card: Card, place: Place, parts: PageParts): string {
  return `<!doctype html>${html`<html lang="${card.lang}" id="dark">${head(card, place, parts)}<body id="light">${main(card, place, parts)}${script}</body></html>`}`;
}
