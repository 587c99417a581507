import { absolute, fileHref, pageHref, type Variant, variantParam } from '../i18n/variant.ts';

/** A set of figures that was written down once. */
export interface ReleaseName {
  readonly name: string;
  /** The day it was written, ISO text. */
  readonly date: string;
}

/** Where an embed stands. */
export interface Place {
  readonly variant: Variant;
  /** Null for live embeds. */
  readonly release: ReleaseName | null;
  /** As in the card: `gia-lai/on-time/`. */
  readonly path: string;
}

/** Files beside the page of an embed. */
export type EmbedFile = 'chart.svg' | 'chart.png' | 'oembed.json' | 'data.csv' | 'data.json';

/** The files that hold both languages and exist once. */
const shared: readonly EmbedFile[] = ['data.csv', 'data.json'];

/** Path of an embed from the root of its variant: `/embed/gia-lai/on-time/`. */
export function embedPath({ release, path }: Pick<Place, 'release' | 'path'>): string {
  return release ? `/v/${release.name}/${path}` : `/embed/${path}`;
}

/** Address of an embed's page without the host. */
export function embedHref(place: Place): string {
  return pageHref(place.variant, embedPath(place));
}

/** Name of a file beside an embed's page; that of a sample says so wherever it is kept. */
function fileName({ variant }: Place, file: EmbedFile | 'index.html'): string {
  return variant.sample && file !== 'index.html' ? `mau-${file}` : file;
}

/** Address of a file beside an embed's page, without the host. */
export function embedFileHref(place: Place, file: EmbedFile): string {
  const href = shared.includes(file) ? fileHref : pageHref;
  return href(place.variant, `${embedPath(place)}${fileName(place, file)}`);
}

/** Address of an embed's page with the host. */
export function embedAddress(place: Place): string {
  return absolute(embedHref(place));
}

/** Address of a file beside an embed's page, with the host. */
export function embedFileAddress(place: Place, file: EmbedFile): string {
  return absolute(embedFileHref(place, file));
}

/** Where a file of an embed stands below the folder of the site. */
export function embedFilePath(place: Place, file: EmbedFile | 'index.html'): string {
  const { lang, sample } = place.variant;
  const variant = { lang: (shared as readonly string[]).includes(file) ? 'vi' : lang, sample } as const;
  return [variantParam(variant) ?? '', embedPath(place), fileName(place, file)]
    .join('/')
    .replace(/\/{2,}/g, '/')
    .replace(/^\//, '');
}
