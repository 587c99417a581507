import type { TrendData } from '../../charts/trend.ts';
import type { Stored } from '../../model/data-set.ts';
import type { Measure, VerdictState } from '../../model/figures.ts';
import type { IndicatorId } from '../../model/indicators.ts';
import type { FigureView } from '../view/figure.ts';
import type { Origin, SourceRef } from '../view/origin.ts';
import type { ReferenceRate } from '../view/reference-rate.ts';
import type { Link } from '../view/view.ts';

/** One figure as the agency's page prints it, with the counts it was printed from. */
export interface FigureRow
  extends Pick<
    Measure,
    'period_start' | 'period_end' | 'cumulative' | 'numerator' | 'denominator' | 'value' | 'missing_reason'
  > {
  readonly period: string;
  readonly figure: string;
  readonly counts: string | null;
  /** How many of the people served a survey asked. */
  readonly reach: string | null;
  readonly status: string | null;
  readonly notes: readonly string[];
  /** Places in the document's list of sources. */
  readonly sources: readonly number[];
}

/** The figures that may share a chart. */
export interface Course extends Pick<TrendData, 'gaps' | 'target' | 'maximum' | 'axis'> {
  readonly cumulative: boolean;
  /** Places in the list of rows; between two segments the line breaks. */
  readonly segments: readonly (readonly number[])[];
  readonly summary: string;
  readonly caveats: readonly string[];
}

export interface ReadingWords {
  /** The name, of sample data as an example. */
  readonly name: string;
  readonly state: VerdictState;
  readonly word: string;
  readonly figure: FigureView;
}

/** A verdict in the words of the agency's page. */
export interface VerdictWords {
  /** The target and the period it is judged in; equal for verdicts that speak of the same. */
  readonly judged: string;
  /** The condition, as a link to its slip. */
  readonly gist: Link;
  readonly plan: Link;
  readonly state: VerdictState;
  /** Of sample data as an example. */
  readonly word: string;
  readonly figure: FigureView | null;
  /** How many of the people served a survey asked, where the figure is one. */
  readonly reach: string | null;
  /** True where the verdict before it, on the same clause, shows the same figure. */
  readonly repeats: boolean;
  /** Name of the indicator whose figure is shown, where the verdict shows another one's. */
  readonly by: string | null;
  readonly sentences: readonly string[];
  /** What is shown beside a target that files cannot judge. */
  readonly reference: ReferenceRate | null;
  readonly asides: readonly string[];
  readonly caveats: readonly string[];
  readonly readings: readonly ReadingWords[];
  readonly readingsLabel: string;
  readonly period: string;
  readonly origin: Origin;
}

/** What an agency has for one indicator. */
export interface IndicatorFigures {
  /** Newest first. */
  readonly rows: readonly FigureRow[];
  /** Null where no figure can be drawn. */
  readonly course: Course | null;
  /** Where the newest figure comes from. */
  readonly newest: Origin | null;
  readonly verdicts: readonly VerdictWords[];
  /** What the figures count, as it stands inside a sentence. */
  readonly noun: string;
}

/** What `/compare/<agency_id>.json` holds: figures and words of one agency in one language, made at build. */
export interface CompareDocument {
  readonly agency: Stored<'agencies'>;
  readonly parent: Stored<'agencies'> | null;
  readonly link: Link;
  /** Level, body above and life span, in words. */
  readonly facts: readonly string[];
  readonly sources: readonly SourceRef[];
  readonly indicators: Partial<Record<IndicatorId, IndicatorFigures>>;
}
