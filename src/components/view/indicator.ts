import { aimWords } from '../../i18n/sentences.ts';
import type { DataSet, Stored } from '../../model/data-set.ts';
import { date, level } from '../../model/format.ts';
import { formulaColumns } from '../../model/formula-columns.ts';
import { families, type IndicatorId, type IndicatorKind, indicatorOf } from '../../model/indicators.ts';
import type { PrintedRanks } from '../../model/printed-ranks.ts';
import { indicatorLink, planHref, planLink } from './addresses.ts';
import { comparisonViews, type GroupView } from './indicator-rows.ts';
import { targetsUsing, type Use } from './lookups.ts';
import { memo } from './memo.ts';
import { type Link, nameOf, type View } from './view.ts';

/** A target that uses the indicator. */
export interface UseView {
  readonly gist: Link;
  readonly plan: string;
  readonly printed: string | null;
  readonly strength: string;
  readonly use: Use;
  /** What its reader must know, where it is judged nevertheless. */
  readonly caveat: string | null;
}

/** A level marked on every bar of a group. */
export interface Mark {
  readonly kind: 'target' | 'full-marks';
  readonly value: number;
  readonly text: string;
  /** What its reader must know, for each target that sets the level. */
  readonly caveats: readonly string[];
}

/** A comparison with the levels that are set for all of its bodies. */
export interface MarkedGroup extends GroupView {
  readonly marks: readonly Mark[];
}

export interface NoteView {
  readonly text: string;
  readonly bodies: readonly string[];
  readonly dates: readonly string[];
}

export interface IndicatorView {
  readonly id: IndicatorId;
  readonly name: string;
  readonly question: string;
  readonly family: { readonly name: string; readonly explanation: string; readonly others: readonly Link[] };
  readonly kindId: IndicatorKind;
  readonly kind: string;
  readonly better: string | null;
  readonly origin: string;
  readonly repairable: string | null;
  readonly formula: string;
  readonly columns: string;
  readonly legal: string;
  readonly caveats: readonly string[];
  readonly uses: readonly UseView[];
  /** Why bodies are not compared; null where they are. */
  readonly notCompared: string | null;
  readonly groups: readonly MarkedGroup[];
  readonly notes: readonly NoteView[];
}

function uses(id: IndicatorId, view: View): readonly UseView[] {
  return targetsUsing(view, id).map(({ target, use }) => {
    const href = `${planHref(view, target.plan_id)}#n-${target.target_id.slice(0, -1)}`;
    return {
      gist: { text: target[`gist_${view.lang}`], href },
      plan: planLink(view, target.plan_id).text,
      printed: target.value_as_printed,
      strength: view.say(`strength.${target.strength}`),
      use,
      caveat: target.not_scored_because ? null : target[`reason_${view.lang}`],
    };
  });
}

/** Bodies that each target addresses. */
const addressed = memo((rows: DataSet['targetAgencies']) => {
  const byTarget = Map.groupBy(rows, ({ target_id }) => target_id);
  return new Map([...byTarget].map(([id, own]) => [id, new Set(own.map(({ agency_id }) => agency_id))]));
});

/** Levels of the targets that read the indicator and address every body of the group. */
function targetMarks(id: IndicatorId, { agencyIds }: GroupView, view: View): readonly Mark[] {
  const { data, lang, say } = view;
  const bodies = addressed(data.targetAgencies);
  const aims = targetsUsing(view, id).flatMap(({ target, use }) => {
    const own = bodies.get(target.target_id);
    const aim = use === 'reading' ? aimWords(target, lang) : null;
    const forAll = own !== undefined && agencyIds.every((agencyId) => own.has(agencyId));
    return aim !== null && forAll
      ? [{ aim, value: Number(target.value), caveat: target[`reason_${lang}`] }]
      : [];
  });
  return [...Map.groupBy(aims, ({ aim }) => aim)].flatMap(([aim, same]): Mark[] =>
    same.slice(0, 1).map(({ value }) => ({
      kind: 'target',
      value,
      text: say('bar.aim', { aim }),
      caveats: [...new Set(same.flatMap(({ caveat }) => caveat ?? []))],
    })),
  );
}

/** The levels set for a group, and the line of full marks, which is no target. */
function marks(id: IndicatorId, group: GroupView, view: View): readonly Mark[] {
  const { full_marks: full, kind } = indicatorOf(id);
  if (kind !== 'ratio' || group.bodies === 0) return [];
  const targets = targetMarks(id, group, view);
  if (full === undefined) return targets;
  const text = view.say('indicator.full_marks', { level: level(String(full), view.lang) });
  return [...targets, { kind: 'full-marks', value: full, text, caveats: [] }];
}

/** Whom a note speaks of: the body itself, or all its units. */
function subject({ agency_id, applies_to }: Stored<'notes'>, { data, lang, say }: View): string {
  const agency = data.agencies.get(agency_id);
  const name = agency ? nameOf(agency, lang) : agency_id;
  return applies_to === 'self' ? name : say('indicator.note.units', { name });
}

/** Notes on any figure of the indicator, each text once with the bodies and days it speaks of. */
function notes(id: IndicatorId, view: View): readonly NoteView[] {
  const { data, lang } = view;
  const own = data.notes.filter((note) => note.indicator_id === id);
  const texts = Map.groupBy(own, (note) => note[`note_${lang}`]);
  return [...texts].map(([text, same]) => ({
    text,
    bodies: [...new Set(same.map((note) => subject(note, view)))],
    dates: [...new Set(same.map(({ period_end }) => period_end))].sort().map((day) => date(day, lang)),
  }));
}

function family(id: IndicatorId, view: View, ids: readonly IndicatorId[]): IndicatorView['family'] {
  const { family: familyId } = indicatorOf(id);
  const words = families[familyId];
  const others = ids.filter((other) => other !== id && indicatorOf(other).family === familyId);
  return {
    name: nameOf(words, view.lang),
    explanation: words[`explanation_${view.lang}`],
    others: others.map((other) => indicatorLink(view, other)),
  };
}

interface Options {
  readonly ranks: PrintedRanks;
  /** All indicators that have a page. */
  readonly ids: readonly IndicatorId[];
}

/** Everything the page of an indicator prints. */
export function indicatorView(id: IndicatorId, view: View, { ranks, ids }: Options): IndicatorView {
  const { lang, say } = view;
  const indicator = indicatorOf(id);
  const { kind, better, origin, repairable } = indicator;
  return {
    id,
    name: nameOf(indicator, lang),
    question: indicator[`question_${lang}`],
    family: family(id, view, ids),
    kindId: kind,
    kind: say(`indicator.kind.${kind}`),
    better: kind === 'ratio' || kind === 'points' ? say(`indicator.better.${better}`) : null,
    origin: say(`indicator.origin.${origin}`),
    repairable: kind === 'ratio' ? say(repairable ? 'indicator.repairable' : 'indicator.final') : null,
    formula: indicator[`formula_${lang}`],
    columns: formulaColumns(id, lang),
    legal: indicator[`legal_${lang}`],
    caveats: indicator[`caveats_${lang}`],
    uses: uses(id, view),
    notCompared: indicator[`not_compared_${lang}`] ?? null,
    groups: comparisonViews(id, { view, ranks }).map((group) => ({
      ...group,
      marks: marks(id, group, view),
    })),
    notes: notes(id, view),
  };
}
