import type { TableName } from '../../../model/tables.ts';

/** A canonical file with its text. */
export interface FileText {
  readonly path: string;
  readonly table: TableName;
  readonly text: string;
}

/** A data set as far as some agencies are concerned. */
export interface StateTexts {
  readonly asOf: string;
  readonly files: readonly FileText[];
}

/** What the figures before and after are computed from. */
export interface PreviewTexts {
  /** The agencies that have rows in the files made. */
  readonly agencies: readonly string[];
  readonly before: StateTexts;
  readonly after: StateTexts;
}
