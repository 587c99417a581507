/** What a cell of an answer holds: numbers as numbers, days as ISO text, everything else as text. */
export type AnswerCell = string | number | boolean | null;

export type AnswerKind = 'number' | 'text' | 'date' | 'boolean';

export interface AnswerColumn {
  readonly name: string;
  readonly kind: AnswerKind;
}

/** What the engine answered to one question. */
export interface Answer {
  readonly columns: readonly AnswerColumn[];
  /** The first rows, at most `limits.rows` and of `limits.answer` signs, each as long as `columns`. */
  readonly rows: readonly (readonly AnswerCell[])[];
  /** True where the answer has more rows than were kept; the engine was then stopped. */
  readonly more: boolean;
  readonly milliseconds: number;
}

/** Why the engine or the page gave no answer; each has its words in both languages, `refusal.<code>`. */
export type RefusalCode =
  | 'empty'
  | 'too_long'
  | 'several_statements'
  | 'statement_kind'
  | 'syntax'
  | 'unknown_table'
  | 'unknown_column'
  | 'unknown_function'
  | 'outside_access'
  | 'settings_locked'
  | 'needs_extension'
  | 'unreadable_column'
  | 'out_of_memory'
  | 'cancelled'
  | 'new_release'
  | 'unreachable'
  | 'other';

/** A plain refusal. `detail` is the engine's own text, shown below the words; `position` the place in the SQL, from 0. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly detail: string;
  readonly position: number | null;

  constructor(
    code: RefusalCode,
    { detail = '', position = null }: { detail?: string; position?: number | null } = {},
  ) {
    super(`${code} ${detail}`.trim());
    this.code = code;
    this.detail = detail;
    this.position = position;
  }
}

/** Why the engine did not start; each has its words in both languages, `failure.<code>`. */
export type FailureCode = 'no_webassembly' | 'little_memory' | 'download' | 'timeout' | 'boot' | 'database';

export class Failure extends Error {
  readonly code: FailureCode;
  readonly detail: string;

  constructor(code: FailureCode, detail = '') {
    super(`${code} ${detail}`.trim());
    this.code = code;
    this.detail = detail;
  }
}

/** Where the engine's files stand: absolute addresses on this host. */
export interface EnginePlace {
  readonly worker: string;
  readonly wasm: string;
  /** The same, compressed with gzip; for hosts that do not compress it themselves. */
  readonly wasmGz: string;
  /** Bytes of the two, as built. */
  readonly wasmBytes: number;
  readonly wasmGzBytes: number;
  /** The data file, with the hash of its release. */
  readonly database: string;
}

export interface Progress {
  readonly stage: 'download' | 'boot' | 'attach';
  /** Bytes so far and in all; only while downloading. */
  readonly loaded: number;
  readonly total: number;
}

/** Most rows and signs kept of an answer, longest text of a question, memory given to the engine. */
export const limits = {
  rows: 10_000,
  answer: 30_000_000,
  characters: 100_000,
  memoryMegabytes: 1024,
} as const;

/**
 * A running engine. One question at a time: a second one while the first runs is refused. What breaks, or does not
 * let go of a question that was stopped, is replaced before the next question.
 */
export interface Engine {
  /** Throws `Refusal`; the engine answers the next question afterwards. */
  readonly ask: (sql: string) => Promise<Answer>;
  /** Stops the question that runs, which then throws `Refusal` with `cancelled` at once. */
  readonly cancel: () => void;
  /** Frees the engine's memory for good. */
  readonly close: () => void;
}
