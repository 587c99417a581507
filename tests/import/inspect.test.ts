import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Inspection } from '../../src/model/import/types.ts';
import { describeChoice, describeQuestion } from '../../src/model/import/words.ts';
import { columnNames } from '../../src/model/tables.ts';
import { look, repairsOf } from './tools.ts';

const header = columnNames('case_files').join(',');
const told = ({ problems }: Inspection) =>
  problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
const row = async (): Promise<string> =>
  (await readFile('data/sample/case-files/mau-c.csv', 'utf8')).trim().split('\n').at(-1) ?? '';

const october = async (): Promise<string> =>
  (await row())
    .replace('2026-09-01,2026-09-30,Tháng 09/2026', '2026-10-01,2026-10-31,Tháng 10/2026')
    .replace(/,428,275,197,60,18,,153,/, ',430,275,197,60,18,,155,')
    .replace(/,155,151,4,/, ',157,153,4,');

describe('a table of the data set', () => {
  it('that is published already stays as it is, to the letter and in its place', async () => {
    const text = await readFile('data/sample/case-files/mau-c.csv', 'utf8');
    const found = await look(text, {}, 'mau-c.csv');
    expect([found.ok, found.repairs, found.questions, found.problems]).toEqual([true, [], [], []]);
    expect(found.files).toEqual([{ path: 'case-files/mau-c.csv', table: 'case_files', text }]);
  });

  it('never replaces a published file of its name that has more rows', async () => {
    const { files } = await look(`${header}\n${await october()}\n`, {}, 'mau-c.csv');
    expect(files.map(({ path }) => path)).toEqual(['case-files/mau-c-2026-10.csv']);
  });

  it('replaces the file whose folder its name says, and tells of every published row that is lost', async () => {
    const text = await readFile('data/sample/case-files/mau-c.csv', 'utf8');
    const longer = `${text}${await october()}\n`;
    const { ok, files } = await look(longer, {}, 'data/case-files/mau-c.csv');
    expect([ok, files]).toEqual([
      true,
      [{ path: 'case-files/mau-c.csv', table: 'case_files', text: longer }],
    ]);
    const cut = await look(`${header}\n${await october()}\n`, {}, 'data/case-files/mau-c.csv');
    expect([cut.ok, new Set(cut.problems.map(({ code }) => code)), cut.warnings]).toEqual([
      true,
      new Set(['published_row_removed']),
      text.trim().split('\n').length - 1,
    ]);
  });

  it('asks whether it is a new version of the file of its name, and wants a reason for every altered number', async () => {
    const text = await readFile('data/sample/case-files/mau-c.csv', 'utf8');
    const lines = text.trim().split('\n');
    const altered = [...lines.slice(0, -1), (lines.at(-1) ?? '').replace(/,428,275,/, ',429,276,')].join(
      '\n',
    );
    const asked = await look(`${altered}\n`, {}, 'mau-c.csv');
    expect(asked.questions.map(({ id, likely, answer }) => [id, likely, answer])).toEqual([
      ['replaces', 'yes', null],
    ]);
    const replaced = await look(`${altered}\n`, { replaces: 'yes' }, 'mau-c.csv');
    const revised = replaced.problems.filter(({ code }) => code === 'revision_without_reason');
    expect(revised.map(({ line, field, cell }) => [line, field, cell])).toEqual([
      [lines.length, 'received_total', '429'],
      [lines.length, 'received_new', '276'],
    ]);
    const added = await look(`${altered}\n`, { replaces: 'no' }, 'mau-c.csv');
    expect(new Set(added.problems.map(({ code }) => code))).toContain('duplicate_key');
  });

  it('tells a repeated period at the line of the file given, with the place of the published row', async () => {
    const found = await look(`\uFEFFghi chú\n\n${header}\n\n${await row()}\n`, {}, 'thang 9.csv');
    expect(told(found)).toEqual(['duplicate_key 5:1']);
    expect(found.problems[0]?.details).toMatchObject({ other_file: 'case-files/mau-c.csv' });
    expect(repairsOf(found)).toEqual([
      'byte_order_mark 1:0 BOM → ',
      'blank_line 4:0  → ',
      'lines_left_out 1:0 ghi chú → ',
    ]);
  });

  it('loses no column of a mistyped name, and no row that is too short', async () => {
    const typed = header.replace('received_total', 'recieved_total');
    const semicolons = `${typed};\n${await october()};\n`.replaceAll(',', ';');
    expect(told(await look(semicolons))).toContain('header_renamed 1:15');
    const short = (await october()).split(',').slice(0, 30).join(';');
    expect(told(await look(`${header.replaceAll(',', ';')}\n${short}\n`))).toContain('row_too_short 2:0');
  });

  it('keeps broken quotes from shifting figures', async () => {
    const found = await look(`${header}\n${(await october()).replace('Tháng', '"Tháng')}\n`);
    expect([told(found), found.files, found.ok]).toEqual([['quote_unclosed 2:5'], [], false]);
  });

  it('names bodies by their ids, where their names are sure', async () => {
    const found = await look(`${header}\n${(await october()).replace('mau-c', 'Cơ quan mẫu C')}\n`);
    expect(repairsOf(found)).toEqual(['agency_name 2:1 Cơ quan mẫu C → mau-c']);
    expect(found.ok).toBe(true);
  });
});

