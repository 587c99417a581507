import { t } from '../../i18n/translate.ts';
import type { Lang } from '../../model/lang.ts';
import type { CardBar } from '../card.ts';
import type { Area } from './frame.ts';
import { widthOf } from './letters.ts';
import { heightOf, text } from './mark.ts';
import { fitOrCut, fitWhole } from './wrap.ts';

const MOST = 8;
const TRACK = 22;
const GAP = 18;
const LEGEND = 30;

interface Columns {
  readonly label: number;
  readonly bar: number;
  readonly figure: number;
}

function columnsOf(bars: readonly CardBar[], { width }: Area): Columns {
  const widest = Math.max(...bars.map(({ text: words }) => widthOf(words, { size: 21, bold: true })));
  const figure = Math.min(Math.ceil(widest), Math.round(width * 0.32));
  const label = Math.round((width - figure - 2 * GAP) * 0.5);
  return { label, figure, bar: width - label - figure - 2 * GAP };
}

const share = (value: number, width: number): number =>
  Math.round((Math.min(Math.max(value, 0), 100) / 100) * width * 10) / 10;

function track({ bar }: CardBar, { x, y, width }: Omit<Area, 'height'>): string {
  const box = (name: string, length: number) =>
    `<rect class="${name}" x="${x}" y="${y}" width="${length}" height="${TRACK}" rx="4"/>`;
  const parts = [box(bar.value === null ? 'empty' : 'track', width)];
  if (bar.value !== null && bar.value > 0) parts.push(box('actual', share(bar.value, width)));
  if (bar.target) {
    const at = x + share(bar.target.value, width);
    parts.push(`<path class="mark" d="M${at} ${y - 6}v${TRACK + 12}"/>`);
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
  const aim = aims && bar.bar.target ? bar.bar.target.text : null;
  const label = fitOrCut(bar.label, [21, 20, 19, 18, 17], {
    width: columns.label,
    lines: height < 46 ? 1 : 2,
  });
  const figure = fitWhole(bar.text, [21, 19, 17, 15], { width: columns.figure, lines: 1, bold: true });
  const small = aim ? fitOrCut(aim, [15, 14], { width: columns.figure + columns.bar / 3, lines: 1 }) : null;
  const right = x + width;
  const top = middle - (heightOf(figure) + (small ? heightOf(small) : 0)) / 2;
  return [
    text(label, { x, y: middle - heightOf(label) / 2 }),
    track(bar, { x: x + columns.label + GAP, y: middle - TRACK / 2, width: columns.bar }),
    text(figure, { x: right, y: top, bold: true, anchor: 'end' }),
    small ? text(small, { x: right, y: top + heightOf(figure), tone: 'soft', anchor: 'end' }) : '',
  ].join('');
}

function legend(
  aim: string | null,
  rest: number,
  { x, y, lang }: { x: number; y: number; lang: Lang },
): string {
  const words = [aim, rest > 0 ? t(lang)('embed.image.rest', { n: rest }) : null].filter(Boolean).join(' · ');
  const left = aim ? 16 : 0;
  return [
    aim ? `<path class="mark" d="M${x + 2} ${y + 2}v20"/>` : '',
    text({ lines: [words], size: 18 }, { x: x + left, y, tone: 'soft' }),
  ].join('');
}

/** Bars side by side: whose, how long, the level set as a mark, the figure in words. */
export function bars(all: readonly CardBar[], { lang, ...area }: Area & { readonly lang: Lang }): string {
  const shown = all.slice(0, MOST);
  const rest = all.length - shown.length;
  const aim = commonAim(shown);
  const aims = aim === null && shown.some(({ bar }) => bar.target);
  const below = aim !== null || rest > 0 ? LEGEND : 0;
  const height = Math.min(64, (area.height - below) / shown.length);
  const columns = columnsOf(shown, area);
  const rows = shown.map((bar, index) =>
    row(bar, { ...area, y: area.y + index * height, height, columns, aims }),
  );
  const end = area.y + shown.length * height;
  return [...rows, below ? legend(aim, rest, { x: area.x, y: end + 4, lang }) : ''].join('');
}
