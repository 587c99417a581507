import Papa from 'papaparse';
import { checkFiles, type DataSetFiles } from '../../src/model/check-data-set.ts';
import type { Answers, GivenFile, Grid, Inspection, Question } from '../../src/model/import/types.ts';
import { tableAt } from '../../src/model/locations.ts';
import { putInto } from '../../src/model/put-into.ts';
import { pathInDataSet } from '../../src/model/recognise.ts';

function toGrid(rows: readonly (readonly string[])[]): Grid {
  return { sheet: '', rows, lineOf: (index) => index + 1, merges: [] };
}

const nothing = {
  kind: 'csv',
  form: null,
  refusal: null,
  grids: [],
  questions: [],
  repairs: [],
  problems: [],
  errors: 0,
  warnings: 0,
  truncated: false,
  rows: 0,
  files: [],
  ok: false,
} as const;

function agencyQuestion({ agency = null }: Readonly<Record<string, string | null>>): Question {
  return {
    id: 'agency',
    code: 'agency',
    details: {},
    places: [{ sheet: '', line: 2, column: 1 }],
    choices: [],
    input: 'agency',
    likely: null,
    answer: agency,
  };
}

/** A stand-in for the real conversion: knows canonical tables only, asks for one agency, refuses names. */
export async function inspectDouble(
  { name, bytes }: GivenFile,
  { answers, published }: { readonly answers: Answers; readonly published: DataSetFiles },
): Promise<Inspection> {
  const given = new TextDecoder().decode(bytes);
  const rows = Papa.parse<string[]>(given.trimEnd(), { delimiter: ',' }).data;
  const grids = [toGrid(rows)];
  if (/Chủ hồ sơ/.test(given))
    return { ...nothing, name, refusal: { code: 'personal', details: { column: 'Chủ hồ sơ' } } };
  const isAsking = given.includes('?');
  const questions = isAsking ? [agencyQuestion(answers)] : [];
  if (isAsking && !answers['agency']) return { ...nothing, name, grids, questions };
  const text = given.replaceAll('?', answers['agency'] ?? '').replace(/^\uFEFF/, '');
  const path = pathInDataSet(name, text.split('\n')[0] ?? '') ?? `case-files/${name}`;
  const table = tableAt(path);
  if (!table) return { ...nothing, name, refusal: { code: 'unknown', details: {} } };
  const file = {
    path,
    table,
    read: async function* () {
      yield new TextEncoder().encode(text);
    },
  };
  const report = await checkFiles(putInto(published, { files: [{ replaces: path, file }] }), {
    concerns: (finding) => finding.file === path,
  });
  const repair = {
    code: 'byte_order_mark',
    count: 1,
    places: [{ sheet: '', line: 1, column: 1, before: '\uFEFF', after: '' }],
  };
  return {
    ...nothing,
    name,
    form: table,
    grids,
    questions,
    repairs: given.startsWith('\uFEFF') ? [repair] : [],
    problems: report.problems.map((problem) => ({ ...problem, file: name, sheet: '' })),
    errors: report.errors,
    warnings: report.warnings,
    rows: rows.length - 1,
    files: report.errors === 0 ? [{ path, table, text }] : [],
    ok: report.errors === 0,
  };
}
