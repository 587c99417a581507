import { z } from 'zod';

/** SQL type a column has in DuckDB; decimals stay exact. */
export type SqlType = 'VARCHAR' | 'BIGINT' | 'DECIMAL(18,6)' | 'DATE' | 'BOOLEAN';

/** What a cell may hold; `explain.ts` has one sentence for each. */
export type CellKind =
  | 'id'
  | 'idList'
  | 'targetId'
  | 'text'
  | 'url'
  | 'date'
  | 'year'
  | 'boolean'
  | 'count'
  | 'decimal'
  | 'printed'
  | 'choice';

/** Whether a count adds over periods (flow) or is a level at a date (stock); text columns have neither. */
export type Nature = 'flow' | 'stock';

/** Everything the dictionary, the checks, the SQL and the Data Package need to know of one column. */
export interface ColumnMeta {
  readonly kind: CellKind;
  readonly sql: SqlType;
  readonly pattern: RegExp;
  readonly maxLength: number;
  readonly required: boolean;
  readonly choices?: readonly string[];
  readonly nature?: Nature;
  /** `table.column` that the cell (or every item of its list) must exist in. */
  readonly references?: string;
  readonly vi: string;
  readonly en: string;
  readonly example: string;
}

// Not a zod registry: those rewrite the types of functions and expressions inside the metadata.
export const columnMeta = new WeakMap<z.ZodType, ColumnMeta>();

interface Words {
  readonly vi: string;
  readonly en: string;
  readonly example: string;
  readonly references?: string;
  readonly nature?: Nature;
}

const TEXT_LIMIT = 5000;

/** Years a date may have; `date` spells them out. A year beyond them is a slip of the pen. */
export const dateYears = { first: 1900, last: 2099 } as const;

/** Characters of the longest id. */
export const ID_LIMIT = 60;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const kinds = {
  id: { sql: 'VARCHAR', pattern: ID, maxLength: ID_LIMIT },
  idList: {
    sql: 'VARCHAR',
    pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\|[a-z0-9]+(?:-[a-z0-9]+)*)*$/,
    maxLength: 1000,
  },
  targetId: { sql: 'VARCHAR', pattern: /^(?:mau-)?[0-9]{3}-[0-9]{2}[a-z]$/, maxLength: 11 },
  text: { sql: 'VARCHAR', pattern: /^\S(?:.*\S)?$/su, maxLength: TEXT_LIMIT },
  url: { sql: 'VARCHAR', pattern: /^https?:\/\/[^\s"'<>]+$/, maxLength: 2000 },
  date: {
    sql: 'DATE',
    pattern: /^(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/,
    maxLength: 10,
  },
  year: { sql: 'BIGINT', pattern: /^20[0-9]{2}$/, maxLength: 4 },
  boolean: { sql: 'BOOLEAN', pattern: /^(?:true|false)$/, maxLength: 5 },
  count: { sql: 'BIGINT', pattern: /^(?:0|[1-9][0-9]{0,14})$/, maxLength: 15 },
  decimal: { sql: 'DECIMAL(18,6)', pattern: /^-?(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,6})?$/, maxLength: 17 },
} as const satisfies Record<
  Exclude<CellKind, 'choice' | 'printed'>,
  Pick<ColumnMeta, 'sql' | 'pattern' | 'maxLength'>
>;

function register<T extends z.ZodType>(schema: T, meta: ColumnMeta): T {
  columnMeta.set(schema, meta);
  return schema;
}

function textSchema(meta: Pick<ColumnMeta, 'pattern' | 'maxLength'>) {
  return z.string().max(meta.maxLength).regex(meta.pattern);
}

/** An empty cell means *not reported*: it becomes null, never zero and never an empty string. */
function optional<T extends z.ZodType>(schema: T) {
  return z.union([z.literal('').transform(() => null), schema]);
}

function asText(kind: keyof typeof kinds) {
  return {
    required: (words: Words) =>
      register(textSchema(kinds[kind]), { kind, required: true, ...kinds[kind], ...words }),
    optional: (words: Words) =>
      register(optional(textSchema(kinds[kind])), { kind, required: false, ...kinds[kind], ...words }),
  };
}

export const id = asText('id');
export const idList = asText('idList');
export const targetId = asText('targetId');
export const text = asText('text');
export const url = asText('url');
/** Kept as ISO text in TypeScript, DATE in SQL; impossible days (31 February) are refused by `isRealDate`. */
export const date = asText('date');
/** Kept as text in TypeScript so that no digit is lost, DECIMAL in SQL. */
export const decimal = asText('decimal');

/** A decimal shown exactly as its source printed it: `8.0` stays `8.0`, in SQL too. */
export const printed = {
  optional: (words: Words) =>
    register(optional(textSchema(kinds.decimal)), {
      kind: 'printed',
      required: false,
      ...kinds.decimal,
      sql: 'VARCHAR',
      ...words,
    }),
};

const toNumber = (value: string): number => Number(value);

/** Non-negative whole number of at most 15 digits, so that a JavaScript number holds it exactly. */
export function count(words: Words) {
  return register(optional(textSchema(kinds.count).transform(toNumber)), {
    kind: 'count',
    required: false,
    ...kinds.count,
    ...words,
  });
}

export function year(words: Words) {
  return register(optional(textSchema(kinds.year).transform(toNumber)), {
    kind: 'year',
    required: false,
    ...kinds.year,
    ...words,
  });
}

export function boolean(words: Words) {
  return register(
    textSchema(kinds.boolean).transform((value) => value === 'true'),
    {
      kind: 'boolean',
      required: true,
      ...kinds.boolean,
      ...words,
    },
  );
}

function choiceMeta(choices: readonly string[]) {
  const pattern = new RegExp(`^(?:${choices.map((choice) => RegExp.escape(choice)).join('|')})$`);
  return { kind: 'choice', sql: 'VARCHAR', pattern, maxLength: 40, choices } as const;
}

export function choice<const T extends readonly [string, ...string[]]>(choices: T, words: Words) {
  return register(z.enum(choices), { required: true, ...choiceMeta(choices), ...words });
}

export function optionalChoice<const T extends readonly [string, ...string[]]>(choices: T, words: Words) {
  return register(optional(z.enum(choices)), { required: false, ...choiceMeta(choices), ...words });
}

/** True when the ISO text names a day that exists. In: `YYYY-MM-DD`. */
export function isRealDate(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}
