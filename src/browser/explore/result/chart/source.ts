import type { AnswerChart } from '../../../../charts/answer/data.ts';
import type { Translate } from '../../../../i18n/translate.ts';
import type { Lang } from '../../../../model/lang.ts';
import type { AnswerCell } from '../../../engine/types.ts';
import type { Table } from '../formats.ts';
import type { Columns, Roles } from './roles.ts';

export interface Legend {
  readonly letter: string;
  readonly text: string;
}

/** The picture that an answer allows, or a sentence why there is none. */
export type Chosen =
  | {
      readonly kind: 'chart';
      readonly chart: AnswerChart;
      readonly legend: readonly Legend[];
      /** What is shown, what is left out, what is not joined. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'none'; readonly why: string };

export interface ChartContext {
  readonly lang: Lang;
  readonly say: Translate;
  readonly roles: Roles;
  /** Place of the column of numbers to draw; the one with the rate, else the last, where not chosen. */
  readonly number?: number | undefined;
}

/** What every kind of chart is made from. */
export interface ChartSource extends ChartContext {
  readonly table: Table;
  readonly columns: Columns;
  /** Place of the numbers drawn. */
  readonly number: number;
}

/** A cell as a number that can be drawn. */
export function drawable(cell: AnswerCell | undefined): number | null {
  const value = cell === null || cell === undefined || typeof cell === 'boolean' ? Number.NaN : Number(cell);
  return Number.isFinite(value) ? value : null;
}

/** The column of numbers that is drawn where the reader chose none. */
export function defaultNumber(columns: Columns): number | undefined {
  return columns.as('rate', 'number') ?? columns.as('figure', 'number') ?? columns.of('number').at(-1);
}
