import type { Lang } from '../../model/lang.ts';
import type { Severity } from '../../model/problems.ts';
import type { SendPlace, SendWay } from '../../model/send.ts';
import type { TableName } from '../../model/tables.ts';
import type { TemplateName } from '../../model/template-names.ts';
import type { PeriodUnit } from '../../model/template-periods.ts';
import type { PreviewTexts } from './preview/texts.ts';

/** A place in the file given, and the row of its grid; 0 and -1 where it means more than one cell. */
export interface Spot {
  readonly sheet: string;
  /** Line of the file, from 1; 0 where the whole file is meant. */
  readonly line: number;
  /** From 1; 0 where the whole line is meant. */
  readonly column: number;
  /** Index of the row in its sheet; -1 where there is none to show. */
  readonly row: number;
}

export interface ProblemView {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  /** The cell as it was found. */
  readonly cell: string;
  /** Path of the file of the data set it is in, where it is not the one given; the spot is in that file then. */
  readonly elsewhere: string | null;
  readonly spot: Spot;
}

export interface RepairView {
  readonly code: string;
  readonly words: string;
  readonly count: number;
  readonly places: readonly { readonly spot: Spot; readonly before: string; readonly after: string }[];
}

export interface QuestionView {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly spots: readonly Spot[];
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  readonly input: 'choice' | 'agency' | 'date' | 'text';
  readonly likely: string | null;
  readonly answer: string | null;
}

export interface SheetView {
  readonly name: string;
  readonly rows: number;
  /** Letters that each column is wide. */
  readonly widths: readonly number[];
}

/** A file of the data set made from one given, without its text. */
export interface MadeFile {
  readonly path: string;
  readonly table: TableName | null;
  readonly rows: number;
}

/** What the page shows of one file; its rows stay in the worker. */
export interface FileView {
  readonly id: number;
  readonly name: string;
  readonly state: 'refused' | 'asking' | 'wrong' | 'good';
  /** Why it is not taken; null where it is. */
  readonly refusal: string | null;
  /** Name of another file given that becomes the same file of the data set. */
  readonly clash: string | null;
  readonly questions: readonly QuestionView[];
  readonly repairs: readonly RepairView[];
  readonly problems: readonly ProblemView[];
  readonly errors: number;
  readonly warnings: number;
  readonly rows: number;
  readonly sheets: readonly SheetView[];
  readonly made: readonly MadeFile[];
}

/** How a cell is marked, the worst first. */
export const marks = ['error', 'warning', 'question', 'repair'] as const;
export type Mark = (typeof marks)[number];

export interface WindowRow {
  readonly index: number;
  readonly line: number;
  readonly cells: readonly string[];
  /** By index of the column; -1 is the whole row. */
  readonly marks: readonly (readonly [column: number, mark: Mark])[];
}

export interface AgencyChoice {
  readonly id: string;
  readonly name: string;
}

export interface Opened {
  readonly asOf: string | null;
  readonly agencies: readonly AgencyChoice[];
}

/** A file ready to be sent, with what proves that it arrived whole. */
export interface OutgoingView extends MadeFile {
  /** Hash of its bytes; null where the browser computes none. */
  readonly sha256: string | null;
}

/** The main figures of one row, as they are written. */
export interface SlipRow {
  readonly agency: string;
  readonly period: string;
  readonly field: string;
  readonly documentNumber: string;
  readonly cells: readonly string[];
}

export interface Slip {
  readonly agencies: readonly string[];
  readonly periods: readonly string[];
  readonly documentNumbers: readonly string[];
  /** Names of the columns of `rows`, and what they mean. */
  readonly columns: readonly { readonly name: string; readonly meaning: string }[];
  readonly rows: readonly SlipRow[];
  /** Rows that are in the files and not in `rows`. */
  readonly more: number;
}

export interface Ready {
  readonly files: readonly OutgoingView[];
  readonly way: SendWay | null;
  readonly slip: Slip;
}

export type DownloadFormat = 'csv' | 'xlsx' | 'zip';

export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface GivenBlob {
  readonly id: number;
  readonly name: string;
  readonly blob: Blob;
}

export interface TemplateWanted {
  readonly name: TemplateName;
  readonly agency: string;
  readonly unit: PeriodUnit;
  readonly format: 'csv' | 'xlsx';
}

/** Everything the page asks of its worker, with what it answers. */
export interface Calls {
  readonly open: [{ readonly index: string; readonly lang: Lang; readonly prefix: string }, Opened];
  readonly add: [{ readonly given: readonly GivenBlob[] }, readonly FileView[]];
  readonly answer: [
    { readonly id: number; readonly answers: Readonly<Record<string, string>> },
    readonly FileView[],
  ];
  readonly remove: [{ readonly id: number }, readonly FileView[]];
  readonly window: [
    { readonly id: number; readonly sheet: number; readonly from: number; readonly to: number },
    readonly WindowRow[],
  ];
  readonly ready: [Omit<SendPlace, 'published'>, Ready];
  readonly make: [{ readonly format: DownloadFormat; readonly path: string }, Download];
  readonly preview: [Readonly<Record<string, never>>, PreviewTexts];
  readonly template: [TemplateWanted, Download];
}

export type CallName = keyof Calls;

export interface Asked<N extends CallName = CallName> {
  readonly number: number;
  readonly name: N;
  readonly given: Calls[N][0];
}

export interface Answered {
  readonly number: number;
  readonly value?: unknown;
  /** What went wrong; for people who mend the page. */
  readonly fault?: string;
}
