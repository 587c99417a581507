import { trend } from '../../charts/trend.ts';
import { document } from '../../components/document.ts';
import { type View, viewOf } from '../../components/view/view.ts';
import type { DataSet } from '../../model/data-set.ts';
import { type IndicatorId, indicatorOf } from '../../model/indicators.ts';
import { type Lang, langs } from '../../model/lang.ts';
import type { PrintedRanks } from '../../model/printed-ranks.ts';
import type { SiteFile } from '../../warehouse/site-file.ts';
import type { Card } from '../card.ts';
import { agencyCard, indicatorCard, measureCard, planCard, pointsCard } from '../cards.ts';
import { chartData } from '../chart-data.ts';
import type { Correction } from '../correction.ts';
import { dataCsv } from '../data-csv.ts';
import { type Chart, dataJson, type InBoth } from '../data-json.ts';
import { cardSvg } from '../image/card-svg.ts';
import { oembed } from '../oembed.ts';
import { embedPage } from '../page.ts';
import { type EmbedFile, embedFileAddress, embedFilePath, type Place, type ReleaseName } from '../place.ts';
import type { Subject, Unit } from '../subjects.ts';

/** The figures that embeds are made of: of today, or as a release keeps them. */
export interface EmbedSet {
  readonly data: DataSet;
  readonly ranks: PrintedRanks;
  readonly release: ReleaseName | null;
  /** What of a release was corrected since. */
  readonly correctionOf: (subject: Subject, lang: Lang) => Correction | null;
}

interface Making {
  readonly set: EmbedSet;
  readonly views: InBoth<View>;
  /** Drawings by what they draw: a year that is the only one draws what all years do. */
  readonly drawn: Map<string, string>;
  readonly pngOf: (svg: string) => Buffer;
}

const both = <T>(make: (lang: Lang) => T): InBoth<T> => ({ vi: make('vi'), en: make('en') });

const WIDTH = 336;

function chartOf({ drawing, lang }: Card, { drawn }: Making): string {
  if (drawing?.kind !== 'trend') return '';
  const key = JSON.stringify(drawing.data);
  const markup = drawn.get(key) ?? trend(drawing.data, { lang, width: WIDTH, document }).outerHTML;
  drawn.set(key, markup);
  return markup;
}

function cardOf(subject: Subject, lang: Lang, { set, views }: Making): Card | null {
  const view = views[lang];
  if (subject.kind === 'agency') return agencyCard(view, subject.id);
  if (subject.kind === 'plan') return planCard(view, subject.id);
  if (subject.kind === 'indicator') return indicatorCard(view, subject.id, set.ranks);
  return measureCard(view, subject);
}

function placeOf({ path, lang, sample }: Card, release: ReleaseName | null): Place {
  return { variant: { lang, sample }, release, path };
}

const figuresIn = ({ figure, verdicts, drawing, dataUntil }: Card): string =>
  JSON.stringify([figure, verdicts, drawing, dataUntil]);

/** True of a year that is over by the day the figures are published for. */
const isClosed = (year: string, { asOf }: DataSet): boolean => `${year}-12-31` <= asOf;

/** What an embed is shown as elsewhere. */
interface Picture {
  /** Address, with the host. */
  readonly address: string;
  /** What is drawn into the file beside the embed; null where the picture stands elsewhere. */
  readonly svg: string | null;
  /** What it shows, for who cannot see it. */
  readonly words: string;
}

const isPoints = (id: IndicatorId): boolean => indicatorOf(id).kind === 'points';

/**
 * The picture of an embed. Index scores of a body share one drawing. A year has a picture of its own once it is over and
 * differs from what is shown for all years; until then that one stands for it.
 */
function pictureOf(subject: Subject, card: Card, svg: string, making: Making): Picture {
  const { set, views } = making;
  const place = placeOf(card, set.release);
  const own: Picture = { address: embedFileAddress(place, 'chart.png'), svg, words: card.description };
  if (subject.kind !== 'measure') return own;
  const { agencyId, indicatorId, year } = subject;
  const points = isPoints(indicatorId) ? pointsCard(views[card.lang], agencyId) : null;
  if (year !== null) {
    const live = measureCard(views[card.lang], { agencyId, indicatorId, year: null });
    if (!live || (isClosed(year, set.data) && figuresIn(live) !== figuresIn(card))) return own;
    const address = embedFileAddress(placeOf(live, set.release), 'chart.png');
    return { address, svg: null, words: (points ?? live).description };
  }
  return points ? { ...own, svg: cardSvg(points, ''), words: points.description } : own;
}

const json = (value: object): string => `${JSON.stringify(value)}\n`;

/** The files of an embed in one language. */
function filesOfCard(card: Card, subject: Subject, making: Making) {
  const { set, pngOf } = making;
  const place = placeOf(card, set.release);
  const chart = chartOf(card, making);
  const svg = cardSvg(card, chart);
  const picture = pictureOf(subject, card, svg, making);
  const image = picture.address;
  const correction = set.release ? set.correctionOf(subject, card.lang) : null;
  const file = (name: EmbedFile | 'index.html', content: string | Buffer): SiteFile => ({
    path: embedFilePath(place, name),
    content,
  });
  const files = [
    file('index.html', embedPage(card, place, { chart, image, imageWords: picture.words, correction })),
    file('chart.svg', svg),
    file('oembed.json', json(oembed(card, place, { image }))),
    ...(picture.svg === null ? [] : [file('chart.png', pngOf(picture.svg))]),
  ];
  return { files, place, image };
}

function filesOfSubject(subject: Subject, making: Making): readonly SiteFile[] {
  const { set } = making;
  const cards = { vi: cardOf(subject, 'vi', making), en: cardOf(subject, 'en', making) };
  if (!cards.vi || !cards.en) return [];
  const known: InBoth<Card> = { vi: cards.vi, en: cards.en };
  const made = both((lang) => filesOfCard(known[lang], subject, making));
  const chart: Chart = {
    cards: known,
    places: both((lang) => made[lang].place),
    images: both((lang) => made[lang].image),
  };
  const data = chartData(subject, set.data);
  return [
    ...langs.flatMap((lang) => made[lang].files),
    { path: embedFilePath(made.vi.place, 'data.csv'), content: dataCsv(data, set.data) },
    { path: embedFilePath(made.vi.place, 'data.json'), content: json(dataJson(chart, data, set.data)) },
  ];
}

/** Makes all files of units of embeds, one unit at a time. */
export function createEmbedMaker(set: EmbedSet, pngOf: (svg: string) => Buffer) {
  const { sample } = set.data;
  const views = both((lang) => viewOf(set.data, { lang, sample }));
  return (unit: Unit): readonly SiteFile[] => {
    const making: Making = { set, views, drawn: new Map(), pngOf };
    return unit.flatMap((subject) => filesOfSubject(subject, making));
  };
}
