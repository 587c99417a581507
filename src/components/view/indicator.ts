import { pageHref } from '../../i18n/variant.ts';
import type { Stored } from '../../model/data-set.ts';
import { date, level } from '../../model/format.ts';
import { formulaColumns } from '../../model/formula-columns.ts';
import { families, type IndicatorId, type IndicatorKind, indicatorOf } from '../../model/indicators.ts';
import type { PrintedRanks } from '../../model/printed-ranks.ts';
import { comparisonViews, type GroupView } from './indicator-rows.ts';
import { targetsUsing, type Use } from './lookups.ts';
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

/** A level marked on every bar. */
export interface Mark {
  readonly kind: 'target' | 'full-marks';
  readonly value: number;
  readonly text: string;
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
  readonly marks: readonly Mark[];
  readonly uses: readonly UseView[];
  readonly groups: readonly GroupView[];
  readonly notes: readonly NoteView[];
}

function uses(id: IndicatorId, view: View): readonly UseView[] {
  return targetsUsing(view, id).map(({ target, use }) => {
    const plan = view.data.plans.get(target.plan_id);
    const href = pageHref(view.variant, `/plans/${target.plan_id}/#n-${target.target_id.slice(0, -1)}`);
    return {
      gist: { text: target[`gist_${view.lang}`], href },
      plan: plan?.[`title_${view.lang}`] ?? target.plan_id,
      printed: target.value_as_printed,
      strength: view.say(`strength.${target.strength}`),
      use,
      caveat: target.not_scored_because ? null : target[`reason_${view.lang}`],
    };
  });
}

/** Levels of targets that read the indicator, and the line of full marks, which is no target. */
function marks(id: IndicatorId, view: View): readonly Mark[] {
  const { lang, say } = view;
  const read = targetsUsing(view, id).filter(({ use }) => use === 'reading');
  const values = new Set(
    read.flatMap(({ target }) => (target.operator === 'rise' ? [] : (target.value ?? []))),
  );
  const targets = [...values].map((value): Mark => {
    return { kind: 'target', value: Number(value), text: say('bar.aim', { aim: level(value, lang) }) };
  });
  const { full_marks: full, kind } = indicatorOf(id);
  if (full === undefined || kind !== 'ratio') return targets;
  const text = say('indicator.full_marks', { level: level(String(full), lang) });
  return [...targets, { kind: 'full-marks', value: full, text }];
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

export function indicatorLink({ variant, lang }: View, id: IndicatorId): Link {
  return { text: nameOf(indicatorOf(id), lang), href: pageHref(variant, `/indicators/${id}/`) };
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
    marks: marks(id, view),
    uses: uses(id, view),
    groups: comparisonViews(id, { view, ranks }),
    notes: notes(id, view),
  };
}
