import { join } from 'node:path';
import { cell, readCsv } from '../data/read-csv.ts';

/** What only the sample data set says: names of its bodies, plans and sources, in both languages. */
const nameColumns: readonly (readonly [string, readonly string[]])[] = [
  ['agencies.csv', ['name_vi', 'name_en']],
  ['plans.csv', ['title_vi', 'title_en']],
  ['sources.csv', ['title', 'publisher', 'note']],
];

const sampleNames = nameColumns.flatMap(([file, columns]) =>
  readCsv(join('data/sample', file)).flatMap((row) => columns.map((column) => cell(row, column))),
);

const words = [...new Set([...sampleNames, 'mau-', 'dữ liệu mẫu', 'sample data', '/sample/'])];

/** Words that give the sample away wherever they stand. */
export const sampleWords: readonly string[] = words.filter((word) => word.length > 3);