const period = 'Kỳ báo cáo: Tháng 10/2026 (Từ ngày 01/10/2026 đến ngày 31/10/2026)\n';

describe('a report form', () => {
  it('asks for a body it does not know, and goes on once that is answered', async () => {
    const text = `${period}Đơn vị;Tiếp nhận;;Đã giải quyết\n;Tổng số;Trực tuyến;Tổng số\nCơ quan lạ;435;190;280\nCo quan mau A;100;50;90\n`;
    const open = await look(text);
    const asked = open.questions.filter(({ code }) => code === 'agency_of_row');
    expect(asked.map(({ id, likely, choices }) => [id, likely, choices.map(({ value }) => value)])).toEqual([
      ['agency:4', null, ['none']],
      ['agency:5', 'mau-a', ['mau-a', 'none']],
    ]);
    const answers = {
      'agency:4': 'none',
      'agency:5': 'mau-a',
      cumulative: 'false',
      includes_subordinates: 'false',
      status: 'official',
      source: 'mau-nguon-so-lieu',
    };
    const found = await look(text, answers);
    expect([found.rows, found.files.map(({ path }) => path)]).toEqual([1, ['case-files/mau-a-2026-10.csv']]);
    expect(repairsOf(found)).toContain('row_left_out 4:0 Cơ quan lạ → ');
    expect((await look(text, { ...answers, 'agency:5': 'khong-co' })).files).toEqual([]);
  });

  it('with several sums asks which is of the whole body, the largest as likely', async () => {
    const { questions } = await look(
      `${period}TT;Lĩnh vực;Tiếp nhận;\n;;Tổng số;Trực tuyến\n;Tổng số cấp tỉnh;35;10\n;Tổng số cấp xã;400;180\n;Tổng số;435;190\n`,
    );
    const [asked] = questions;
    expect([asked?.id, asked?.likely, asked?.choices.map(({ value }) => value)]).toEqual([
      'total_row',
      '6',
      ['4', '5', '6'],
    ]);
  });

  it('of one body with a total only is that body', async () => {
    const found = await look(
      `Đơn vị báo cáo: Cơ quan mẫu C\n${period}TT;Đơn vị;Tiếp nhận;\n;;Tổng số;Trực tuyến\n;Tổng số;435;190\n`,
    );
    expect([found.rows, found.questions.map(({ id }) => id).includes('agency')]).toEqual([1, false]);
  });

  it('takes a lone late column only beside those settled early or on time', async () => {
    const uses = async (columns: string) =>
      repairsOf(await look(`${period}Đơn vị;${columns}\nCơ quan mẫu C;1;2;3\n`)).filter((line) =>
        line.includes('resolved_late'),
      );
    expect(await uses('Tiếp nhận trực tuyến;Trong hạn;Quá hạn')).toEqual([]);
    expect(await uses('Trước hạn;Đúng hạn;Quá hạn')).toHaveLength(1);
  });

  it('with two columns of one meaning takes neither for granted', async () => {
    const text = `${period}Đơn vị;Trong kỳ;;Lũy kế;\n;Tiếp nhận trực tuyến;Đã giải quyết;Tiếp nhận trực tuyến;Đã giải quyết\nCơ quan mẫu C;1;2;3;4\n`;
    expect(told(await look(text))).toEqual(
      expect.arrayContaining(['header_repeated 3:4', 'header_repeated 3:5']),
    );
  });

  it('tells a column it does not know, and takes the rest', async () => {
    const text = `${period}Đơn vị;Tiếp nhận;;Số cán bộ\n;Tổng số;Trực tuyến;\nCơ quan mẫu C;435;190;12\n`;
    expect(told(await look(text))).toEqual(['column_not_taken 3:4']);
  });

  it('asks which sheet is meant where several are reports', async () => {
    const { writeBytes } = await import('./describe-bytes.ts');
    const rows = [
      ['Từ ngày 01/10/2026 đến ngày 31/10/2026'],
      ['Đơn vị', 'Trước hạn', 'Quá hạn'],
      ['Cơ quan mẫu C', 1, 2],
    ];
    const sheets = ['Một', 'Hai'].map((name) => ({ name, rows }));
    const content = await writeBytes({ name: 'x', as: 'xlsx', sheets }, '');
    const { questions } = await look(content);
    expect(questions[0]).toMatchObject({
      id: 'sheet',
      likely: 'Một',
      choices: [{ value: 'Một' }, { value: 'Hai' }],
    });
  });
});

