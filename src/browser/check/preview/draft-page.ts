import { raw } from 'hono/html';
import { viewOf } from '../../../components/view/view.ts';
import { agencyCard } from '../../../embeds/cards.ts';
import { css } from '../../../embeds/page/css.ts';
import { type Html, html } from '../../../embeds/page/html.ts';
import { main } from '../../../embeds/page/main.ts';
import { t } from '../../../i18n/translate.ts';
import type { DataSet } from '../../../model/data-set.ts';
import { count, date } from '../../../model/format.ts';
import type { Lang } from '../../../model/lang.ts';
import type { ListedDifference, ListedGroup } from '../../../model/preview/list.ts';
import { restPhrase } from '../../../model/preview/words.ts';
import { site } from '../../../site.config.ts';

interface Draft {
  /** The data set as it would be. */
  readonly after: DataSet;
  readonly listed: ListedDifference;
  readonly agencies: readonly string[];
  /** The day it is made, ISO text. */
  readonly made: string;
}

/** Nothing is asked for, and nothing runs. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const constant = raw(
  '<meta charset="utf-8">' +
    `<meta http-equiv="content-security-policy" content="${policy}">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<meta name="color-scheme" content="light dark">' +
    '<meta name="robots" content="noindex">' +
    '<link rel="icon" href="data:,">' +
    `<style>${css}body>*{max-width:60rem;margin-inline:auto}body{padding:1rem}body>*+*{margin-top:1.5rem}h1{font-size:1.6rem}.draft{border:2px solid;padding:.75rem 1rem;margin-block:.75rem}details{margin-block:.5rem}details ul{margin-block:.5rem;padding-left:1.25rem}li{margin-block:.25rem;list-style:disc}</style>`,
);

/** Lines of a list that stand open. */
const OPEN = 12;

function group({ title, lines, rest }: ListedGroup, lang: Lang): Html {
  const items = lines.map((line) => html`<li>${line}</li>`);
  const more = rest > 0 ? html`<li>… ${restPhrase(rest, lang)}</li>` : null;
  const all = lines.length + rest;
  return html`<details${all <= OPEN && raw(' open')}><summary>${title} (${count(all, lang)})</summary><ul>${items}${more}</ul></details>`;
}

function cards({ after, agencies }: Draft, lang: Lang): readonly (Html | null)[] {
  const variant = { lang, sample: after.sample };
  const view = viewOf(after, variant);
  return agencies.map((id) => {
    const card = agencyCard(view, id);
    return card && main(card, { variant, release: null, path: card.path }, { chart: '', correction: null });
  });
}

/**
 * The scorecards as they would be, with what changes, as one HTML file that asks for nothing else: to be shown to a
 * superior before anything is sent. It says of itself that nothing of it is published.
 */
export function draftPage(draft: Draft, lang: Lang): string {
  const say = t(lang);
  const { listed, made } = draft;
  const title = say('check.draft.title');
  const lead = say('check.draft.lead', { date: date(made, lang), site: site.name });
  return `<!doctype html>${html`<html lang="${lang}"><head>${constant}<title>${title} | ${site.name}</title></head><body><header><h1>${title}</h1><p class="draft"><strong>${say('check.draft.warning')}</strong> ${lead}</p><p><strong>${listed.summary}.</strong></p></header>${cards(draft, lang)}<section>${listed.groups.map((one) => group(one, lang))}</section></body></html>`}`;
}
