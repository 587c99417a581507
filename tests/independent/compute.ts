import type { ClauseVerdict, Measure, Verdict } from '../../src/model/figures.ts';
import { clauses } from './clauses.ts';
import { type DataSet, text } from './data.ts';
import { measures } from './measures.ts';
import { observations } from './observations.ts';
import { verdicts } from './verdicts.ts';
import { wholeAgencyFigures } from './whole-agency.ts';

export interface Figures {
  readonly measures: readonly Measure[];
  readonly verdicts: readonly Verdict[];
  readonly clauses: readonly ClauseVerdict[];
}

/** The whole road from rows to tally, without SQL: the site's own computation must agree with every row of it. */
export function computeIndependently(dataSet: DataSet): Figures {
  const samples = new Set(
    dataSet.tables.sources
      .filter((row) => text(row, 'kind') === 'sample')
      .map((row) => text(row, 'source_id')),
  );
  const figures = wholeAgencyFigures(observations(dataSet));
  const judged = verdicts(dataSet, figures, samples);
  return { measures: measures(figures, samples), verdicts: judged, clauses: clauses(dataSet, judged) };
}
