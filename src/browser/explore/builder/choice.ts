/** Kinds of figures as the table `indicators` names them; only the first two may be added. */
export type IndicatorKind = 'ratio' | 'count' | 'points' | 'printed';

export const groupings = ['none', 'office', 'level', 'period'] as const;
export type Grouping = (typeof groupings)[number];

export interface Choice {
  readonly indicator: {
    readonly id: string;
    readonly name: string;
    readonly kind: IndicatorKind;
    /** False where the source prints one number for many offices, or a provisional one: nothing to add. */
    readonly comparable: boolean;
  };
  /** Ids of offices; none means every office. */
  readonly offices: readonly string[];
  /** A year is the year in which a period ends. */
  readonly period: 'all' | 'newest' | number;
  readonly grouping: Grouping;
}

export const columnKeys = [
  'office',
  'level',
  'start',
  'end',
  'numerator',
  'denominator',
  'count',
  'rate',
  'value',
  'cumulative',
  'days',
  'missing',
  'breaks_line',
  'note',
  'sources',
  'added',
  'left_out',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

export interface ColumnWords {
  readonly lang: 'vi' | 'en';
  /** Heading of each column. */
  readonly columns: Readonly<Record<ColumnKey, string>>;
  /** Words of each level of government, by its id. */
  readonly levels: Readonly<Record<string, string>>;
  /** Words of why a figure is missing, by its code. */
  readonly missing: Readonly<Record<string, string>>;
}

/** Points and printed figures are never added, nor figures of which the source prints one for many offices. */
export function groupingsOf({ kind, comparable }: Choice['indicator']): readonly Grouping[] {
  const adds = comparable && (kind === 'ratio' || kind === 'count');
  return adds ? groupings : ['none', 'office'];
}
