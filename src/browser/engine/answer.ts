import {
  type DataType,
  type Decimal,
  type RecordBatch,
  type Schema,
  type Struct,
  type Time,
  type Timestamp,
  TimeUnit,
  Type,
} from 'apache-arrow';
import { type AnswerCell, type AnswerColumn, type AnswerKind, Refusal } from './types.ts';

const kinds: ReadonlyMap<Type, AnswerKind> = new Map([
  [Type.Int, 'number'],
  [Type.Float, 'number'],
  [Type.Decimal, 'number'],
  [Type.Bool, 'boolean'],
  [Type.Date, 'date'],
]);

/** Columns of an answer: what kind of cells each has. */
export function columnsOf(schema: Schema): readonly AnswerColumn[] {
  return schema.fields.map(({ name, type }) => ({ name, kind: kinds.get(type.typeId) ?? 'text' }));
}

/** A whole number that is exact as a number stays one; a larger one is its digits. */
function wholeNumber(value: bigint): AnswerCell {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

const WORD = 32n;

/** The whole number behind a decimal: four 32-bit words, least first, two's complement. */
function unscaled(words: Uint32Array): bigint {
  const value = words.reduceRight((sum, word) => (sum << WORD) | BigInt(word), 0n);
  return BigInt.asIntN(words.length * Number(WORD), value);
}

function decimalText(value: bigint, scale: number): string {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const fraction = digits.slice(point).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, point)}${fraction ? `.${fraction}` : ''}`;
}

const SIGNIFICANT = 15;

/** A decimal as a number where a number can say it, as its digits where not. */
function decimalCell(value: unknown, { scale }: Decimal): AnswerCell {
  const text = decimalText(unscaled(value as Uint32Array), scale);
  return text.replace(/\D/g, '').replace(/^0+/, '').length <= SIGNIFICANT ? Number(text) : text;
}

const perSecond: Readonly<Record<TimeUnit, number>> = {
  [TimeUnit.SECOND]: 1,
  [TimeUnit.MILLISECOND]: 1e3,
  [TimeUnit.MICROSECOND]: 1e6,
  [TimeUnit.NANOSECOND]: 1e9,
};

const isoMoment = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Arrow hands out a timestamp in milliseconds, whatever its unit. */
function timestampText(value: unknown, { timezone }: Timestamp): string {
  const text = isoMoment(Number(value)).replace('T', ' ').replace('.000Z', '').replace('Z', '');
  return timezone ? `${text}+00` : text;
}

function timeText(value: unknown, { unit }: Time): string {
  return isoMoment((Number(value) * 1e3) / perSecond[unit])
    .slice(11, 23)
    .replace('.000', '');
}

/** Values inside lists and records, exact: JSON with whole numbers and decimals in full. */
function nested(value: unknown, type: DataType): unknown {
  if (value === null || value === undefined) return null;
  const [child] = type.children ?? [];
  if ((type.typeId === Type.List || type.typeId === Type.FixedSizeList) && child)
    return Array.from(value as Iterable<unknown>, (each) => nested(each, child.type));
  if (type.typeId === Type.Struct) {
    const fields = (type as Struct).children;
    const row = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(fields.map((field) => [field.name, nested(row[field.name], field.type)]));
  }
  return toCell(value, type);
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Uint8Array) return `\\x${hex(value)}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * One value of an answer as a cell; whole numbers and decimals are never rounded. Throws `Refusal` for the few types
 * that do not arrive whole (ENUM, INTERVAL), which the question can turn into text itself.
 */
function toCell(value: unknown, type: DataType): AnswerCell {
  // A value of this type never arrives: its list of texts is not sent with the rows.
  if (type.typeId === Type.Dictionary) throw new Refusal('unreadable_column', { detail: 'ENUM' });
  if (value === null || value === undefined) return null;
  switch (type.typeId) {
    case Type.Int:
      return typeof value === 'bigint' ? wholeNumber(value) : Number(value);
    case Type.Float:
      return Number.isFinite(value) ? Number(value) : String(value);
    case Type.Decimal:
      return decimalCell(value, type as Decimal);
    case Type.Bool:
      return Boolean(value);
    case Type.Date:
      return isoMoment(Number(value)).slice(0, 10);
    case Type.Timestamp:
      return timestampText(value, type as Timestamp);
    case Type.Time:
      return timeText(value, type as Time);
    case Type.List:
    case Type.FixedSizeList:
    case Type.Struct:
      return JSON.stringify(nested(value, type));
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Binary:
    case Type.LargeBinary:
    case Type.Map:
    case Type.Null:
      return asText(value);
    default:
      throw new Refusal('unreadable_column', { detail: String(type) });
  }
}

/** Rows of one batch of an answer, at most so many. */
export function rowsOf(batch: RecordBatch, most: number): readonly (readonly AnswerCell[])[] {
  const columns = batch.schema.fields.map(({ type }, index) => ({ type, vector: batch.getChildAt(index) }));
  const count = Math.min(batch.numRows, most);
  return Array.from({ length: count }, (_, row) =>
    columns.map(({ type, vector }) => toCell(vector?.get(row), type)),
  );
}
