import { t } from '../../i18n/translate.ts';
import { absolute, pageHref } from '../../i18n/variant.ts';
import { date } from '../../model/format.ts';
import { site } from '../../site.config.ts';
import type { Card, CardLink } from '../card.ts';
import { type Correction, correctionText } from '../correction.ts';
import type { Place } from '../place.ts';
import { type Html, html } from './html.ts';

/** Where the site says more, with the host. */
export function moreAddress(card: Card, { variant }: Pick<Place, 'variant'>): string {
  return absolute(pageHref(variant, card.page));
}

/** A link that leaves the frame; only to pages of the web. */
export function link(text: string, href: string | null): Html {
  if (href === null || !/^https?:\/\//i.test(href)) return html`${text}`;
  return html`<a href="${href}" target="_blank" rel="noopener">${text}</a>`;
}

function sourceLine(sources: readonly CardLink[], label: string): Html | null {
  if (sources.length === 0) return null;
  const links = sources.map(({ text, href }, index) => html`${index > 0 && '; '}${link(text, href)}`);
  return html`<p class="note">${label}: ${links}</p>`;
}

function correctedLine(correction: Correction | null, { lang }: Card): Html | null {
  if (!correction) return null;
  const say = t(lang);
  const said = correctionText(correction, lang);
  return html`<p class="note caveat"><b>${said}</b>: ${link(say('embed.page.correction'), correction.href)}.</p>`;
}

function frozenLine({ release }: Place, { lang }: Card): Html | null {
  if (!release) return null;
  const values = { name: release.name, date: date(release.date, lang) };
  return html`<p class="note"><b>${t(lang)('embed.page.frozen', values)}</b></p>`;
}

/** What must be read beside the figures: what to mind, how new they are, where they come from, where there is more. */
export function notes(card: Card, place: Place, correction: Correction | null): readonly (Html | null)[] {
  const say = t(card.lang);
  return [
    ...card.caveats.map((caveat) => html`<p class="note caveat">${caveat}</p>`),
    card.dataUntil === null ? null : html`<p class="note"><b>${card.dataUntil}</b></p>`,
    sourceLine(card.sources, say('origin.source')),
    correctedLine(correction, card),
    frozenLine(place, card),
    html`<p class="note ends">${link(say('embed.page.more', { site: site.name }), moreAddress(card, place))}. ${say('footer.independent')}</p>`,
  ];
}
