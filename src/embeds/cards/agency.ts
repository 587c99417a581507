import { planSections } from '../../components/view/agency-plans.ts';
import { byNewest, measureRow, says } from '../../components/view/measures.ts';
import { isMeasured, type SlipView } from '../../components/view/slip.ts';
import { nameOf, type View } from '../../components/view/view.ts';
import { type IndicatorId, indicatorIds, indicatorOf } from '../../model/indicators.ts';
import type { Card, CardLine } from '../card.ts';
import { cardSources, dataUntilOf, distinct, ROWS_AT_MOST, subjectOf, tableOf } from './parts.ts';

interface Body {
  readonly view: View;
  readonly agencyId: string;
}

function lineOf({ state, stamp, gist, period, conditions }: SlipView): CardLine {
  const figures = distinct(conditions.map(({ figure }) => figure?.figure ?? null));
  return { state, stamp, text: gist, detail: [...figures, period].join('; ') };
}

/** Every condition of every clause that is judged: what was set, what came of it. */
function slipRows(slips: readonly SlipView[]): readonly (readonly (string | null)[])[] {
  return slips.flatMap(({ period, conditions }) =>
    conditions.map(({ gist, aim, figure, stamp }) => [
      gist,
      aim,
      figure?.figure ?? null,
      figure?.counts ?? null,
      `${stamp} (${period})`,
    ]),
  );
}

/** The newest figure of each indicator. */
function newestOf({ view, agencyId }: Body) {
  const byIndicator = Map.groupBy(view.data.measures.get(agencyId) ?? [], ({ indicator_id }) => indicator_id);
  return indicatorIds.flatMap(
    (id: IndicatorId) => (byIndicator.get(id) ?? []).toSorted(byNewest).find(says) ?? [],
  );
}

function figureRows({ view, agencyId }: Body) {
  return newestOf({ view, agencyId }).map((measure) => {
    const { period, figure, counts, origin } = measureRow(measure, view);
    return { cells: [nameOf(indicatorOf(measure.indicator_id), view.lang), period, figure, counts], origin };
  });
}

function slipTable(slips: readonly SlipView[], caption: string, view: View) {
  const { say } = view;
  const head = [
    say('table.clause'),
    say('table.aim'),
    say('table.figure'),
    say('table.counts'),
    say('table.verdict'),
  ];
  return tableOf({ caption, head, numeric: [1, 2, 3], rows: slipRows(slips) }, view);
}

function figureTable(rows: readonly (readonly (string | null)[])[], caption: string, view: View) {
  const { say } = view;
  const head = [say('embed.card.indicator'), say('table.period'), say('table.figure'), say('table.counts')];
  return tableOf({ caption, head, numeric: [2, 3], rows }, view);
}

const caveatsOf = (slips: readonly SlipView[]): readonly string[] =>
  slips
    .filter(({ state }) => isMeasured(state))
    .flatMap(({ conditions }) => conditions.flatMap(({ caveats }) => caveats));

/** What the body's plans set and what came of it, in one card. Out: null for an unknown body. */
export function agencyCard(view: View, agencyId: string): Card | null {
  if (!view.data.agencies.has(agencyId)) return null;
  const { say, lang } = view;
  const sections = planSections(agencyId, view);
  const slips = sections.flatMap((section) => section.slips);
  const shown = slips.filter(({ state }) => isMeasured(state));
  const lines = [...shown, ...slips.filter((slip) => !shown.includes(slip))].slice(0, ROWS_AT_MOST);
  const figures = slips.length > 0 ? [] : figureRows({ view, agencyId });
  const title = say(slips.length > 0 || figures.length === 0 ? 'embed.card.agency' : 'embed.card.figures');
  const name = subjectOf(view, agencyId);
  const empty = slips.length === 0 && figures.length === 0 ? [say('agency.empty')] : [];
  const days = (view.data.verdicts.get(agencyId) ?? []).map(({ data_until }) => data_until);
  const newest = newestOf({ view, agencyId }).map(({ data_until }) => data_until);
  return {
    kind: 'agency',
    path: `agencies/${agencyId}/`,
    lang,
    sample: view.data.sample,
    title,
    subject: name,
    figure: null,
    verdicts: [],
    drawing: lines.length > 0 ? { kind: 'lines', lines: lines.map(lineOf) } : null,
    table:
      slips.length > 0
        ? slipTable(slips, title, view)
        : figureTable(
            figures.map(({ cells }) => cells),
            title,
            view,
          ),
    dataUntil: dataUntilOf(slips.length > 0 ? days : newest, view),
    sources: cardSources(
      [...slips.flatMap(({ conditions }) => conditions), ...figures].map(({ origin }) => origin),
      view,
    ),
    caveats: [
      ...empty,
      ...(slips.length > lines.length
        ? [say('embed.card.more', { n: lines.length, total: slips.length })]
        : []),
      ...distinct(caveatsOf(lines)),
    ],
    page: `/agencies/${agencyId}/`,
    description: [
      `${name}.`,
      ...sections.map(({ title: plan, tally }) => `${plan}: ${tally.headline}`),
      ...empty,
    ].join(' '),
  };
}
