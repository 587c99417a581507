import {
  type IndicatorView,
  indicatorView,
  type Mark,
  type MarkedGroup,
} from '../../components/view/indicator.ts';
import type { BodyRow } from '../../components/view/indicator-rows.ts';
import type { View } from '../../components/view/view.ts';
import { lowerFirst } from '../../i18n/words.ts';
import { type IndicatorId, indicatorIds, indicatorOf } from '../../model/indicators.ts';
import type { PrintedRanks } from '../../model/printed-ranks.ts';
import type { Card, CardBar } from '../card.ts';
import { cardSources, dataUntilOf, distinct, ROWS_AT_MOST, tableOf } from './parts.ts';

/** Rates from the best on, where they may be ranked; everything else by name. */
const rowsOf = ({ ranked, byName }: MarkedGroup): readonly BodyRow[] => ranked ?? byName;

function barOf(row: BodyRow, mark: Mark | undefined): CardBar {
  const label = [row.body.text, row.parent].filter(Boolean).join(', ');
  const target = mark ? { value: mark.value, text: mark.text } : null;
  const title = [label, row.figure, target?.text].filter(Boolean).join('; ');
  return { label, text: row.figure, bar: { title, value: row.size, target } };
}

function drawingOf(group: MarkedGroup | undefined): Card['drawing'] {
  const rows = group ? rowsOf(group).slice(0, ROWS_AT_MOST) : [];
  // Figures that are no rates have no common length; the table has them.
  if (!group || rows.length === 0 || rows.some(({ size }) => size === null)) return null;
  const mark = group.marks.find(({ kind }) => kind === 'target');
  return { kind: 'bars', bars: rows.map((row) => barOf(row, mark)) };
}

function bodies(group: MarkedGroup | undefined, { say }: View): string {
  if (!group || group.bodies === 0) return say('embed.card.none');
  const named = say('indicator.group', { level: group.level, n: group.bodies });
  return group.period ? `${named}, ${lowerFirst(say('period.figures', { period: group.period }))}` : named;
}

function order(group: MarkedGroup, { say }: View): string {
  return lowerFirst(say(group.ranked ? 'indicator.by_rate' : 'indicator.by_name'));
}

function table({ name }: IndicatorView, group: MarkedGroup | undefined, view: View): Card['table'] {
  const { say } = view;
  const head = [say('table.body'), say('table.figure'), say('table.numerator'), say('table.denominator')];
  const rows = group
    ? rowsOf(group).map(({ body, parent, figure, numerator, denominator }) => [
        [body.text, parent].filter(Boolean).join(', '),
        figure,
        numerator,
        denominator,
      ])
    : [];
  const caption = group ? `${name}, ${order(group, view)}` : name;
  return tableOf({ caption, head, numeric: [1, 2, 3], rows }, view);
}

/** The bodies that may be compared by an indicator: the largest group of them. */
export function indicatorCard(view: View, id: IndicatorId, ranks: PrintedRanks): Card {
  const shown = indicatorView(id, view, { ranks, ids: indicatorIds });
  const [group] = shown.groups;
  const subject = bodies(group, view);
  const drawing = drawingOf(group);
  const { say, lang } = view;
  return {
    kind: 'indicator',
    path: `indicators/${id}/`,
    lang,
    sample: view.data.sample,
    title: shown.name,
    subject,
    figure: null,
    verdicts: [],
    drawing,
    table: table(shown, group, view),
    dataUntil: dataUntilOf(group?.dataUntil ?? [], view),
    sources: group ? cardSources([group.origin], view) : [],
    caveats: distinct([
      shown.notCompared,
      // The level of a target stands on its mark.
      ...(group?.marks ?? []).filter(({ kind }) => !drawing || kind !== 'target').map(({ text }) => text),
      ...(group?.marks ?? []).flatMap(({ caveats }) => caveats),
      ...indicatorOf(id)[`caveats_${lang}`],
    ]),
    page: `/indicators/${id}/`,
    description: [shown.question, `${subject}.`, group?.ranked ? say('indicator.by_rate.why') : null]
      .filter(Boolean)
      .join(' '),
  };
}
