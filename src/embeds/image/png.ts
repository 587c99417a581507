import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { fontFiles } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';
import { lay } from './lay.ts';
import { createMemory } from './memory.ts';
import { type Indexed, indexed, MOST } from './palette.ts';
import { type Laid, laid } from './strips.ts';
import { colours, tints } from './style.ts';
import { withoutText } from './text-lines.ts';

const areas = [...Object.values(colours), ...Object.values(tints)];

const options: ResvgRenderOptions = {
  background: colours.paper,
  font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Be Vietnam Pro' },
};

/** As many as one chart has in its languages and years, and some more. */
const KEPT = 16;

const sheets = createMemory<Indexed>(KEPT);

/** What is said of a drawing and not drawn. */
const SAID = /<(title|desc)>[^<]*<\/\1>| (?:lang|aria-label)="[^"]*"/g;

/** Half a palette; the other half is for the shades of letters. */
const SHEET = MOST / 2;

function sheetOf(shapes: string): Indexed {
  const { pixels, width } = new Resvg(shapes, options).render();
  return indexed(pixels, { width, areas, most: SHEET });
}

/** The picture of a drawing; the same drawing gives the same bytes. Lines of text lie above all else. */
export function renderPng(svg: string): Buffer {
  const strips: Laid[] = [];
  const shapes = withoutText(svg, (line) => {
    const strip = laid(line);
    if (strip) strips.push(strip);
    return strip !== null;
  }).replaceAll(SAID, '');
  // Pictures of one chart often differ in nothing but words.
  const sheet = sheets(shapes, () => sheetOf(shapes));
  return indexedPng(lay(strips, sheet));
}
