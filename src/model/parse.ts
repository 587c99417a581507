import { type CellValue, compileColumns } from './columns.ts';
import { judgeHeader } from './header.ts';
import { fieldStarts, placeOf } from './position.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { Problem } from './problems.ts';
import { readPlain } from './read-plain.ts';
import { judgeWidth, type RecordFault, readCells } from './read-row.ts';
import { type CsvRecord, cellsOf, createScanner, type ScanFault } from './scan.ts';
import { columnNames, type Row, type TableName } from './tables.ts';

export interface ParsedRow<T extends TableName> {
  /** Physical line on which the row begins, from 1. */
  readonly line: number;
  readonly values: Row<T>;
}

/** A row as far as it could be read: a refused cell is null and its column is named. */
export interface DraftRow<T extends TableName> {
  readonly line: number;
  readonly values: { readonly [K in keyof Row<T>]: Row<T>[K] | null };
  readonly refused: readonly string[];
}

/** A row as the streaming parser gives it: values in the order of the columns, null where refused or empty. */
export interface RawRow {
  readonly line: number;
  readonly values: readonly CellValue[];
  readonly refused: readonly string[];
}

export interface ParserOptions {
  readonly file: string;
  readonly onRow: (row: RawRow) => void;
  readonly onProblem: (problem: Problem) => void;
}

export interface Parser {
  /** Takes the next piece of the file, of any length. */
  readonly push: (text: string) => void;
  /** Ends the file. Out: how many rows it holds, and whether every one of them reached `onRow`. */
  readonly end: () => { readonly rows: number; readonly complete: boolean };
}

const NONE_REFUSED: readonly string[] = [];
const BYTE_ORDER_MARK = '\uFEFF';
/** The first bytes of .xlsx and .xls files, read as text. */
const SPREADSHEET = ['PK\u0003\u0004', '\uFFFD\uFFFD\u0011\uFFFD'] as const;
const OTHER_SEPARATORS = [';', '\t', '|'] as const;

function otherSeparator(header: string): string | undefined {
  return header.includes(',') ? undefined : OTHER_SEPARATORS.find((mark) => header.includes(mark));
}

function ofLine(code: ProblemCode, details: Problem['details'] = {}): RecordFault {
  return { code, column: 0, field: '', details };
}

function toProblem(fault: RecordFault, record: CsvRecord): Omit<Problem, 'file' | 'severity'> {
  const { line, text } = record;
  const index = fieldStarts(text)[fault.column - 1];
  if (index === undefined) return { ...fault, line, char: 0, cell: '' };
  return { ...fault, ...placeOf(text, { line, index }), cell: cellsOf(record)[fault.column - 1] ?? '' };
}

function judgeHead(record: CsvRecord, names: readonly string[]): readonly RecordFault[] {
  const { text } = record;
  const separator = otherSeparator(text);
  if (separator !== undefined) {
    return [ofLine('wrong_separator', { separator: separator === '\t' ? 'TAB' : separator })];
  }
  if (text.includes('\r')) return [];
  return judgeHeader(cellsOf(record), names);
}

/** Faults that leave a mark on the file but lose no row of it. */
const HARMLESS: ReadonlySet<ProblemCode> = new Set([
  'byte_order_mark',
  'carriage_return',
  'blank_line',
  'final_newline_missing',
]);

/**
 * Parser of one CSV file of a table, for files of any size: give it text in pieces, it calls back for each row and
 * each problem and keeps nothing. Order of judgement: file, header, width of the row, cells.
 */
