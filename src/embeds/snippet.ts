import { html, raw } from 'hono/html';
import type { Card } from './card.ts';
import { fixedHeight } from './height.ts';
import { lastingName } from './name.ts';
import { embedAddress, type Place } from './place.ts';

interface SnippetOptions {
  /** Absolute address of a picture of the chart that exists. */
  readonly image: string;
}

/** A picture of the chart that leads to it. Words of a chart that goes on changing name no figure: they would not change. */
function pictureLink(card: Card, place: Place, { image }: SnippetOptions): string {
  const alt = place.release ? card.description : lastingName(card);
  return String(html`<a href="${embedAddress(place)}"><img src="${image}" alt="${alt}"></a>`);
}

/**
 * The frame alone. Everything that counts is an attribute: many editors drop `style`, and `frame-sizing` is for browsers
 * that let a frame be as high as what is in it.
 */
export function frame(card: Card, place: Place, inside = ''): string {
  return String(
    html`<iframe src="${embedAddress(place)}" title="${lastingName(card)}" width="100%" height="${fixedHeight(card, place.release)}" loading="lazy" referrerpolicy="no-referrer" frameborder="0" style="border:0;width:100%;frame-sizing:content-height">${raw(inside)}</iframe>`,
  );
}

/**
 * The HTML to copy into an article, on one line: editors make paragraphs of empty lines.
 *
 * The fallback, a linked picture, stands inside the frame's element. No browser shows it there, so the reader never sees
 * the chart twice, as with a fallback behind the frame. Where frames are taken out it appears: filters that take out tags
 * and leave what is between them (WordPress for authors without the right to HTML, Drupal, HTML Purifier, sanitize-html)
 * leave the linked picture. DOMPurify takes out both. Filters that read the page as a browser does (rehype-sanitize,
 * bleach) may print the inside as text: the editor sees that at once and takes the picture itself.
 */
export function snippet(card: Card, place: Place, options: SnippetOptions): string {
  return frame(card, place, pictureLink(card, place, options));
}
