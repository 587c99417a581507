import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { utils, write } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDataSet } from '../../src/warehouse/check-folder.ts';

const VALID = join('tests', 'datasets', '_valid');
const FILE = 'case-files/so-moi-2024.csv';
const NEW = 'case-files/tinh-vi-du-so-moi-2025-01.csv';

let folder = '';
let data = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-receive-'));
  data = join(folder, 'data');
  await cp(VALID, data, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

function receive(...words: readonly string[]): Promise<{ code: number; out: string; error: string }> {
  const env = { ...process.env, DATA_FOLDER: data };
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/receive.ts', ...words], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, error: err });
    });
  });
}

/** The header and the row of January 2024, as if for January 2025. */
async function january(change = (row: string): string => row): Promise<string> {
  const [header = '', ...rows] = (await readFile(join(data, FILE), 'utf8')).split('\n');
  const row = (rows.find((line) => line.includes('2024-01-31,')) ?? '')
    .replace('2024-01-01', '2025-01-01')
    .replace('2024-01-31', '2025-01-31')
    .replace('Tháng 01/2024', 'Tháng 01/2025');
  return `${header}\n${change(row)}\n`;
}

async function mailed(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Every file of the data with its bytes. */
async function state(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(data, { recursive: true })).filter((name) => name.includes('.')).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(data, name), 'utf8')] as [string, string]),
    ),
  );
}

describe('npm run receive', () => {
  it('puts a mailed file into the data as it should be, and prints a receipt in both languages', async () => {
    const bytes = `\uFEFF${await january()}`.replaceAll(',', ';').replaceAll('\n', '\r\n');
    const path = await mailed('Báo cáo tháng 1.csv', bytes);
    const { code, out, error } = await receive(path, '--date', '2025-02-10');
    expect([code, error]).toEqual([0, '']);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    for (const line of [
      'PHIẾU BÁO NHẬN SỐ LIỆU',
      'Ngày nhận: 10/02/2025',
      `Mã SHA-256 của tệp: ${sha256}`,
      'Số dòng số liệu: 1',
      'Cơ quan: Sở Mới, tỉnh Ví Dụ (tinh-vi-du-so-moi)',
      'Kỳ số liệu: 01/01/2025–31/01/2025',
      'Kiểm tra: 0 lỗi, 0 cảnh báo',
      'Trên trang sẽ đổi: 13 con số mới',
      `Đã đưa vào: data/${NEW}`,
      'Kết quả: ĐÃ NHẬN. Số liệu hiện trên trang sau lần dựng tới.',
      'RECEIPT OF FIGURES',
      'Received on: 10 February 2025',
      `SHA-256 of the file: ${sha256}`,
      'Changes on the site: 13 new figures',
    ])
      expect(out.split('\n')).toContain(line);
    expect(out).toMatch(/^Tệp: Báo cáo tháng 1\.csv \(1\.\d{3} byte\)$/m);
    expect(out).toContain('  - Bỏ dấu BOM ẩn ở đầu tệp. ×1');
    expect(await readFile(join(data, NEW), 'utf8')).toBe(await january());
    expect(await checkDataSet(data)).toMatchObject({ ok: true, problems: [] });
  });

  it('takes a workbook to the same file', async () => {
    const rows = (await january()).trimEnd().split('\n');
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.split(',')));
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'case_files');
    const path = await mailed(
      'thang-1.xlsx',
      new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })),
    );
    expect((await receive(path, '--date', '2025-02-10')).code).toBe(0);
    expect(await readFile(join(data, NEW), 'utf8')).toBe(await january());
  });

  it.each<[string, (row: string) => string, RegExp]>([
    [
      'an error',
      (row) => row.replace('2025-01-31', '2025-01-32'),
      /^ {2}- thang-1\.csv, dòng 2, .*2025-01-32/m,
    ],
    ['an unknown source', (row) => row.replace('bao-cao-2024', 'la'), /Mã la không có trong bảng sources/],
  ])('writes nothing where there is %s, and says so on the receipt', async (_, change, words) => {
    const before = await state();
    const path = await mailed('thang-1.csv', await january(change));
    const { code, out } = await receive(path, '--date', '2025-02-10');
    expect(code).toBe(1);
    expect(out).toContain('Kết quả: CHƯA NHẬN. Xin sửa những chỗ sau rồi gửi lại:');
    expect(out).toContain('Result: NOT TAKEN.');
    expect(out).toMatch(words);
    expect(out).not.toContain('Đã đưa vào');
    expect(await state()).toEqual(before);
  });

  it('takes a published number that changes only with its reason, in one mail', async () => {
    const before = await state();
    await mkdir(join(folder, 'case-files'));
    const text = (before.get(FILE) ?? '').replace(',1220,1200,840,300,60,', ',1220,1200,750,390,60,');
    const path = await mailed(FILE, text);
    const { code, out } = await receive(path, '--date', '2025-02-10');
    expect([code, await state()]).toEqual([1, before]);
    expect(out).toContain('Số đã công bố là 840, nay đổi thành 750 mà không có lý do.');
    const lines = text
      .split('\n')
      .map((line) => (line.includes(',750,390,') ? line.replace('official', 'revised') : line));
    await writeFile(path, lines.join('\n'));
    const row = (column: string, old: number, now: number) =>
      `tinh-vi-du-so-moi,,,${column},2024-01-01,2024-06-30,true,${old},${now},2025-02-09,Ghi nhầm.,,,bao-cao-2024\n`;
    const corrections = await mailed(
      'corrections.csv',
      `${before.get('corrections.csv')}${row('received_online', 840, 750)}${row('received_in_person', 300, 390)}`,
    );
    expect((await receive(corrections, '--date', '2025-02-10')).code).toBe(1);
    const taken = await receive(path, corrections, '--date', '2025-02-10');
    expect(taken.out).toContain(`Đã đưa vào: data/${FILE}, data/corrections.csv`);
    expect(taken.out).toContain('Trên trang sẽ đổi: 4 con số được sửa');
    expect(taken.code).toBe(0);
  });

  it('shows and keeps nothing of a list of people', async () => {
    const before = await state();
    const rows = Array.from(
      { length: 20 },
      (_, at) => `H00.01-24-${at},Nguyễn Văn A${at},0912345${100 + at},Số ${at} Lê Lợi`,
    );
    const path = await mailed('ho-so.csv', `Mã hồ sơ,Họ và tên,Số điện thoại,Địa chỉ\n${rows.join('\n')}\n`);
    const { code, out } = await receive(path, '--date', '2025-02-10');
    expect([code, await state()]).toEqual([1, before]);
    expect(out).toContain('CHƯA NHẬN');
    expect(out).not.toMatch(/Nguyễn|0912345|Lê Lợi|H00\.01-24/);
  });

  it('says how it is called', async () => {
    for (const words of [[], ['a.csv'], ['a.csv', '--date', '10/02/2025'], ['a.csv', '--date', '2025-02-30']])
      expect((await receive(...words)).code).toBe(2);
    const none = await receive(join(folder, 'none.csv'), '--date', '2025-02-10');
    expect([none.code, none.error]).toEqual([
      1,
      `${join(folder, 'none.csv')}: không mở được / cannot be opened (ENOENT)\n`,
    ]);
  });
});
