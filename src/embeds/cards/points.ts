import { figureView } from '../../components/view/figure.ts';
import { byNewest, measureRow, says } from '../../components/view/measures.ts';
import { nameOf, type View } from '../../components/view/view.ts';
import type { Measure } from '../../model/figures.ts';
import { families, type IndicatorId, indicatorIds, indicatorOf } from '../../model/indicators.ts';
import type { Card, CardBar } from '../card.ts';
import { cardSources, dataUntilOf, distinct, subjectOf } from './parts.ts';

/** The index scores: they are read together and share one picture. */
export const pointsIds: readonly IndicatorId[] = indicatorIds.filter(
  (id) => indicatorOf(id).kind === 'points',
);

function barOf(measure: Measure, view: View): CardBar {
  const { kind: _, maximum = 100, ...indicator } = indicatorOf(measure.indicator_id);
  const label = nameOf(indicator, view.lang);
  const { figure, size } = figureView(measure, new Map(), view);
  const text = figure ?? '–';
  return {
    label,
    text,
    bar: { title: `${label}; ${text}`, value: size === null ? null : (size * 100) / maximum, target: null },
  };
}

/** All newest index scores of a body as one picture, of one day. Out: null where it has none. */
export function pointsCard(view: View, agencyId: string): Card | null {
  const own = (view.data.measures.get(agencyId) ?? []).filter(({ indicator_id }) =>
    pointsIds.includes(indicator_id),
  );
  const [newest] = own.filter(says).toSorted(byNewest);
  if (!newest) return null;
  const same = own.filter(
    ({ period_start, period_end }) =>
      period_start === newest.period_start && period_end === newest.period_end,
  );
  const shown = pointsIds.flatMap((id) => same.find(({ indicator_id }) => indicator_id === id) ?? []);
  const rows = shown.map((measure) => measureRow(measure, view));
  const { lang, say } = view;
  const title = nameOf(families.index, lang);
  const name = subjectOf(view, agencyId);
  const period = [rows[0]?.period, rows[0]?.basis, rows[0]?.status].filter(Boolean).join(', ');
  return {
    kind: 'measure',
    path: `${agencyId}/${pointsIds[0]}/`,
    lang,
    sample: view.data.sample,
    title,
    subject: name,
    figure: null,
    verdicts: [],
    drawing: { kind: 'bars', bars: shown.map((measure) => barOf(measure, view)) },
    table: { caption: title, head: [], rows: [], numeric: [], more: null },
    dataUntil: dataUntilOf([newest.data_until], view),
    sources: cardSources(
      rows.map(({ origin }) => origin),
      view,
    ),
    caveats: distinct([
      say('period.figures', { period }),
      ...rows.flatMap(({ notes }) => notes),
      ...indicatorOf(newest.indicator_id)[`caveats_${lang}`],
    ]),
    page: `/agencies/${agencyId}/`,
    description: [
      `${name}. ${title}, ${period}.`,
      ...shown.map((measure) => barOf(measure, view).bar.title),
    ].join(' '),
  };
}
