import type { Key } from '../../i18n/translate.ts';
import type { Measure } from '../../model/figures.ts';
import { type IndicatorId, indicatorIds, indicatorOf } from '../../model/indicators.ts';
import { byNewest, type MeasureRow, measureRow, says } from './measures.ts';
import { nameOf, type View } from './view.ts';

/** The newest figure of an indicator, which opens to all of them. */
export interface FigureItem {
  readonly name: string;
  readonly newest: MeasureRow;
  readonly rows: readonly MeasureRow[];
  /** Older periods, which the machine file has. */
  readonly older: number;
}

export interface FigureGroup {
  readonly title: string;
  readonly items: readonly FigureItem[];
}

/** A phone should not carry years of months that are a click away in the JSON. */
const ROWS_AT_MOST = 12;

type FamilyKey = Extract<Key, `family.${string}`>;

function item(id: IndicatorId, measures: readonly Measure[], view: View): FigureItem[] {
  const said = measures.filter(says);
  const rows = said
    .toSorted(byNewest)
    .slice(0, ROWS_AT_MOST)
    .map((measure) => measureRow(measure, view));
  const [newest] = rows;
  return newest
    ? [{ name: nameOf(indicatorOf(id), view.lang), newest, rows, older: said.length - rows.length }]
    : [];
}

/** Figures that no target is held against, by family, in the order of the indicators. */
export function otherFigures(
  measures: ReadonlyMap<IndicatorId, readonly Measure[]>,
  { view, except }: { readonly view: View; readonly except: ReadonlySet<string> },
): readonly FigureGroup[] {
  const known = (id: IndicatorId) => measures.get(id)?.some(says) === true;
  const ids = indicatorIds.filter((id) => known(id) && !except.has(id));
  const families = Map.groupBy(ids, (id) => indicatorOf(id).family);
  return [...families].map(([family, members]) => ({
    title: view.say(`family.${family}` as FamilyKey),
    items: members.flatMap((id) => item(id, measures.get(id) ?? [], view)),
  }));
}
