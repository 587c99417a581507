import type { Problem } from '../problems.ts';
import type { TableName } from '../tables.ts';

/** A file as someone has it: its name, which may carry a folder, and its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where something stands in the file given: the sheet (empty where the file has none), line and column from 1. */
export interface Place {
  readonly sheet: string;
  /** The physical line of a text file, the row of a sheet; 0 where the whole file is meant. */
  readonly line: number;
  /** The field of the line, the column of a sheet; 0 where the whole line is meant. */
  readonly column: number;
}

/** One sheet as it stands in the file, before any repair: every cell as text, as a person would read it there. */
export interface Grid {
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
  /** The line of `rows[index]`; they differ where a quoted cell runs over several lines. */
  readonly lineOf: (index: number) => number;
  readonly merges: readonly Merge[];
}

/** A cell that covers others; rows and columns are indexes of `Grid.rows`, ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Something certain that was put right. `count` places of this kind in the file; `places` are the first of them. */
export interface Repair {
  readonly code: string;
  readonly count: number;
  readonly places: readonly RepairedPlace[];
}

export interface RepairedPlace extends Place {
  readonly before: string;
  readonly after: string;
}

/** What the file does not say. */
export interface Question {
  /** The name under which it is answered; the same file asks under the same names every time. */
  readonly id: string;
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
  /** Cells it is about; the first of them, where it is about many. */
  readonly places: readonly Place[];
  /** What may be answered; empty where `input` says how a free answer looks. */
  readonly choices: readonly Choice[];
  readonly input: 'choice' | 'agency' | 'date' | 'text';
  /** The likely answer, shown as chosen; null where none is likelier than another. */
  readonly likely: string | null;
  /** The answer given; null while it is open. */
  readonly answer: string | null;
}

export interface Choice {
  readonly value: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Answers by the id of their question. */
export type Answers = Readonly<Record<string, string>>;

/** Why a file is not taken at all; nothing of its cells is kept then. */
export interface Refusal {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** A file of the data set made from the one given. */
export interface ConvertedFile {
  /** Where it belongs in the data folder: `case-files/gia-lai-so-nnmt-2026-09.csv`. */
  readonly path: string;
  /** Null for `release.json`, which is changed where the figures are later than its date. */
  readonly table: TableName | null;
  /** The whole canonical text. */
  readonly text: string;
}

/** A problem in the words of the checks, at its place in the file given; `sheet` is empty for text files. */
export interface PlacedProblem extends Problem {
  readonly sheet: string;
}

/** Everything said about one file given. The same bytes, answers and published data always say the same. */
export interface Inspection {
  readonly name: string;
  /** What the bytes are. */
  readonly kind: 'csv' | 'xlsx' | 'xls' | 'html' | 'unknown';
  /** What the content is: a table of the data set or a report form; null where it is neither. */
  readonly form: string | null;
  readonly refusal: Refusal | null;
  /** Empty where the file is refused. */
  readonly grids: readonly Grid[];
  readonly questions: readonly Question[];
  readonly repairs: readonly Repair[];
  /** What is wrong, in the file's order; conversion's own and those of the checks with the published data around. */
  readonly problems: readonly PlacedProblem[];
  readonly errors: number;
  readonly warnings: number;
  /** True where `problems` is not all of them. */
  readonly truncated: boolean;
  /** Data rows converted. */
  readonly rows: number;
  /** Empty while a question is open or something could not be read. */
  readonly files: readonly ConvertedFile[];
  /** True where nothing is open, refused or wrong: the files may be sent. */
  readonly ok: boolean;
}
