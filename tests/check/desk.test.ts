import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { given, openDesk, textOf } from './desk.ts';
import { inspectDouble } from './double.ts';

const place = { repository: 'https://github.com/dung-hen/dung-hen', branch: 'main' };
const good = textOf('case-files/mau-c.csv');
const decoder = new TextDecoder();

describe('the desk', () => {
  test('knows the agencies, and fetches every published file of a small data set at once', async () => {
    const { opened, fetched } = await openDesk();
    expect(opened.agencies).toContainEqual({ id: 'mau-a', name: 'Cơ quan mẫu A' });
    expect(fetched).toContain('https://x.example/data/checks/case-files/mau-a.csv?v=abc');
    expect(new Set(fetched).size).toBe(8);
  });

  test('fetches figures of a large data set for the agencies concerned only, once', async () => {
    const { answering, fetched } = await openDesk({ bytes: 4_000_000 });
    const figures = () => fetched.filter((address) => address.includes('case-files/'));
    expect(figures()).toEqual([]);
    await answering.add({ given: [given(1, 'moi.csv', textOf('case-files/mau-b.csv'))] });
    await answering.add({ given: [given(2, 'moi-2.csv', textOf('case-files/mau-b.csv'))] });
    expect(figures()).toEqual(['https://x.example/data/checks/case-files/mau-b.csv?v=abc']);
  });

  test('says what is wrong in words, at its cell, and marks the cell', async () => {
    const { answering } = await openDesk();
    const text = good.replace(/\n(mau-c,,)(\d{4}-\d\d-\d\d)/, '\n$131/01/2023');
    const [view] = await answering.add({ given: [given(7, 'mau-c.csv', text)] });
    expect(view).toMatchObject({ id: 7, name: 'mau-c.csv', state: 'wrong', errors: 1 });
    expect(view?.problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('31/01/2023'),
      spot: { line: 2, column: 3, row: 1 },
    });
    const [, row] = await answering.window({ id: 7, sheet: 0, from: 0, to: 2 });
    expect([row?.line, row?.cells[2], row?.marks]).toEqual([2, '31/01/2023', [[2, 'error']]]);
    expect((await answering.ready(place)).files).toEqual([]);
  });

  test('asks, and makes the file once it was answered', async () => {
    const { answering } = await openDesk();
    const text = good.replaceAll('\nmau-c,', '\n?,');
    const [asking] = await answering.add({ given: [given(1, 'mau-c.csv', text)] });
    expect([asking?.state, asking?.questions.map(({ id, answer }) => [id, answer])]).toEqual([
      'asking',
      [['agency', null]],
    ]);
    const [answered] = await answering.answer({ id: 1, answers: { agency: 'mau-c' } });
    expect([answered?.state, answered?.errors]).toEqual(['good', 0]);
    expect(
      decoder.decode((await answering.make({ format: 'csv', path: 'case-files/mau-c.csv' })).bytes),
    ).toBe(good);
  });

  test('keeps nothing of a refused file to show or to send', async () => {
    const { answering } = await openDesk();
    const [view] = await answering.add({ given: [given(1, 'x.csv', 'STT,Chủ hồ sơ\n1,Nguyễn Văn A\n')] });
    expect(view).toMatchObject({ state: 'refused', refusal: 'personal', sheets: [], made: [], problems: [] });
    expect(JSON.stringify(view)).not.toContain('Nguyễn');
    expect(await answering.window({ id: 1, sheet: 0, from: 0, to: 10 })).toEqual([]);
  });

  test('checks files that were given together with each other in place', async () => {
    const { answering } = await openDesk();
    const [header = '', row = ''] = textOf('sources.csv').split('\n');
    const known = row.slice(0, row.indexOf(','));
    const used = /,(mau-[a-z0-9-]*)(?=,\d*,)/.exec(good)?.[1] ?? known;
    const figures = good.replaceAll(`,${used},`, ',mau-nguon-moi,');
    const sources = `${textOf('sources.csv')}${row.replace(known, 'mau-nguon-moi')}\n`;
    expect(header.startsWith('source_id')).toBe(true);
    const [alone] = await answering.add({ given: [given(1, 'mau-c.csv', figures)] });
    expect(alone?.state).toBe('wrong');
    const both = await answering.add({ given: [given(2, 'sources.csv', sources)] });
    expect(both.map(({ name, state }) => [name, state])).toEqual([
      ['mau-c.csv', 'good'],
      ['sources.csv', 'good'],
    ]);
    const [again] = await answering.remove({ id: 2 });
    expect(again?.state).toBe('wrong');
  });

  test('does not look again at what has not changed', async () => {
    const looked: string[] = [];
    const { answering } = await openDesk({
      inspect: (file, options) => {
        looked.push(file.name);
        return inspectDouble(file, options);
      },
    });
    await answering.add({ given: [given(1, 'mau-c.csv', good)] });
    await answering.remove({ id: 9 });
    expect(looked).toEqual(['mau-c.csv']);
  });

  test('takes only the first of two files that would overwrite each other, and says so', async () => {
    const { answering } = await openDesk();
    const views = await answering.add({
      given: [
        given(1, 'mau-c.csv', good),
        given(2, 'mau-c.csv', `${good.split('\n').slice(0, 3).join('\n')}\n`),
      ],
    });
    expect(views.map(({ clash }) => clash)).toEqual([null, 'mau-c.csv']);
    const { files } = await answering.ready(place);
    expect(files.map(({ path, rows }) => [path, rows])).toEqual([
      ['case-files/mau-c.csv', good.split('\n').length - 2],
    ]);
  });

  test('leaves out a file that cannot be read', async () => {
    const { answering } = await openDesk();
    const lost = {
      id: 1,
      name: 'thu-muc',
      blob: { arrayBuffer: () => Promise.reject(new Error('folder')) } as unknown as Blob,
    };
    const views = await answering.add({ given: [lost, given(2, 'mau-c.csv', good)] });
    expect(views.map(({ id }) => id)).toEqual([2]);
  });
});

