import { t } from '../../i18n/translate.ts';
import type { Lang } from '../../model/lang.ts';
import type { CardBar } from '../card.ts';
import type { Area } from './frame.ts';
import { widthOf } from './letters.ts';
import { heightOf, text } from './mark.ts';
import { fitOrCut, fitWhole } from './wrap.ts';

const MOST = 8;
const LOWEST_ROW = 36;
/** Low enough for a line of a label: where that shows every bar, rows may be as low as this. */
const LEAST_ROW = 29;
const HIGHEST_ROW = 64;
const GAP = 18;
const LEGEND = 30;
const LETTERS = 21;

interface Columns {
  readonly label: number;
  readonly bar: number;
  readonly figure: number;
}

function columnsOf(bars: readonly CardBar[], { width }: Area): Columns {
  const widest = (texts: readonly string[], bold: boolean) =>
    Math.ceil(Math.max(...texts.map((words) => widthOf(words, { size: LETTERS, bold }))));
  const figures = widest(
    bars.map(({ text: words }) => words),
    true,
  );
  const labels = widest(
    bars.map(({ label }) => label),
    false,
  );
  const figure = Math.min(figures, Math.round(width * 0.32));
  const label = Math.min(labels, Math.round((width - figure - 2 * GAP) * 0.55));
  return { label, figure, bar: width - label - figure - 2 * GAP };
}

const share = (value: number, width: number): number =>
  Math.round((Math.min(Math.max(value, 0), 100) / 100) * width * 10) / 10;

/** A bar in its track, with the mark of the level set. */
export function track({ bar }: CardBar, { x, y, width, height }: Area): string {
  const box = (name: string, length: number) =>
    `<rect class="${name}" x="${x}" y="${y}" width="${length}" height="${height}" rx="4"/>`;
  const parts = [box(bar.value === null ? 'empty' : 'track', width)];
  if (bar.value !== null && bar.value > 0) parts.push(box('actual', share(bar.value, width)));
  if (bar.target) {
    const at = x + share(bar.target.value, width);
    parts.push(`<path class="mark" d="M${at} ${y - 6}v${height + 12}"/>`);
  }
  return parts.join('');
}

/** The aim that every bar shares; it is said once. */
function commonAim(bars: readonly CardBar[]): string | null {
  const [only, ...others] = new Set(bars.map(({ bar }) => bar.target?.text ?? null));
  return others.length === 0 ? (only ?? null) : null;
}

interface Row extends Area {
  readonly columns: Columns;
  /** True where the row says its own aim. */
  readonly aims: boolean;
}

function row(bar: CardBar, { x, y, width, height, columns, aims }: Row): string {
  const middle = y + height / 2;
  const thick = Math.round(height * 0.55);
  const sizes = height < 50 ? [LETTERS, 20, 19, 18, 17] : [LETTERS, 20];
  const label = fitOrCut(bar.label, sizes, { width: columns.label, lines: height < 48 ? 1 : 2 });
  const figure = fitWhole(bar.text, [LETTERS, 19, 17, 15], { width: columns.figure, lines: 1, bold: true });
  const aim = aims ? (bar.bar.target?.text ?? '') : '';
  const small = fitOrCut(aim, [15, 14], { width: columns.figure, lines: 1 });
  const top = middle - (heightOf(figure) + heightOf(small)) / 2;
  const right = x + width;
  return [
    text(label, { x, y: middle - heightOf(label) / 2 }),
    track(bar, { x: x + columns.label + GAP, y: middle - thick / 2, width: columns.bar, height: thick }),
    text(figure, { x: right, y: top, bold: true, anchor: 'end' }),
    text(small, { x: right, y: top + heightOf(figure), tone: 'soft', anchor: 'end' }),
  ].join('');
}

function legend(aim: string | null, rest: string | null, { x, y, width }: Omit<Area, 'height'>): string {
  const left = aim ? 16 : 0;
  const words = [aim, rest].filter(Boolean).join(' · ');
  return [
    aim ? `<path class="mark" d="M${x + 2} ${y + 2}v20"/>` : '',
    text(fitOrCut(words, [18, 16], { width: width - left, lines: 1 }), { x: x + left, y, tone: 'soft' }),
  ].join('');
}

/** As many bars as there is room for, and the height left for them; all of them need no line that says there are more. */
function shownOf(all: readonly CardBar[], height: number): { shown: readonly CardBar[]; room: number } {
  const common = commonAim(all);
  const whole = height - (common ? LEGEND : 0);
  // A row that says its own aim needs a second line.
  const least = common || all.every(({ bar }) => !bar.target) ? LEAST_ROW : LOWEST_ROW;
  if (all.length <= MOST && all.length * least <= whole) return { shown: all, room: whole };
  const room = height - LEGEND;
  return { shown: all.slice(0, Math.min(MOST, Math.floor(room / LOWEST_ROW))), room };
}

/** Bars side by side: whose, how long, the level set as a mark, the figure in words. */
export function bars(all: readonly CardBar[], { lang, ...area }: Area & { readonly lang: Lang }): string {
  const { shown, room } = shownOf(all, area.height);
  const aim = commonAim(shown);
  const aims = aim === null && shown.some(({ bar }) => bar.target);
  const height = Math.min(HIGHEST_ROW, room / shown.length);
  const columns = columnsOf(shown, area);
  const rows = shown.map((bar, index) =>
    row(bar, { ...area, y: area.y + index * height, height, columns, aims }),
  );
  const more = shown.length < all.length ? t(lang)('embed.image.rest') : null;
  return [...rows, legend(aim, more, { ...area, y: area.y + shown.length * height + 4 })].join('');
}
