import type { BarData } from '../charts/bar.ts';
import type { TrendData } from '../charts/trend.ts';
import type { VerdictState } from '../model/figures.ts';
import type { Lang } from '../model/lang.ts';

/** What an embed is about. */
export type CardKind = 'measure' | 'agency' | 'plan' | 'indicator';

/** What the plans say of the figure. */
export interface CardVerdict {
  readonly state: VerdictState;
  /** `Đạt`; of sample data `Ví dụ: đạt`. */
  readonly stamp: string;
  /** What was set, and what came of it. */
  readonly sentence: string;
  /** What was judged, where that is not the figure of the card: `57,2%; Kỳ số liệu: 01/01/2024–31/12/2024`. */
  readonly basis?: string;
}

/** One bar among others; `bar` is drawn by `charts/bar.ts`. */
export interface CardBar {
  readonly label: string;
  /** The figure in words: `95,4%`, `2.497 / 2.618 hồ sơ`. */
  readonly text: string;
  readonly bar: BarData;
}

/** One clause of a plan, or one line of a tally. */
export interface CardLine {
  readonly state: VerdictState;
  readonly stamp: string;
  readonly text: string;
  /** The figure in words, or what must not be left out; null where there is none. */
  readonly detail: string | null;
}

/** What is drawn. */
export type CardDrawing =
  | { readonly kind: 'trend'; readonly data: TrendData }
  | { readonly kind: 'bars'; readonly bars: readonly CardBar[] }
  | { readonly kind: 'lines'; readonly lines: readonly CardLine[] };

/** The figures as a table, at most twenty rows. */
export interface CardTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** As many cells a row as the head has. */
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers, by their place. */
  readonly numeric: readonly number[];
  /** `20 trên 135`; null where every row is there. */
  readonly more: string | null;
}

export interface CardLink {
  readonly text: string;
  /** Absolute address elsewhere; null where the source has none. */
  readonly href: string | null;
}

/** What a citation of an embedded chart says, in one language. */
export interface Cited {
  /** Below `/embed/` or `/v/<release>/`, ending in a slash: `gia-lai/on-time/`, `agencies/gia-lai/`. */
  readonly path: string;
  readonly lang: Lang;
  readonly sample: boolean;
  /** What is measured: `Hồ sơ giải quyết đúng hạn`. */
  readonly title: string;
  /** Whose figures: `Sở Nội vụ, Tỉnh Gia Lai`; of a plan, who issued it. */
  readonly subject: string;
  /** `Số liệu tại ngày 10/10/2026`; null without figures. */
  readonly dataUntil: string | null;
  readonly sources: readonly CardLink[];
}

/** What an embedded chart says, in one language: everything its page, image and citation print, ready for print. */
export interface Card extends Cited {
  readonly kind: CardKind;
  /** The newest figure, with its counts and its period; null for cards of several figures. */
  readonly figure: { readonly text: string; readonly counts: string | null; readonly period: string } | null;
  readonly verdicts: readonly CardVerdict[];
  /** Null where a single figure says it all. */
  readonly drawing: CardDrawing | null;
  readonly table: CardTable;
  readonly caveats: readonly string[];
  /** Where the site says more, from its root: `/agencies/gia-lai/#t-on-time`. */
  readonly page: string;
  /** One or two sentences that say what the drawing shows, for those who cannot see it. */
  readonly description: string;
}
