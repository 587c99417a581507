import { expect, it } from 'vitest';
import { columnsInWords } from '../../src/browser/check/worker/column-words.ts';
import type { Grid } from '../../src/model/import/types.ts';
import { columnsOf } from '../../src/model/tables.ts';

const sentence = 'received_total = 3840, nhưng resolved_total + pending_total = 10034, xem unknown_name.';
const grid = (...header: readonly string[]): Grid => ({
  sheet: '',
  rows: [header],
  lineOf: (index) => index + 1,
  merges: [],
});

it('calls the columns of a form by their meaning, and leaves names that are no columns', () => {
  const of = (name: string) => columnsOf('case_files').get(name)?.vi;
  expect(columnsInWords(sentence, { grids: [grid('Tổng số')], lang: 'vi' })).toBe(
    `“${of('received_total')}” = 3840, nhưng “${of('resolved_total')}” + “${of('pending_total')}” = 10034, xem unknown_name.`,
  );
});

it('keeps the names that the header of the file has', () => {
  const grids = [grid('received_total', 'resolved_total', 'pending_total')];
  expect(columnsInWords(sentence, { grids, lang: 'en' })).toBe(sentence);
});
