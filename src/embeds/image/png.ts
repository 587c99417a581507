import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { fontFiles } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';
import { outlined } from './outlines.ts';
import { colours, tints } from './style.ts';

const areas = [...Object.values(colours), ...Object.values(tints)];

const options: ResvgRenderOptions = {
  background: colours.paper,
  font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Be Vietnam Pro' },
};

/** The picture of a drawing; the same drawing gives the same bytes. */
export function renderPng(svg: string): Buffer {
  const picture = new Resvg(outlined(svg), options).render();
  return indexedPng(picture.pixels, { width: picture.width, areas });
}
