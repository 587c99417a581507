import { raw } from 'hono/html';
import { type BarData, bar } from '../../charts/bar.ts';
import { shapes } from '../../charts/shapes.ts';
import { document } from '../../components/document.ts';
import type { VerdictState } from '../../model/figures.ts';
import type { CardBar, CardDrawing, CardKind, CardLine } from '../card.ts';
import { type Html, html } from './html.ts';
import { linesByStamp, withTargetOnce } from './lists.ts';

/** The mark of a verdict. */
export function shape(state: VerdictState): Html {
  return html`<svg class="shape ${state}" viewBox="0 0 24 24" aria-hidden="true">${raw(shapes[state])}</svg>`;
}

// The serialiser of the document escapes every text.
const drawn = (data: BarData): Html => raw(bar(data, { document }).outerHTML);

const barItem = ({ label, text, bar: data }: CardBar): Html =>
  html`<li><p>${label} <b>${text}</b></p>${drawn(data)}</li>`;

function lineItem({ state, stamp, text, detail }: CardLine, headed: boolean): Html {
  const said = headed ? text : html`<b class="${state}">${stamp}</b> · ${text}`;
  return html`<li>${shape(state)}<p>${said}${detail && html`<small>${detail}</small>`}</p></li>`;
}

function lineList(lines: readonly CardLine[], kind: CardKind): readonly Html[] {
  const list = (own: readonly CardLine[]) =>
    html`<ul class="lines">${own.map((line) => lineItem(line, kind === 'plan'))}</ul>`;
  if (kind !== 'plan') return [list(lines)];
  return linesByStamp(lines).map(({ stamp, lines: own }) => html`<h2>${stamp}</h2>${list(own)}`);
}

/** What is drawn. In: the trend as markup of our own; of other drawings nothing. */
export function drawing(drawn: CardDrawing | null, kind: CardKind, chart: string): readonly Html[] {
  if (!drawn) return [];
  if (drawn.kind === 'trend') return [raw(chart)];
  if (drawn.kind === 'lines') return lineList(drawn.lines, kind);
  return [html`<ul class="bars">${withTargetOnce(drawn.bars).map(barItem)}</ul>`];
}