export function createParser(table: TableName, options: ParserOptions): Parser {
  const { file, onRow, onProblem } = options;
  const columns = compileColumns(table);
  let begun = false;
  let headed = false;
  let stopped = false;
  let lost = false;
  let rows = 0;

  function report(problem: Omit<Problem, 'file' | 'severity'>): void {
    onProblem({ ...problem, file, severity: 'error' });
  }

  function stopAt(fault: RecordFault): void {
    stopped = true;
    report({ ...fault, line: 0, char: 0, cell: '' });
  }

  function takeHeader(record: CsvRecord): void {
    headed = true;
    const names = columns.map(({ name }) => name);
    const faults = judgeHead(record, names);
    for (const fault of faults) report(toProblem(fault, record));
    stopped = faults.length > 0 || record.text.includes('\r');
  }

  function takeCells(record: CsvRecord, cells: readonly string[]): void {
    const { values, faults } = readCells(cells, columns);
    for (const fault of faults) report(toProblem(fault, record));
    stopped = faults.some(({ code }) => code === 'not_utf8');
    onRow({ line: record.line, values, refused: faults.map(({ field }) => field) });
  }

  /** The slow road: every cell on its own, to say what is wrong with it. */
  function judgeRow(record: CsvRecord): void {
    const cells = cellsOf(record);
    const width = judgeWidth(cells, columns);
    if (!width) takeCells(record, cells);
    else {
      lost = true;
      report(toProblem(width, record));
    }
  }

  function takeRow(record: CsvRecord): void {
    rows += 1;
    const values = record.quoted === null ? readPlain(record.text, columns) : null;
    if (values) onRow({ line: record.line, values, refused: NONE_REFUSED });
    else judgeRow(record);
  }

  function takeFault(fault: ScanFault): void {
    lost ||= !HARMLESS.has(fault.code);
    const field = headed ? (columns[fault.column - 1]?.name ?? '') : '';
    report({ ...fault, field, details: {} });
  }

  const scanner = createScanner({
    onRecord: (record) => {
      if (!stopped) (headed ? takeRow : takeHeader)(record);
    },
    onFault: (fault) => {
      if (!stopped) takeFault(fault);
    },
  });

  function begin(text: string): string {
    begun = true;
    if (SPREADSHEET.some((start) => text.startsWith(start))) stopAt(ofLine('file_spreadsheet'));
    if (!text.startsWith(BYTE_ORDER_MARK)) return text;
    report({ ...ofLine('byte_order_mark'), line: 1, char: 0, cell: '' });
    return text.slice(1);
  }

  return {
    push: (text) => {
      if (!stopped && text !== '') scanner.push(begun ? text : begin(text));
    },
    end: () => {
      if (!begun) stopAt(ofLine('file_empty'));
      if (!stopped) scanner.end();
      return { rows, complete: !lost && !stopped };
    },
  };
}

// The values come from this table's own compiled columns: names made at run time, which types cannot follow.
function hasShape<T extends TableName>(
  _values: Record<string, CellValue>,
  _table: T,
): _values is Record<string, CellValue> & DraftRow<T>['values'] {
  return true;
}

/** Gives each value of a raw row its name and type. In: the table and a function to call with every row. */
export function nameValues<T extends TableName>(
  table: T,
  onRow: (row: DraftRow<T>) => void,
): (row: RawRow) => void {
  const names = columnNames(table);
  return ({ line, values, refused }) => {
    const named = Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]));
    if (hasShape(named, table)) onRow({ line, values: named, refused });
  };
}

function isWhole<T extends TableName>(row: DraftRow<T>): row is DraftRow<T> & ParsedRow<T> {
  return row.refused.length === 0;
}

/**
 * Reads a whole CSV text of a table.
 * In: the table, the name of the file for the problems, its text. Out: the rows without a refused cell, each with
 * its physical line, and every problem of the file, header, rows and cells. Throws nothing.
 */
export function parse<T extends TableName>(
  table: T,
  file: string,
  text: string,
): { readonly rows: readonly ParsedRow<T>[]; readonly problems: readonly Problem[] } {
  const rows: ParsedRow<T>[] = [];
  const problems: Problem[] = [];
  const onRow = nameValues(table, (row) => {
    if (isWhole(row)) rows.push({ line: row.line, values: row.values });
  });
  const parser = createParser(table, { file, onRow, onProblem: (problem) => problems.push(problem) });
  parser.push(text);
  parser.end();
  return { rows, problems };
}
