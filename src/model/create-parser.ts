import { BROKEN_CHARACTER } from './clean-text.ts';
import { type CellValue, type Column, compileColumns } from './columns.ts';
import { placeField } from './field-place.ts';
import { judgeHeader } from './header.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { Details, Problem } from './problems.ts';
import { readPlain } from './read-plain.ts';
import { judgeWidth, type RecordFault, readCells } from './read-row.ts';
import { type CsvRecord, cellsOf, createScanner, type ScanFault } from './scan.ts';
import type { TableName } from './tables.ts';

/** A row as the parser gives it: values in the order of the columns, null where refused or empty. */
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

/** Faults that leave a mark on the file but lose no row of it. */
const HARMLESS: ReadonlySet<ProblemCode> = new Set([
  'byte_order_mark',
  'carriage_return',
  'blank_line',
  'final_newline_missing',
]);

function judgeSeparator(header: string): RecordFault | null {
  const found = header.includes(',') ? undefined : OTHER_SEPARATORS.find((mark) => header.includes(mark));
  if (found === undefined) return null;
  const details = { separator: found === '\t' ? 'TAB' : found };
  return { code: 'wrong_separator', column: 0, field: '', details };
}

/** Other encodings show at once: UTF-16 by its NUL characters, the rest by bytes that are no UTF-8. */
const isText = (header: string): boolean => !header.includes(BROKEN_CHARACTER) && !header.includes('\u0000');

function judgeHead(record: CsvRecord, columns: readonly Column[]): readonly RecordFault[] {
  if (!isText(record.text)) return [{ code: 'not_utf8', column: 0, field: '', details: {} }];
  const separator = judgeSeparator(record.text);
  if (separator) return [separator];
  const names = columns.map(({ name }) => name);
  return record.text.includes('\r') ? [] : judgeHeader(cellsOf(record), names);
}

class TableParser implements Parser {
  private readonly options: ParserOptions;
  private readonly columns: readonly Column[];
  private readonly scanner = createScanner({
    onRecord: (record) => this.takeRecord(record),
    onFault: (fault) => this.takeFault(fault),
  });
  private begun = false;
  private headed = false;
  private stopped = false;
  private lost = false;
  private rows = 0;

  constructor(table: TableName, options: ParserOptions) {
    this.columns = compileColumns(table);
    this.options = options;
  }

  push(text: string): void {
    if (text === '' || this.stopped) return;
    const rest = this.begun ? text : this.begin(text);
    if (!this.stopped) this.scanner.push(rest);
  }

  end() {
    if (!this.begun) this.refuseFile('file_empty');
    if (!this.stopped) this.scanner.end();
    return { rows: this.rows, complete: !this.lost && !this.stopped };
  }

  private begin(text: string): string {
    this.begun = true;
    if (SPREADSHEET.some((start) => text.startsWith(start))) this.refuseFile('file_spreadsheet');
    if (!text.startsWith(BYTE_ORDER_MARK)) return text;
    this.report({ code: 'byte_order_mark', line: 1 });
    return text.slice(1);
  }

  private refuseFile(code: ProblemCode): void {
    this.stopped = true;
    this.report({ code });
  }

  private takeRecord(record: CsvRecord): void {
    if (this.stopped) return;
    if (this.headed) this.takeRow(record);
    else this.takeHeader(record);
  }

  private takeHeader(record: CsvRecord): void {
    this.headed = true;
    const faults = judgeHead(record, this.columns);
    for (const fault of faults) this.reportIn(record, fault);
    this.stopped = faults.length > 0 || record.text.includes('\r');
  }

  private takeRow(record: CsvRecord): void {
    this.rows += 1;
    const values = record.quoted === null ? readPlain(record.text, this.columns) : null;
    if (values) this.options.onRow({ line: record.line, values, refused: NONE_REFUSED });
    else this.judgeRow(record);
  }

  /** The slow road: every cell on its own, to say what is wrong with it. */
  private judgeRow(record: CsvRecord): void {
    const cells = cellsOf(record);
    const width = judgeWidth(cells, this.columns);
    if (!width) this.judgeCells(record, cells);
    else {
      this.lost = true;
      this.reportIn(record, width);
    }
  }

  private judgeCells(record: CsvRecord, cells: readonly string[]): void {
    const { values, faults } = readCells(cells, this.columns);
    for (const fault of faults) this.reportIn(record, fault);
    this.stopped = faults.some(({ code }) => code === 'not_utf8');
    this.options.onRow({ line: record.line, values, refused: faults.map(({ field }) => field) });
  }

  private takeFault(fault: ScanFault): void {
    if (this.stopped) return;
    this.lost ||= !HARMLESS.has(fault.code);
    const field = this.headed ? (this.columns[fault.column - 1]?.name ?? '') : '';
    this.report({ ...fault, field });
  }

  private reportIn(record: CsvRecord, { code, column, field, details }: RecordFault): void {
    this.report({ code, field, details, ...placeField(record, column) });
  }

  private report(problem: Partial<Problem> & { code: ProblemCode; details?: Details }): void {
    const nowhere = { line: 0, column: 0, char: 0, field: '', cell: '', details: {} };
    this.options.onProblem({ ...nowhere, ...problem, file: this.options.file, severity: 'error' });
  }
}

/**
 * Parser of one CSV file of a table, for files of any size: give it text in pieces, it calls back for each row and
 * each problem and keeps nothing. Order of judgement: file, header, width of the row, cells.
 */
export function createParser(table: TableName, options: ParserOptions): Parser {
  return new TableParser(table, options);
}