it('keeps as many problems as it is told, errors first, and counts them all', async () => {
  const bad = (await october()).replace(',430,', ',x,');
  const { inspect } = await import('../../src/model/import/inspect.ts');
  const { openFolder } = await import('../../src/warehouse/check-folder.ts');
  const bytes = new TextEncoder().encode(`${header}\n${bad}\n${bad.replace('mau-c', 'mau-f')}\n`);
  const found = await inspect(
    { name: 'x.csv', bytes },
    { answers: {}, published: await openFolder('data/sample'), limit: 1 },
  );
  expect([found.problems.length, found.truncated, found.errors > 1, found.problems[0]?.severity]).toEqual([
    1,
    true,
    true,
    'error',
  ]);
});

describe('a day later than that of the data set', () => {
  const december = async (): Promise<string> =>
    `${header}\n${(await october()).replace('2026-10-01,2026-10-31,Tháng 10/2026', '2026-12-01,2026-12-31,Tháng 12/2026')}\n`;

  it('is asked about in the words of the language, and moves the day of the data set once it is confirmed', async () => {
    const [question] = (await look(await december(), {}, 'moi.csv', '2027-01-04')).questions.filter(
      ({ code }) => code === 'as_of',
    );
    if (!question) throw new Error('not asked');
    expect(describeQuestion(question, 'vi').title).toBe(
      'Ngày muộn nhất trong báo cáo là 31/12/2026, đúng không?',
    );
    expect(question.choices.map((choice) => describeChoice(question, choice, 'en'))).toEqual([
      'Yes: 31 December 2026',
      'No: I will correct the date in the file',
    ]);
    const { ok, files } = await look(await december(), { as_of: '2026-12-31' }, 'moi.csv', '2027-01-04');
    expect([ok, files.find(({ path }) => path === 'release.json')?.text]).toEqual([
      true,
      '{"as_of":"2026-12-31"}\n',
    ]);
  });

  it('cannot be confirmed before it has come', async () => {
    const found = await look(await december(), { as_of: '2026-12-31' }, 'moi.csv', '2026-12-30');
    expect(found.questions.filter(({ code }) => code === 'as_of')).toEqual([]);
    expect([found.ok, found.files]).toEqual([false, []]);
    expect(found.problems.map(({ code }) => code)).toContain('after_as_of');
  });
});
