import type { Card, CardBar } from '../card.ts';
import { bars } from './bars.ts';
import { caveatLines, caveats } from './caveats.ts';
import { type Area, footer, HEIGHT, header, paper, slip, WIDTH } from './frame.ts';
import { gauge } from './gauge.ts';
import { lines } from './lines.ts';
import { clean, escapeXml, heightOf, LINE, text } from './mark.ts';
import { sentences } from './sentences.ts';
import { stub, stubX, tintOf } from './stub.ts';
import { css } from './style.ts';
import { table } from './table.ts';
import { type Fitted, fitOrCut, fitWhole } from './wrap.ts';

const PAD = 32;
const TOP = 20;
const BOTTOM = 16;

/** Whose figures, and what is measured. */
function heading({ subject, title, figure, drawing }: Card, area: Area): readonly [Fitted, Fitted] {
  const { width } = area;
  const subjects = fitOrCut(subject, [27, 25, 23, 21], { width, lines: 2 });
  const alone = figure !== null && drawing === null;
  const [sizes, lines] = alone ? [[54, 50, 46, 40, 36], 3] : [[46, 42, 38, 34], 2];
  const room = { width, bold: true };
  // Rows below need the height of a second line more than the title needs its size.
  const low = figure ? null : fitWhole(title, [46, 42, 38, 36], { ...room, lines: 1 });
  return [subjects, low?.lines.length === 1 ? low : fitOrCut(title, sizes, { ...room, lines })];
}

const TEXT = 32;
const TREND = { width: 336, height: 170 };

/** The drawing of the site, larger; its own coordinates stay. */
function trendIn(chart: string, { x, y, width, height }: Area): string {
  const scale = Math.min(width / TREND.width, height / TREND.height, 2.2);
  const size = { width: Math.round(TREND.width * scale), height: Math.round(TREND.height * scale) };
  const top = Math.round(y + (height - size.height) / 2);
  // A serialiser of HTML writes an entity that XML does not know.
  const markup = clean(chart).replaceAll('&nbsp;', '\u00a0');
  return `<svg x="${x}" y="${top}" width="${size.width}" height="${size.height}" viewBox="0 0 336 170" overflow="visible">${markup}</svg>`;
}

/** The only bar of a figure, and what the plans say of it. */
function gaugeIn(card: Card, bar: CardBar, area: Area): string {
  const { svg, height } = gauge(bar, area);
  const below = height + 18;
  return svg + sentences(card, { ...area, y: area.y + below, height: area.height - below });
}

/** What can be said where there is nothing to draw. */
function undrawn(card: Card, area: Area): string {
  if (card.figure) return sentences(card, area);
  if (card.table.rows.length > 0) return table(card, area);
  const lines = Math.floor(area.height / (TEXT * LINE));
  return text(fitOrCut(card.description, [TEXT], { ...area, lines }), area);
}

function drawn(card: Card, chart: string, area: Area): string {
  const { drawing, lang } = card;
  if (!drawing) return undrawn(card, area);
  if (drawing.kind === 'trend') return trendIn(chart, area);
  if (drawing.kind === 'lines') return lines(drawing.lines, { ...area, lang });
  const [first, ...others] = drawing.bars;
  return card.figure && first && others.length === 0
    ? gaugeIn(card, first, area)
    : bars(drawing.bars, { ...area, lang });
}

const CAVEAT = 18;
const GAP = 14;

/** The caveats in as few lines as the first of them needs, where something else is shown. */
function caveatsIn(card: Card, { width, height }: Pick<Area, 'width' | 'height'>): Fitted | null {
  const {
    drawing,
    figure,
    verdicts,
    table: { rows },
  } = card;
  const room = Math.max(1, Math.floor(height / (CAVEAT * LINE)));
  const alone = !drawing && (figure ? verdicts.length === 0 : rows.length === 0);
  const tried = alone ? [5] : [2, 3, 4];
  const laid = tried.map((lines) => caveatLines(card, { width, size: CAVEAT, lines: Math.min(lines, room) }));
  return laid.find((one) => one?.first) ?? laid[0] ?? null;
}

function body(
  card: Card,
  chart: string,
  { width, hasCaveats }: { width: number; hasCaveats: boolean },
): string {
  const area: Area = { x: slip.x + PAD, y: slip.y + TOP, width, height: slip.height - TOP - BOTTOM };
  const [subject, title] = heading(card, area);
  const top = area.y + heightOf(subject) + heightOf(title) + GAP;
  const said = hasCaveats ? null : caveatsIn(card, { width, height: area.y + area.height - top });
  const bottom = area.y + area.height - (said ? heightOf(said) : 0);
  const room = { ...area, y: top, height: bottom - top - (said ? GAP : 0) };
  return [
    text(subject, { x: area.x, y: area.y, tone: 'soft' }),
    text(title, { x: area.x, y: area.y + heightOf(subject), bold: true }),
    drawn(card, chart, room),
    said ? caveats(said, { x: area.x, y: bottom }) : '',
  ].join('');
}

/** The picture of a card, 1200 by 630, complete in itself. In: the drawing of a trend, empty for other cards. */
export function cardSvg(card: Card, chart: string): string {
  const torn = stub(card);
  const width = (torn ? stubX : slip.x + slip.width) - slip.x - 2 * PAD;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" lang="${card.lang}">`,
    `<title>${escapeXml(`${card.subject}: ${card.title}`)}</title>`,
    `<desc>${escapeXml(card.description)}</desc>`,
    `<style>${css}</style>`,
    paper(torn && { x: stubX, tint: tintOf(card) }),
    header(card),
    body(card, chart, { width, hasCaveats: torn?.hasCaveats ?? false }),
    torn?.svg ?? '',
    footer(card),
    '</svg>',
  ].join('');
}
