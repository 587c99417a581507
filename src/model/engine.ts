/** A value of an answer: dates and decimals are text, whole numbers are numbers. */
export type Cell = string | number | boolean | null;

/** Answers a query with what `make` makes of each row, a plain object that `make` may keep and change. */
type Ask = <T>(sql: string, make: (row: Record<string, Cell>) => T) => Promise<T[]>;

/** An engine that holds the tables of a data set, wherever it runs. */
export interface Engine {
  readonly ask: Ask;
  /** True where texts that repeat cost less as numbers: a client that makes a text of every cell anew. */
  readonly codes: boolean;
}
