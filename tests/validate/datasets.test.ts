import { describe, expect, it } from 'vitest';
import { explain } from '../../src/model/explain.ts';
import { langs } from '../../src/model/lang.ts';
import { type ProblemCode, problemCodes } from '../../src/model/problem-codes.ts';
import type { Problem } from '../../src/model/problems.ts';
import { printAnnotations } from '../../src/model/report/github.ts';
import { printMarkdown } from '../../src/model/report/markdown.ts';
import { printReport } from '../../src/model/report/text.ts';
import { checkDataSet } from '../../src/warehouse/check-folder.ts';
import { faultNames, readExpected, withOverlay } from './overlay.ts';

const names = await faultNames();
const seen = new Set<ProblemCode>();

/** Codes that need more than files in a folder; each has a test of its own. */
const elsewhere: readonly ProblemCode[] = [
  'folder_missing',
  'file_missing',
  'file_unreadable',
  'file_symlink',
  'not_a_file',
  'not_a_folder',
  'file_too_big',
  'table_unknown',
  'record_too_long',
  'too_many_columns',
  'revision_without_reason',
  'published_row_removed',
  'column_not_taken',
  'no_figures',
  'only_shares',
  'shares_above_whole',
];

const place = ({ file, line, column, char, field, cell, code, severity }: Problem) => ({
  file,
  line,
  column,
  char,
  field,
  cell,
  code,
  severity,
});

const LEAKS = /undefined|NaN|\[object|null/;

describe('a planted fault', () => {
  it('leaves the valid data set alone when there is none', async () => {
    const report = await withOverlay('_valid', checkDataSet);
    expect(report).toMatchObject({ ok: true, files: 11, rows: 32, problems: [], asOf: '2025-02-28' });
  });

  it('has at least forty kinds', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  it.each(names)('%s is found, alone and at its place', async (name) => {
    const report = await withOverlay(name, checkDataSet);
    expect(report.problems.map(place)).toEqual(await readExpected(name));
    for (const { code } of report.problems) seen.add(code);
    for (const lang of langs) {
      for (const problem of report.problems) {
        const { message, fix } = explain(problem, lang);
        expect(message.length).toBeGreaterThan(9);
        expect(fix.length).toBeGreaterThan(4);
      }
      for (const print of [printReport, printAnnotations, printMarkdown]) {
        expect(print(report, lang)).not.toMatch(LEAKS);
      }
    }
  });

  it('exists for every code that a folder of files can show', () => {
    expect(problemCodes.filter((code) => !seen.has(code))).toEqual(elsewhere);
  });
});
