import type { CompareDocument, IndicatorFigures } from '../../components/compare/types.ts';
import { type ComparisonGroup, compareBodies } from '../../components/view/comparison.ts';
import type { IndicatorId, IndicatorKind } from '../../model/indicators.ts';

/** The indicator that is compared, as the page lists it. */
export interface ComparedIndicator {
  readonly id: IndicatorId;
  readonly kind: IndicatorKind;
  readonly name: string;
  readonly question: string;
  readonly href: string;
  readonly notCompared: string | null;
}

/** One chosen agency beside the others. */
export interface Panel extends IndicatorFigures {
  readonly document: CompareDocument;
  readonly name: string;
}

const nothing: IndicatorFigures = { rows: [], course: null, newest: null, verdicts: [], noun: '' };

export function panelOf(document: CompareDocument, id: IndicatorId): Panel {
  return { ...(document.indicators[id] ?? nothing), document, name: document.link.text };
}

export type PanelFigure = IndicatorFigures['rows'][number] & {
  readonly agency_id: string;
  readonly kind: IndicatorKind;
};

type Bodies = ReadonlyMap<string, Panel['document']['agency']>;

/** The chosen bodies and those above them, which the rule of comparison looks at. */
function bodiesOf(panels: readonly Panel[]): Bodies {
  const bodies = panels.flatMap(({ document: { agency, parent } }) => (parent ? [agency, parent] : [agency]));
  return new Map(bodies.map((body) => [body.agency_id, body]));
}

const figuresOf = (panels: readonly Panel[], kind: IndicatorKind): readonly PanelFigure[] =>
  panels.flatMap(({ document: { agency }, rows }) =>
    rows.map((row): PanelFigure => ({ ...row, agency_id: agency.agency_id, kind })),
  );

/** Figures of the periods that all of some bodies have. */
function inCommon(figures: readonly PanelFigure[]): readonly PanelFigure[] {
  const bodies = new Set(figures.map(({ agency_id }) => agency_id)).size;
  const spans = Map.groupBy(figures, ({ period_start, period_end }) => `${period_start}|${period_end}`);
  return [...spans.values()].flatMap((same) =>
    new Set(same.map(({ agency_id }) => agency_id)).size === bodies ? same : [],
  );
}

/** Bodies of one kind: what may be compared in the newest period that two share, and in the newest that all share. */
export interface PanelGroup {
  readonly newest: ComparisonGroup<PanelFigure>;
  /** Null where it is the same period, or where none is shared by all. */
  readonly ofAll: ComparisonGroup<PanelFigure> | null;
}

/** What may be compared and what stands apart, by the very rule of the indicators' pages; in the order chosen. */
export function comparePanels(panels: readonly Panel[], kind: IndicatorKind): readonly PanelGroup[] {
  const agencies = bodiesOf(panels);
  const figures = figuresOf(panels, kind);
  return compareBodies(figures, { agencies }).map((newest): PanelGroup => {
    const members = new Set([...newest.rows, ...newest.apart].map(({ agency }) => agency.agency_id));
    const left = newest.apart.some(({ why }) => why === 'other_period');
    const own = left ? inCommon(figures.filter(({ agency_id }) => members.has(agency_id))) : [];
    const [ofAll = null] = compareBodies(own, { agencies });
    return { newest, ofAll: ofAll && ofAll.rows.length > 1 ? ofAll : null };
  });
}

/** Pairs of which one body took over from the other. */
export function mergers(
  panels: readonly Panel[],
): readonly { readonly before: Panel; readonly after: Panel }[] {
  return panels.flatMap((before) => {
    const successors = before.document.agency.succeeded_by?.split('|') ?? [];
    return panels
      .filter(({ document }) => successors.includes(document.agency.agency_id))
      .map((after) => ({ before, after }));
  });
}

/** True where verdicts are of different targets or periods, so that one says nothing about another. */
export function verdictsDiffer(panels: readonly Panel[]): boolean {
  const kinds = panels
    .filter(({ verdicts }) => verdicts.length > 0)
    .map(({ verdicts }) => verdicts.map(({ judged }) => judged).join());
  return new Set(kinds).size > 1;
}

/** True where some figures add up from the start of the year and others are of single periods. */
export function countingsDiffer(panels: readonly Panel[]): boolean {
  return new Set(panels.flatMap(({ course }) => (course ? [course.cumulative] : []))).size > 1;
}
