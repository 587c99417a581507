import { columnsOf } from '../tables.ts';
import { measureValue, missingReason } from './measures.ts';

const days = "date_diff('day', period_start, period_end) + 1";

/**
 * How a large table is stored, so that a browser that asks about one agency fetches little of the file: what follows
 * from other columns is left out, what repeats stands together, and texts that few rows of a report differ in stand
 * once in a table of their own. A view of the table's own name puts it all together again.
 */
export interface StoredForm {
  /** Relations that hold the rows and the repeated texts; a row names its texts by `text_id`. */
  readonly rows: string;
  readonly texts: string;
  /** SQL for what is stored of the table, texts included. */
  readonly narrow: string;
  /** The columns whose texts stand apart. */
  readonly repeated: readonly string[];
  readonly order: string;
  /** SQL of the view. */
  readonly view: string;
}

/**
 * Offices by number, in the order of their ids. Large tables name them so: the smallest and largest value that DuckDB
 * keeps of a block of texts are only their first eight letters, which offices of one province share, but of numbers they
 * are exact, so that a question about one office skips all blocks of the others.
 */
export const AGENCY_NUMBERS = 'agency_numbers';

const together = (rows: string, texts: string): string =>
  `${rows} JOIN ${AGENCY_NUMBERS} USING (agency_no) JOIN ${texts} USING (text_id)`;

/** The file of the first row that a measure was made of, and whether all its rows stand there: `a.csv#2|a.csv#9`. */
const firstFile = "regexp_extract(rows, '^([^|]*)#', 1)";
const oneFile = `list_bool_and(list_transform(string_split(rows, '|'), lambda part: starts_with(part, ${firstFile} || '#')))`;

/** The lines of those rows. */
const lines =
  "list_transform(string_split(rows, '|'), lambda part: CAST(regexp_extract(part, '#([0-9]+)$', 1) AS BIGINT))";

/** The one distance between them, as in the months of a year; null where there are several, or only one line. */
const lineStep = `CASE WHEN len(lines) > 1 AND lines[2] <> lines[1]
    AND list_bool_and(list_transform(range(2, len(lines)), lambda i: lines[i + 1] - lines[i] = lines[2] - lines[1]))
    IS NOT FALSE THEN lines[2] - lines[1] END`;

const measures: StoredForm = {
  rows: 'measure_rows',
  texts: 'measure_texts',
  narrow: `SELECT agency_id, indicator_id, period_start, period_end, cumulative, numerator, denominator, printed_value,
  kind, source_ids, CASE WHEN one_file THEN first_file END AS file,
  CASE WHEN one_file AND (len(lines) = 1 OR line_step IS NOT NULL) THEN lines[1] END AS line,
  CASE WHEN one_file THEN line_step END AS line_step,
  CASE WHEN one_file AND line_step IS NOT NULL THEN len(lines) END AS line_count,
  CASE WHEN NOT one_file THEN rows
    WHEN len(lines) > 1 AND line_step IS NULL THEN replace(rows, first_file || '#', '#') END AS several_rows,
  nullif(data_until, period_end) AS other_data_until, status, method,
  nullif(covered_days, ${days}) AS fewer_covered_days, sample
FROM (
  SELECT *, ${lineStep} AS line_step
  FROM (SELECT *, ${firstFile} AS first_file, ${oneFile} AS one_file, ${lines} AS lines FROM measures)
)`,
  repeated: ['kind', 'source_ids', 'file', 'status', 'method'],
  // Sums stand apart from what was reported: columns that only they fill take no room among the others.
  order: 'agency_no, line_count IS NOT NULL, period_end, period_start, indicator_id',
  view: `SELECT agency_id, indicator_id, period_start, period_end, cumulative, numerator, denominator,
  ${measureValue('m')} AS value, printed_value, kind, ${missingReason('m')} AS missing_reason, source_ids,
  CASE WHEN line_count IS NOT NULL
    THEN file || '#' || replace(array_to_string(range(line, line + line_step * line_count, line_step), '|'), '|', '|' || file || '#')
    WHEN several_rows IS NULL THEN file || '#' || line
    WHEN file IS NULL THEN several_rows
    ELSE file || replace(several_rows, '|', '|' || file) END AS rows,
  coalesce(other_data_until, period_end) AS data_until, status, method,
  coalesce(fewer_covered_days, ${days}) AS covered_days, sample
FROM (SELECT * FROM ${together('measure_rows', 'measure_texts')}) m`,
};

const caseFiles: StoredForm = {
  rows: 'case_file_rows',
  texts: 'case_file_texts',
  narrow: 'FROM case_files',
  repeated: [
    'period_as_printed',
    'period_basis',
    'includes_subordinates',
    'fields_complete',
    'status',
    'document_number',
    'withdrawn_counted',
    'source_id',
    'file',
  ],
  order: 'field_id IS NOT NULL, agency_no, period_start, period_end, text_id, line',
  view: `SELECT ${[...columnsOf('case_files').keys(), 'file', 'line'].join(', ')}
FROM ${together('case_file_rows', 'case_file_texts')}`,
};

/** The tables that are not stored as they are asked. */
export const storedForms: Readonly<Record<string, StoredForm>> = { measures, case_files: caseFiles };
