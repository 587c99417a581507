import { t } from '../../i18n/translate.ts';
import type { Card } from '../card.ts';
import type { Place } from '../place.ts';
import { type Html, html } from './html.ts';
import { link, moreAddress } from './notes.ts';

/** The figures as a table that unfolds, and below it, always in sight, of how many they are a part. */
export function table(card: Card, place: Place): Html | null {
  const { caption, head, rows, numeric, more } = card.table;
  if (rows.length === 0) return null;
  const kind = (column: number) => numeric.includes(column) && html` class="num"`;
  const cells = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === 0 ? html`<th scope="row">${cell}</th>` : html`<td${kind(column)}>${cell}</td>`,
    );
  const titles = head.map((title, column) => html`<th scope="col"${kind(column)}>${title}</th>`);
  return html`<details><summary>${t(card.lang)('trend.table')}</summary><div class="table-box" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${titles}</tr></thead><tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody></table></div></details>${more && html`<p class="note">${link(more, moreAddress(card, place))}</p>`}`;
}
