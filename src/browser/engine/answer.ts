import {
  type DataType,
  type Decimal,
  type Float,
  Precision,
  type RecordBatch,
  type Schema,
  type Struct,
  type Time,
  type Timestamp,
  Type,
  type Vector,
} from 'apache-arrow';
import { dayText, momentText, ticksOf, timeText } from './moments.ts';
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

/** A decimal as its digits, whatever its size, without idle zeros. */
export function decimalDigits(value: unknown, { scale }: Decimal): string {
  return decimalText(unscaled(value as Uint32Array), scale);
}

/** Digits that tell one number of single precision from the next. */
const SINGLE = [6, 7, 8, 9];

/** `0.1`, not the double-precision digits that a single-precision 0.1 becomes on the way. */
function floatCell(value: number, { precision }: Float): AnswerCell {
  if (!Number.isFinite(value)) return String(value);
  if (precision !== Precision.SINGLE) return value;
  return (
    SINGLE.map((digits) => Number(value.toPrecision(digits))).find((short) => Math.fround(short) === value) ??
    value
  );
}

function timestampText(value: unknown, { timezone, unit }: Timestamp): string {
  const text = momentText(typeof value === 'bigint' ? value : ticksOf(Number(value), unit), unit);
  return timezone && !text.endsWith('infinity') ? `${text}+00` : text;
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
  if (type.typeId === Type.Map) {
    const [keys, values] = (child?.type as Struct | undefined)?.children ?? [];
    if (!keys || !values) throw new TypeError('a map without keys');
    const entries = Array.from(value as Iterable<readonly [unknown, unknown]>);
    return Object.fromEntries(
      entries.map(([key, each]) => [asText(nested(key, keys.type)), nested(each, values.type)]),
    );
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

/** One value of an answer as a cell; whole numbers and decimals are never rounded, moments never cut. */
function toCell(value: unknown, type: DataType): AnswerCell {
  // A value of this type never arrives: its list of texts is not sent with the rows.
  if (type.typeId === Type.Dictionary) throw new Refusal('unreadable_column', { detail: 'ENUM' });
  if (value === null || value === undefined) return null;
  switch (type.typeId) {
    case Type.Int:
      return typeof value === 'bigint' ? wholeNumber(value) : Number(value);
    case Type.Float:
      return floatCell(Number(value), type as Float);
    case Type.Decimal:
      return decimalCell(value, type as Decimal);
    case Type.Bool:
      return Boolean(value);
    case Type.Date:
      return dayText(Number(value));
    case Type.Timestamp:
      return timestampText(value, type as Timestamp);
    case Type.Time:
      return timeText(BigInt(value as number | bigint), (type as Time).unit);
    case Type.List:
    case Type.FixedSizeList:
    case Type.Struct:
    case Type.Map:
      return JSON.stringify(nested(value, type));
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Binary:
    case Type.LargeBinary:
    case Type.Null:
      return asText(value);
    default:
      throw new Refusal('unreadable_column', { detail: String(type) });
  }
}

/** The value as the engine sent it: a moment as its units, which a number of milliseconds would cut. */
function sent(vector: Vector | null, row: number, { typeId }: DataType): unknown {
  if (typeId !== Type.Timestamp) return vector?.get(row);
  return vector?.isValid(row) ? vector.data[0]?.values[row] : null;
}

/**
 * Rows of one batch of an answer, one after the other. Throws `Refusal` for the few types and values that do not
 * arrive whole (ENUM, INTERVAL, days beyond the calendar), which the question can turn into text itself.
 */
export function* rowsOf(batch: RecordBatch): Generator<readonly AnswerCell[]> {
  const columns = batch.schema.fields.map(({ type }, index) => ({ type, vector: batch.getChildAt(index) }));
  for (let row = 0; row < batch.numRows; row += 1)
    yield columns.map(({ type, vector }) => {
      try {
        return toCell(sent(vector, row, type), type);
      } catch (error) {
        throw error instanceof Refusal ? error : new Refusal('unreadable_column', { detail: String(type) });
      }
    });
}
