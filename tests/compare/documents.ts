import { type Panel, panelOf } from '../../src/browser/compare/panel.ts';
import { compareDocument } from '../../src/components/compare/compare-document.ts';
import { viewOf } from '../../src/components/view/view.ts';
import type { DataSet, Stored } from '../../src/model/data-set.ts';
import type { Measure } from '../../src/model/figures.ts';
import { agency, dataSet, measure } from '../fixtures/records.ts';

const lastDay = (month: number) => new Date(Date.UTC(2024, month, 0)).toISOString().slice(0, 10);

/** A month of 2024 of one body. */
export const month = (agency_id: string, number: number, changes: Partial<Measure> = {}): Measure =>
  measure({
    agency_id,
    period_start: `2024-${String(number).padStart(2, '0')}-01`,
    period_end: lastDay(number),
    ...changes,
  });

/** A data set of some bodies with their figures, without any verdict. */
export function bodiesWith(
  bodies: readonly (readonly [Partial<Stored<'agencies'>>, readonly Measure[]])[],
): DataSet {
  const all = bodies.map(([own]) => agency(own));
  return dataSet({
    agencies: new Map(all.map((one) => [one.agency_id, one])),
    measures: new Map(bodies.map(([, own], index) => [all[index]?.agency_id ?? '', own])),
    verdicts: new Map(),
    clauses: new Map(),
  });
}

/** Panels of all bodies of a data set, as the page makes them. */
export function panelsOf(data: DataSet, lang: 'vi' | 'en' = 'vi'): readonly Panel[] {
  const view = viewOf(data, { lang, sample: false });
  return [...data.agencies.keys()].flatMap((id) => {
    const document = compareDocument(view, id);
    return document ? [panelOf(document, 'online-new')] : [];
  });
}
