import type { Card, Cited } from '../../embeds/card.ts';
import {
  agencyCard,
  indicatorCard,
  type MeasureSubject,
  measureCard,
  measureCited,
  planCard,
  yearOf,
} from '../../embeds/cards.ts';
import { citation } from '../../embeds/citation.ts';
import { fixedHeight } from '../../embeds/height.ts';
import {
  type EmbedFile,
  embedFileAddress,
  embedFileHref,
  embedHref,
  type Place,
} from '../../embeds/place.ts';
import type { Release } from '../../embeds/release/text.ts';
import { snippet } from '../../embeds/snippet.ts';
import { pageHref } from '../../i18n/variant.ts';
import type { IndicatorId } from '../../model/indicators.ts';
import { type Lang, langs } from '../../model/lang.ts';
import type { PrintedRanks } from '../../model/printed-ranks.ts';
import { type View, viewOf } from './view.ts';

/** Another version of a chart, at another address. */
export interface ShareVersion {
  /** What is added to the address, `2026/`, or stands in the place of `/embed/` in it: `/v/2026-q4/`. */
  readonly part: string;
  /** How high its frame has to be, where that is more than in the code of the live chart. */
  readonly height: number | undefined;
}

/** What can be taken of one chart. */
export interface ShareView {
  /** The code to copy, escaped as the text of an element; every address in it begins with that of the chart. */
  readonly code: string;
  /** Where the live chart is. */
  readonly href: string;
  /** Where all this is explained. */
  readonly about: string;
  readonly years: readonly ShareVersion[];
  readonly frozen: readonly ShareVersion[];
  readonly files: readonly { readonly text: string; readonly href: string }[];
  /** In both languages, that of the page first. */
  readonly citations: readonly { readonly lang: Lang; readonly text: string }[];
}

/** What charts are shared from. */
export interface Sharing {
  readonly view: View;
  /** Newest first. */
  readonly frozen: readonly Release[];
}

interface Subject {
  /** In: the figures of today in either language, or those of a release with its ranks. */
  readonly make: (view: View, release?: Release) => Card | null;
  /** The same for a citation alone, which needs less; the card where not said. */
  readonly cite?: (view: View) => Cited | null;
  /** The years that the chart has pages of, newest first, and their cards. */
  readonly years?: ReadonlyMap<string, () => Card | null>;
}

/** The newest copies are enough to choose from. */
const FROZEN_AT_MOST = 3;

const files = ['chart.svg', 'chart.png', 'data.csv', 'data.json'] as const satisfies readonly EmbedFile[];

const placeOf = ({ path, lang, sample }: Cited): Place => ({
  variant: { lang, sample },
  release: null,
  path,
});

/** Quotation marks need no escape between tags, and there are many. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Another version of a chart. In: how high it is, and how high the live one. */
const versionOf = (part: string, height: number, live: number): ShareVersion => ({
  part,
  height: height > live ? height : undefined,
});

function yearsOf({ years = new Map() }: Subject, live: number): readonly ShareVersion[] {
  return [...years].flatMap(([year, make]) => {
    const card = make();
    return card ? [versionOf(`${year}/`, fixedHeight(card), live)] : [];
  });
}

function frozenOf({ make }: Subject, { view, frozen }: Sharing, live: number): readonly ShareVersion[] {
  const copies = frozen.flatMap((release) => {
    const card = make(viewOf(release.data, view.variant), release);
    return card ? [versionOf(`/v/${release.name}/`, fixedHeight(card, release), live)] : [];
  });
  return copies.slice(0, FROZEN_AT_MOST);
}

/** Nobody should cite an example, so none says how to. */
function citationsOf({ make, cite = make }: Subject, card: Card, view: View): ShareView['citations'] {
  if (card.sample) return [];
  const others = langs.filter((lang) => lang !== card.lang);
  const cards = [card, ...others.map((lang) => cite(viewOf(view.data, { ...view.variant, lang })))];
  return cards.flatMap((one) => (one ? [{ lang: one.lang, text: citation(one, placeOf(one)) }] : []));
}

function shareOf(subject: Subject, sharing: Sharing): ShareView | null {
  const { view } = sharing;
  const card = subject.make(view);
  if (!card) return null;
  const place = placeOf(card);
  const height = fixedHeight(card);
  return {
    // The SVG stands beside every version of the chart, so that another version is another address and nothing else.
    code: escaped(snippet(card, place, { image: embedFileAddress(place, 'chart.svg') })),
    href: embedHref(place),
    about: pageHref(view.variant, '/embed/'),
    years: yearsOf(subject, height),
    frozen: frozenOf(subject, sharing, height),
    files: files.map((file) => ({
      text: file.replace(/.*\./, '').toUpperCase(),
      href: embedFileHref(place, file),
    })),
    citations: citationsOf(subject, card, view),
  };
}

/** One indicator of one body, and each of its years. Out: null without figures. */
export function shareMeasure(sharing: Sharing, about: Omit<MeasureSubject, 'year'>): ShareView | null {
  const { view } = sharing;
  const own = view.data.measures.get(about.agencyId) ?? [];
  const figures = own.filter(({ indicator_id }) => indicator_id === about.indicatorId);
  const years = [...new Set(figures.map(yearOf))].sort().reverse();
  const cardOf = (of: View, year: string | null) => measureCard(of, { ...about, year });
  return shareOf(
    {
      make: (of) => cardOf(of, null),
      cite: (of) => measureCited(of, { ...about, year: null }),
      years: new Map(years.map((year) => [year, () => cardOf(view, year)] as const)),
    },
    sharing,
  );
}

/** What a body's plans set and what came of it. */
export function shareAgency(sharing: Sharing, id: string): ShareView | null {
  return shareOf({ make: (of) => agencyCard(of, id) }, sharing);
}

/** What became of a plan. */
export function sharePlan(sharing: Sharing, id: string): ShareView | null {
  return shareOf({ make: (of) => planCard(of, id) }, sharing);
}

/** The bodies that one indicator compares. */
export function shareIndicator(sharing: Sharing, id: IndicatorId, ranks: PrintedRanks): ShareView | null {
  return shareOf({ make: (of, release) => indicatorCard(of, id, release?.ranks ?? ranks) }, sharing);
}
