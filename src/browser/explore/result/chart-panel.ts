import type { AnswerChart } from '../../../charts/answer/data.ts';
import { columnKeys } from '../builder/choice.ts';
import type { Page } from '../page.ts';
import { chooseChart } from './chart/choose.ts';
import { columnsBy, type Role, type Roles, tableRoles } from './chart/roles.ts';
import { type Chosen, defaultNumber } from './chart/source.ts';
import type { Table } from './formats.ts';

/** What the builder's headings stand for. */
const builderRoles: Readonly<Partial<Record<(typeof columnKeys)[number], Role>>> = {
  start: 'start',
  end: 'end',
  cumulative: 'cumulative',
  breaks_line: 'breaks_line',
  rate: 'rate',
  count: 'figure',
  value: 'figure',
  missing: 'aside',
  note: 'aside',
  sources: 'aside',
};

function rolesOf({ say }: Page): Roles {
  const built = columnKeys.flatMap((key) => {
    const role = builderRoles[key];
    return role ? [[say(`explore.column.${key}`), role] as const] : [];
  });
  return new Map([...Object.entries(tableRoles), ...built]);
}

/** Draws the answer of the moment, when the reader asks for it and not before. */
export interface ChartPanel {
  /** There is a new answer. */
  readonly reset: () => void;
  /** The rows stand in another order. */
  readonly refresh: () => void;
}

/** Takes over the fold-out with the chart. In: how to get the table of the moment. */
export function createChartPanel(page: Page, current: () => Table | null): ChartPanel {
  const { say, part } = page;
  const panel = part('chart', HTMLDetailsElement);
  const place = part('chart-place', HTMLElement);
  const title = part('chart-title', HTMLElement);
  const notes = part('chart-notes', HTMLElement);
  const legend = part('chart-legend', HTMLElement);
  const choice = part('chart-choice', HTMLElement);
  const select = part('chart-number', HTMLSelectElement);
  const document = panel.ownerDocument;
  const roles = rolesOf(page);
  let drawnWidth = 0;
  // The picture of an answer that is no longer shown comes too late.
  let turn = 0;

  const lines = (texts: readonly string[], tag: 'p' | 'li'): readonly HTMLElement[] =>
    texts.map((text) => Object.assign(document.createElement(tag), { textContent: text }));

  async function draw(chart: AnswerChart): Promise<void> {
    const own = turn;
    const { answerChart } = await import('../../../charts/answer.ts');
    if (own !== turn) return;
    drawnWidth = place.clientWidth;
    const words = page.sampleTag ? `${chart.title} (${page.sampleTag})` : chart.title;
    const options = { lang: page.lang, width: Math.max(drawnWidth, 280), document };
    place.replaceChildren(answerChart({ ...chart, title: words }, options));
  }

  function explain(chosen: Chosen): void {
    const isChart = chosen.kind === 'chart';
    title.textContent = isChart ? chosen.chart.title : '';
    notes.replaceChildren(...lines(isChart ? chosen.notes : [chosen.why], 'p'));
    legend.replaceChildren(
      ...lines(isChart ? chosen.legend.map(({ letter, text }) => `${letter}: ${text}`) : [], 'li'),
    );
    place.replaceChildren();
  }

  async function show(): Promise<void> {
    turn += 1;
    const table = current();
    if (!panel.open || !table) return;
    const number = select.value === '' ? undefined : Number(select.value);
    const chosen = chooseChart(table, { lang: page.lang, say, roles, number });
    explain(chosen);
    if (chosen.kind === 'none') return;
    try {
      await draw(chosen.chart);
    } catch {
      notes.replaceChildren(...lines([say('explore.chart.failed')], 'p'));
    }
  }

  function offerNumbers(): void {
    const table = current();
    const columns = columnsBy(table?.columns ?? [], roles);
    const numbers = columns.of('number');
    select.replaceChildren(...numbers.map((index) => new Option(table?.columns[index]?.name, String(index))));
    select.value = String(defaultNumber(columns) ?? '');
    choice.hidden = numbers.length < 2;
  }

  panel.addEventListener('toggle', show);
  select.addEventListener('change', show);
  // Text in a picture keeps its size only if the picture is drawn anew for another width.
  new ResizeObserver(() => {
    if (place.clientWidth > 0 && place.childElementCount > 0 && place.clientWidth !== drawnWidth) show();
  }).observe(place);

  return {
    reset() {
      offerNumbers();
      show();
    },
    refresh: show,
  };
}
