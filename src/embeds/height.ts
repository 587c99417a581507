import { BAR_HEIGHT, LABEL_HEIGHT } from '../charts/bar.ts';
import { memo } from '../components/view/memo.ts';
import { t } from '../i18n/translate.ts';
import { date } from '../model/format.ts';
import { site } from '../site.config.ts';
import type { Card, CardBar, CardKind, CardLine } from './card.ts';
import { linesByStamp, withTargetOnce } from './page/lists.ts';
import { heightOf, linesOf, type Type, widthOf } from './page/measure.ts';
import type { ReleaseName } from './place.ts';

// Sizes, gaps and breaks of page/page.css, in pixels.
const kicker: Type = { size: 14, line: 19.6 };
const title: Type = { size: 19, line: 23.75, bold: true };
const tag: Type = { size: 13, line: 19.5, bold: true };
const stamp: Type = { size: 18, line: 23.4, bold: true };
const sentence: Type = { size: 15, line: 21.75 };
const figure: Type = { size: 33.6, line: 38.7, bold: true };
const counts: Type = { size: 15, line: 21 };
const item: Type = { size: 15, line: 21 };
const itemBold: Type = { ...item, bold: true };
const note: Type = { size: 13, line: 19.5 };
const noteBold: Type = { ...note, bold: true };
const SUMMARY = 28;
const GAP = 8;
const PADDING = 24;
const BORDERS = 3;
const SIDES = 28;
const STUB = 272;
const TREND_WIDEST = 432;
const WIDTHS = [320, 351, 400, 463, 704];

const sum = (heights: readonly number[]): number => heights.reduce((all, height) => all + height, 0);
const stack = (heights: readonly number[]): number => sum(heights) + Math.max(0, heights.length - 1) * GAP;

function headHeight(card: Card, width: number): number {
  const words = t(card.lang)('sample.tag');
  const tagged = card.sample ? [3.2 + 3 + heightOf(words, tag, width - 16)] : [];
  const parts = [heightOf(card.subject, kicker, width), heightOf(card.title, title, width), ...tagged];
  return PADDING + sum(parts) + (parts.length - 1) * 4;
}

function figureHeight({ text, counts: of, period }: NonNullable<Card['figure']>, width: number): number {
  const beside = of === null || widthOf(text, figure) + 10 + widthOf(of, counts) <= width;
  const below = beside || of === null ? 0 : heightOf(of, counts, width);
  return heightOf(text, figure, width) + below + heightOf(period, kicker, width);
}

function stubHeight({ verdicts, figure: number }: Card, width: number): number {
  if (verdicts.length === 0 && !number) return 0;
  const said = verdicts.map(
    (one) =>
      Math.max(24, heightOf(one.stamp, stamp, width - 32)) + 3.2 + heightOf(one.sentence, sentence, width),
  );
  return PADDING + 4 + stack([...said, ...(number ? [figureHeight(number, width)] : [])]);
}

function barHeight({ label, text, bar }: CardBar, width: number): number {
  const beside = widthOf(label, item) + 12 + widthOf(text, itemBold) <= width;
  const words = beside ? item.line : heightOf(label, item, width) + heightOf(text, itemBold, width);
  return words + (bar.target?.text ? LABEL_HEIGHT : BAR_HEIGHT);
}

function lineHeight({ stamp: word, text, detail }: CardLine, kind: CardKind, width: number): number {
  const said = [`· ${text}`, item] as const;
  const runs = kind === 'plan' ? [[text, item] as const] : [[word, itemBold] as const, said];
  const words = linesOf(runs, width - 26.4) * item.line;
  return words + (detail ? heightOf(detail, note, width - 26.4) : 0);
}

function trendHeight(frame: number, width: number): number {
  return ((frame <= 350 ? width + 20 : Math.min(width, TREND_WIDEST)) * 170) / 336;
}

function drawingHeights({ drawing, kind }: Card, frame: number, width: number): readonly number[] {
  if (!drawing) return [];
  if (drawing.kind === 'trend') return [trendHeight(frame, width)];
  if (drawing.kind === 'bars')
    return [stack(withTargetOnce(drawing.bars).map((one) => barHeight(one, width)))];
  const list = (lines: readonly CardLine[]) => stack(lines.map((line) => lineHeight(line, kind, width)));
  if (kind !== 'plan') return [list(drawing.lines)];
  return linesByStamp(drawing.lines).flatMap(({ stamp: name, lines }) => [
    4 + heightOf(name, itemBold, width),
    list(lines),
  ]);
}

/** What stands below the drawing, and how: alike at every width. */
type Notes = readonly (readonly [text: string, type: Type, inset: number, above: number])[];

function notesOf({ lang, caveats, dataUntil, sources }: Card, release: ReleaseName | null): Notes {
  const say = t(lang);
  const day = date(release?.date ?? '', lang);
  const corrected = `${say('release.withdrawn', { date: day })}: ${say('embed.page.correction')}.`;
  const frozen = release ? [say('embed.page.frozen', { name: release.name, date: day })] : [];
  const from = `${say('origin.source')}: ${sources.map(({ text }) => text).join('; ')}`;
  const ends = `${say('embed.page.more', { site: site.name })}. ${say('footer.independent')}`;
  return [
    ...[...caveats, ...(release ? [corrected] : [])].map((text) => [text, note, 12.6, 0] as const),
    ...[...(dataUntil === null ? [] : [dataUntil]), ...frozen].map((text) => [text, noteBold, 0, 0] as const),
    ...(sources.length > 0 ? [[from, note, 0, 0] as const] : []),
    [ends, note, 0, 9],
  ];
}

function heightAt(card: Card, notes: Notes, frame: number): number {
  const columns = frame >= 704 && (card.verdicts.length > 0 || card.figure !== null);
  const width = frame - BORDERS - SIDES - (columns ? STUB : 0);
  const rest = [
    ...drawingHeights(card, frame, width),
    ...(card.table.rows.length > 0 ? [SUMMARY] : []),
    ...(card.table.more ? [heightOf(card.table.more, note, width)] : []),
    ...notes.map(([text, type, inset, above]) => above + heightOf(text, type, width - inset)),
  ];
  const left = headHeight(card, width) + PADDING + stack(rest);
  const stub = stubHeight(card, columns ? STUB - 2 - SIDES : width);
  return BORDERS + (columns ? Math.max(left, stub) : left + stub);
}

function tallest(card: Card, release: ReleaseName | null): number {
  const notes = notesOf(card, release);
  return Math.ceil(Math.max(...WIDTHS.map((frame) => heightAt(card, notes, frame))));
}

const liveHeight = memo((card: Card) => tallest(card, null));

/**
 * Height in pixels for the frame of an embed where no script tells it: the whole card fits with its table folded, at
 * 320 px and every width above. Counted as the page is set: for each text the lines that it takes at the width, in
 * the widest of the common fonts, times the height of its lines; pictures, gaps and borders as the style has them.
 * The tallest of five widths counts: 320 px, where texts take most lines; 351, 400 and 463 px, where the drawing
 * grows to its full width; and 704 px, where the stub moves beside the rest and is narrow. In: the set of a frozen
 * card, which keeps room for its own line and for that of a correction, which may come years after the snippet.
 */
export function fixedHeight(card: Card, release: ReleaseName | null = null): number {
  return release ? tallest(card, release) : liveHeight(card);
}
