import { t } from '../../i18n/translate.ts';
import { site } from '../../site.config.ts';
import type { Card } from '../card.ts';
import { heightOf, text } from './mark.ts';
import { colours } from './style.ts';
import { cut, fitOrCut, wrap } from './wrap.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;

/** A rectangle to draw in. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The slip on the paper. */
export const slip: Area = { x: 32, y: 70, width: 1136, height: 474 };

const ROUND = 16;
const NOTCH = 13;
const { x, y, width, height } = slip;
const right = x + width;
const bottom = y + height;

/** Outline of the slip; with notches where its stub would be torn off. */
function outline(stub: number | null): string {
  const notch = (sweep: string, at: number) =>
    stub === null ? '' : `H${stub + at}a${NOTCH} ${NOTCH} 0 0 0 ${sweep} 0`;
  return [
    `M${x + ROUND} ${y}`,
    notch(`${2 * NOTCH}`, -NOTCH),
    `H${right - ROUND}a${ROUND} ${ROUND} 0 0 1 ${ROUND} ${ROUND}V${bottom - ROUND}`,
    `a${ROUND} ${ROUND} 0 0 1 -${ROUND} ${ROUND}`,
    notch(`-${2 * NOTCH}`, NOTCH),
    `H${x + ROUND}a${ROUND} ${ROUND} 0 0 1 -${ROUND} -${ROUND}V${y + ROUND}`,
    `a${ROUND} ${ROUND} 0 0 1 ${ROUND} -${ROUND}z`,
  ].join('');
}

/** The stub's own tint, inside the outline. */
function tinted(stub: number, tint: string): string {
  const path = `M${stub + NOTCH} ${y}H${right - ROUND}a${ROUND} ${ROUND} 0 0 1 ${ROUND} ${ROUND}V${bottom - ROUND}a${ROUND} ${ROUND} 0 0 1 -${ROUND} ${ROUND}H${stub + NOTCH}a${NOTCH} ${NOTCH} 0 0 0 -${NOTCH} -${NOTCH}V${y + NOTCH}a${NOTCH} ${NOTCH} 0 0 0 ${NOTCH} -${NOTCH}z`;
  const tear = `<path d="M${stub} ${y + NOTCH + 8}V${bottom - NOTCH - 4}" stroke="${colours.edge}" stroke-width="3" stroke-dasharray="3 7"/>`;
  return `<path d="${path}" fill="${tint}"/>${tear}`;
}

/** Paper and slip. In: where the stub begins and its tint. */
export function paper(stub: { readonly x: number; readonly tint: string } | null): string {
  const shape = outline(stub?.x ?? null);
  return [
    `<path d="M0 0h${WIDTH}v${HEIGHT}H0z" fill="${colours.paper}"/>`,
    `<path d="${shape}" fill="${colours.slip}"/>`,
    stub ? tinted(stub.x, stub.tint) : '',
    `<path d="${shape}" fill="none" stroke="${colours.edge}" stroke-width="2"/>`,
  ].join('');
}

const HEADER = 14;
const NAME_WIDTH = 190;

function sampleBand({ lang }: Card): string {
  const band = { x: x + NAME_WIDTH, width: width - NAME_WIDTH };
  const words = t(lang)('sample.tag').toLocaleUpperCase(lang);
  const fitted = fitOrCut(words, [30, 28, 26, 24, 22], { width: band.width - 40, lines: 1, bold: true });
  const place = { x: band.x + band.width / 2, y: HEADER + (44 - heightOf(fitted)) / 2 } as const;
  return [
    `<rect x="${band.x}" y="${HEADER}" width="${band.width}" height="44" rx="6" fill="${colours.missed}"/>`,
    text(fitted, { ...place, tone: 'light', bold: true, anchor: 'middle' }),
  ].join('');
}

const { host } = new URL(site.url);

/** Whose picture it is; loudly, where its figures are not real. */
export function header(card: Card): string {
  const name = fitOrCut(site.name, [32, 26, 20], { width: NAME_WIDTH, lines: 1, bold: true });
  const place = { y: HEADER + (44 - heightOf(name)) / 2, bold: true };
  const address = fitOrCut(host, [20, 17, 14], { width: width - NAME_WIDTH - 20, lines: 1 });
  return [
    text(name, { x, ...place, tone: 'blue' }),
    card.sample ? sampleBand(card) : text(address, { x: right, y: HEADER + 12, tone: 'soft', anchor: 'end' }),
  ].join('');
}

const SMALL = 17;
const SOURCE_LINES = 2;

/** As many sources as there is room for, each with its whole name; at least the beginning of the first. */
function sourceLines({ dataUntil, sources, lang }: Card): readonly string[] {
  const names = [...new Set(sources.map(({ text }) => text))];
  const room = { width, size: SMALL };
  const said = (count: number) => {
    const shown = names.slice(0, count).join('; ') + (count < names.length ? '; …' : '');
    return [dataUntil, shown && `${t(lang)('origin.source')}: ${shown}`].filter(Boolean).join(' · ');
  };
  for (let count = names.length; count > 1; count -= 1) {
    const lines = wrap(said(count), room);
    if (lines.length <= SOURCE_LINES) return lines;
  }
  return cut(said(1), { ...room, lines: SOURCE_LINES });
}

/** How new the figures are, where they come from, and that no office made this. */
export function footer(card: Card): string {
  const sources = { lines: sourceLines(card), size: SMALL };
  const say = t(card.lang)('footer.independent');
  const independent = fitOrCut(say, [SMALL, 15, 13], { width, lines: 1 });
  const top = bottom + 12;
  return [
    text(sources, { x, y: top }),
    text(independent, { x, y: top + heightOf(sources), tone: 'soft' }),
  ].join('');
}
