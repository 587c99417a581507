import { Refusal, type RefusalCode } from './types.ts';

/** What the engine's own texts mean, first match wins. They are those of DuckDB 1.4.3; tests hold every one. */
const meanings: readonly (readonly [RegExp, RefusalCode])[] = [
  [/exists in the \w+ extension|extension .*(?:not loaded|could not be)/i, 'needs_extension'],
  [/Cannot access (?:file|directory)|disabled by configuration|Permission Error/i, 'outside_access'],
  [/configuration has been locked/i, 'settings_locked'],
  [/read-only mode|Cannot execute statement of type/i, 'statement_kind'],
  [/Out of Memory|could not allocate|memory access out of bounds|Array buffer allocation/i, 'out_of_memory'],
  [/query was cancell?ed|interrupted/i, 'cancelled'],
  [/(?:Function|Macro) with name .* does not exist|No function matches/i, 'unknown_function'],
  [/Table with name .* does not exist|Catalog .* does not exist|Schema with name/i, 'unknown_table'],
  [
    /Referenced (?:column|table) .* not found|does not have a column named|Values list .* does not have/i,
    'unknown_column',
  ],
  [/Parser Error|"exception_type":"Parser"|syntax error/i, 'syntax'],
  [/HTTP|XMLHttpRequest|NetworkError|Failed to fetch/i, 'unreachable'],
];

/** Faults of WebAssembly itself, after which an engine answers nothing any more. */
const broken =
  /^(?:memory access out of bounds|unreachable|null function|table index is out|maximum call stack)/i;

/** Whether an error means that the engine cannot go on, as opposed to having refused. */
export function isBroken(error: unknown): boolean {
  if (error instanceof Refusal || !(error instanceof Error)) return false;
  return error.name === 'RuntimeError' || error.name === 'RangeError' || broken.test(error.message);
}

interface Structured {
  readonly text: string;
  readonly position: number | null;
}

/** Syntax errors come as JSON with a place; the others as text that draws a caret under the place. */
function structured(message: string): Structured | null {
  if (!message.startsWith('{')) return null;
  try {
    const { exception_message, position }: Record<string, unknown> = JSON.parse(message);
    const place = Number(position);
    return { text: String(exception_message), position: Number.isInteger(place) ? place : null };
  } catch {
    return null;
  }
}

/** `LINE 2: select nope` with a caret below it, as a place in the whole text. A shortened line is found by its text. */
function caretPosition(message: string, sql: string): number | null {
  const [, number = '', shown = '', space = ''] = /^LINE (\d+): (.*)\n( *)\^/m.exec(message) ?? [];
  if (!number) return null;
  const lines = sql.split('\n').slice(0, Number(number));
  const line = lines.at(-1) ?? '';
  const before = lines.slice(0, -1).reduce((sum, each) => sum + each.length + 1, 0);
  const inside = line.indexOf(shown.replace(/^\.{3}|\.{3}$/g, ''));
  const column = space.length - `LINE ${number}: `.length - (shown.startsWith('...') ? 3 : 0);
  return inside < 0 ? before : before + inside + Math.max(0, column);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The engine's own error as a plain refusal, with its text and its place in the question. */
export function toRefusal(error: unknown, sql: string): Refusal {
  if (error instanceof Refusal) return error;
  const message = messageOf(error);
  const code = meanings.find(([pattern]) => pattern.test(message))?.[1] ?? 'other';
  const json = structured(message);
  if (json) return new Refusal(code, { detail: json.text, position: json.position });
  return new Refusal(code, { detail: message, position: caretPosition(message, sql) });
}