describe('what is saved', () => {
  async function openGood() {
    const { answering } = await openDesk();
    await answering.add({ given: [given(1, 'mau-c.csv', good)] });
    return answering;
  }

  test('as a ZIP has the folders of the data, the same bytes every time', async () => {
    const answering = await openGood();
    const zip = await answering.make({ format: 'zip', path: '' });
    expect(zip.name).toBe('mau-so-lieu.zip');
    const entries = Object.entries(unzipSync(zip.bytes)).map(([name, bytes]) => [
      name,
      decoder.decode(bytes),
    ]);
    expect(entries).toEqual([['data/case-files/mau-c.csv', good]]);
    expect((await answering.make({ format: 'zip', path: '' })).bytes).toEqual(zip.bytes);
  });

  test('as a workbook has the same cells: counts as numbers, ids and dates as text', async () => {
    const { name, bytes } = await (await openGood()).make({ format: 'xlsx', path: 'case-files/mau-c.csv' });
    expect(name).toBe('mau-c.xlsx');
    const sheet = read(bytes).Sheets['mau-c'] ?? {};
    const rows: string[][] = utils.sheet_to_json(sheet, { header: 1, defval: '', raw: false });
    expect(rows.map((row) => row.join(','))).toEqual(good.trimEnd().split('\n'));
    const [header = []] = rows;
    const at = (column: string) => utils.encode_cell({ r: 1, c: header.indexOf(column) });
    expect(['agency_id', 'period_start', 'received_total'].map((column) => sheet[at(column)]?.t)).toEqual([
      's',
      's',
      'n',
    ]);
  });

  test('is handed over with all around it where it is asked what would change', async () => {
    const { agencies, before, after } = await (await openGood()).preview({});
    const own = { path: 'case-files/mau-c.csv', table: 'case_files', text: good };
    expect(agencies).toEqual(['mau-c']);
    expect(after.files.filter(({ path }) => path === own.path)).toEqual([own]);
    expect(before.asOf).toBe(after.asOf);
    expect(before.files.map(({ path }) => path)).toContain('agencies.csv');
  });

  test('is listed with its rows and its hash, and what a superior looks at', async () => {
    const { files, way, slip } = await (await openGood()).ready(place);
    expect(files).toEqual([
      {
        path: 'case-files/mau-c.csv',
        table: 'case_files',
        rows: good.split('\n').length - 2,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(way?.kind).toBe('upload_file');
    const first = good.split('\n')[1]?.split(',') ?? [];
    const header = good.split('\n')[0]?.split(',') ?? [];
    expect(slip.rows[0]?.cells[0]).toBe(first[header.indexOf('received_total')]);
    expect(slip.agencies).toEqual(['Cơ quan mẫu C']);
    expect(slip.rows.length + slip.more).toBe(files[0]?.rows);
  });

  test('as a template of an agency has its id and the periods its targets ask for', async () => {
    const { answering } = await openDesk();
    const wanted = { name: 'case-files', agency: 'mau-a', unit: 'quarter', format: 'csv' } as const;
    const { name, bytes } = await answering.template(wanted);
    const rows = decoder.decode(bytes).trimEnd().split('\n');
    expect(name).toBe('case-files-mau-a.csv');
    expect(rows.slice(1).map((row) => row.split(',').slice(0, 5).join(','))).toEqual([
      'mau-a,,2024-01-01,2024-03-31,Quý I/2024',
      'mau-a,,2024-04-01,2024-06-30,Quý II/2024',
      'mau-a,,2024-07-01,2024-09-30,Quý III/2024',
      'mau-a,,2024-10-01,2024-12-31,Quý IV/2024',
    ]);
    const book = read((await answering.template({ ...wanted, format: 'xlsx' })).bytes);
    expect(book.SheetNames).toEqual(['case-files', 'Hướng dẫn']);
  });
});
