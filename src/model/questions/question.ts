import type { Words } from '../derived/words.ts';
import type { Lang } from '../lang.ts';

/** A data set that a question can be asked of. */
export type QuestionSet = 'real' | 'sample';

/**
 * What the cells of a column are, and so how a page prints them. Ids are printed as names with a link, codes in the
 * words of the language; a rate is printed from its two counts, so that rounding never seems to reach a level.
 */
export type AnswerColumnKind =
  | 'agency'
  | 'aim'
  | 'amount'
  | 'count'
  | 'date'
  | 'flag'
  | 'indicator'
  | 'level'
  | 'note'
  | 'plan'
  | 'points'
  | 'quote'
  | 'rate'
  | 'reason'
  | 'scope'
  | 'score'
  | 'source'
  | 'state'
  | 'strength'
  | 'target'
  | 'text';

export interface QuestionColumn extends Words {
  readonly name: string;
  readonly kind: AnswerColumnKind;
  /** Where the page puts it: in the table, in the line of sources below, or nowhere. */
  readonly place: 'table' | 'below' | 'nowhere';
  /** Columns of the numerator and the denominator of a rate. */
  readonly of?: readonly [numerator: string, denominator: string];
}

export interface QuestionWords {
  readonly question: string;
  /** How to read the answer, in one plain sentence. */
  readonly reading: string;
}

export interface Question {
  readonly id: string;
  /** The data sets on which it has an answer. */
  readonly sets: readonly QuestionSet[];
  readonly words: Readonly<Record<Lang, QuestionWords>>;
  /** The columns of the answer, in its order. */
  readonly columns: readonly QuestionColumn[];
  /** Most rows of the answer; the SQL says the same. */
  readonly limit: number;
  readonly sql: string;
}

/** One row of an answer: a cell for each column of the question; days are ISO text, empty cells null. */
export type AnswerRow = readonly (string | number | boolean | null)[];

export interface Answered {
  readonly question: Question;
  readonly rows: readonly AnswerRow[];
}

/** Most rows of an answer, where a question does not say otherwise. */
const MOST_ROWS = 500;

type Draft = Omit<Question, 'limit'> & { readonly limit?: number };

/** A question with its limit in the SQL. In: SQL that ends with a total order. */
export function ask({ limit = MOST_ROWS, sql, ...rest }: Draft): Question {
  return { ...rest, limit, sql: `${sql.trim()}\nLIMIT ${limit}` };
}
