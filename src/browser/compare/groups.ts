import type { ApartReason, ComparisonGroup } from '../../components/view/comparison.ts';
import { apartTable, rateTable } from './comparison-tables.ts';
import { h } from './element.ts';
import { fill } from './fill.ts';
import { sampleTag } from './links.ts';
import { comparePanels, mergers, type PanelFigure, type PanelGroup } from './panel.ts';
import type { Place } from './place.ts';

type Group = ComparisonGroup<PanelFigure>;

/** A figure that stands apart from the others, and why. */
export interface ApartFigure {
  readonly figure: PanelFigure;
  readonly why: ApartReason;
}

const sameFigure = (a: PanelFigure, b: PanelFigure): boolean =>
  a.agency_id === b.agency_id && a.period_end === b.period_end && a.period_start === b.period_start;

/** What stands apart: figures without company too, whatever their period; but none that a second table compares. */
function apartFigures({ newest, ofAll }: PanelGroup): readonly ApartFigure[] {
  const alone = newest.rows.length > 1 ? [] : newest.rows;
  const all = [
    ...alone.map(({ measure }): ApartFigure => ({ figure: measure, why: 'alone' })),
    ...newest.apart.map(({ measure, why }): ApartFigure => ({ figure: measure, why })),
  ];
  const compared = ofAll?.rows ?? [];
  return all.filter(({ figure }) => !compared.some(({ measure }) => sameFigure(measure, figure)));
}

function levelOf({ rows }: Group, { panels }: Place): string {
  const id = rows[0]?.agency.agency_id;
  return panels.find(({ document: { agency } }) => agency.agency_id === id)?.document.facts[0] ?? '';
}

/** Why some of the figures must not be held against each other, as sentences. */
function warnings(groups: readonly PanelGroup[], { words, panels }: Place): readonly string[] {
  const merged = mergers(panels).map(({ before, after }) =>
    fill(words.say.merger, { before: before.name, after: after.name }),
  );
  return [...(groups.length > 1 ? [words.say.kinds] : []), ...merged];
}

interface Titled {
  readonly group: Group;
  readonly title: string;
}

function block({ group, title }: Titled, place: Place): HTMLElement {
  const { say, sample } = place.words;
  const why = h('p', { class: 'small muted measure' }, say.sameWhy);
  const tables = rateTable(group.rows, place);
  return h('div', { class: 'level-group' }, h('h3', {}, title), why, sampleTag(sample), ...tables);
}

function blocksOf({ newest, ofAll }: PanelGroup, place: Place, several: boolean): readonly HTMLElement[] {
  const { say } = place.words;
  const level = several ? `: ${levelOf(newest, place)}` : '';
  const titled: readonly Titled[] = [
    ...(newest.rows.length > 1 ? [{ group: newest, title: say.same + level }] : []),
    ...(ofAll ? [{ group: ofAll, title: say.sameAll + level }] : []),
  ];
  return titled.map((one) => block(one, place));
}

/** Tables of what may be compared and of what may not, with the reason. */
export function groupTables(place: Place): readonly HTMLElement[] {
  const { indicator, panels } = place;
  const caveat = (text: string) => h('p', { class: 'caveat measure' }, text);
  if (indicator.notCompared !== null) return [caveat(indicator.notCompared)];
  const groups = comparePanels(panels, indicator.kind);
  const several = groups.filter(({ newest }) => newest.rows.length > 1).length > 1;
  const others = apartTable(groups.flatMap(apartFigures), place);
  return [
    ...warnings(groups, place).map(caveat),
    ...groups.flatMap((group) => blocksOf(group, place, several)),
    ...(others ? [others] : []),
  ];
}
