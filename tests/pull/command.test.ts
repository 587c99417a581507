import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPullReport } from '../../src/model/pull/report.ts';

const run = promisify(execFile);
const VALID = join('tests', 'datasets', '_valid');
const FILE = 'case-files/so-moi-2024.csv';

let folder = '';

const git = (...words: readonly string[]) =>
  run('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.vn', ...words], {
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });

const commit = async () => {
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'change');
};

const inData = (path: string): string => join(folder, 'data', path);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-pull-'));
  await cp(VALID, join(folder, 'data'), { recursive: true });
  await git('init', '--quiet');
  await commit();
});

afterEach(() => rm(folder, { recursive: true }));

async function change(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(inData(path), 'utf8');
  expect(text).toContain(from);
  await writeFile(inData(path), text.replace(from, to));
}

/** Runs the check as the workflow does, on the last commit. */
async function check(...words: readonly string[]) {
  const [out, summary] = [join(folder, 'out'), join(folder, 'summary.md')];
  const env = { ...process.env, DATA_FOLDER: join(folder, 'data'), GITHUB_STEP_SUMMARY: summary };
  const ran = await new Promise<{ code: number; out: string; error: string }>((resolve) => {
    execFile(
      process.execPath,
      ['scripts/pull-check.ts', '--out', out, ...words],
      { env },
      (error, text, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: text, error: err });
      },
    );
  });
  const read = (path: string) => readFile(path, 'utf8').catch(() => '');
  return {
    ...ran,
    report: readPullReport(await read(join(out, 'report.json'))),
    summary: await read(summary),
  };
}

describe('npm run pull-check', () => {
  it('tells what a sound change does to the site, in both languages', async () => {
    await change(FILE, ',1220,1200,840,300,60,', ',1220,1200,750,390,60,');
    const names = (await readFile(inData('corrections.csv'), 'utf8')).trim();
    const row = (column: string, old: string, now: string) =>
      `tinh-vi-du-so-moi,,,${column},2024-01-01,2024-06-30,true,${old},${now},2024-08-01,Ghi nhầm.,,,bao-cao-2024`;
    await writeFile(
      inData('corrections.csv'),
      `${[names, row('received_online', '840', '750'), row('received_in_person', '300', '390')].join('\n')}\n`,
    );
    const text = await readFile(inData(FILE), 'utf8');
    const revised = text
      .split('\n')
      .map((line) => (line.includes(',750,390,') ? line.replace(',official,', ',revised,') : line));
    await writeFile(inData(FILE), revised.join('\n'));
    await commit();
    const { code, out, report, summary } = await check();
    expect([code, out]).toEqual([0, expect.stringMatching(/^✓ Không có lỗi nào/)]);
    expect(report).toMatchObject({
      errors: 0,
      warnings: 0,
      problems: [],
      outside: 0,
      difference: { figures_revised: 4, figures_jumping: 0, verdicts_changed: 0 },
    });
    expect(summary).toContain('- Nếu nhận: **4 con số được sửa**.');
    expect(summary).toContain('- If accepted: **4 figures revised**.');
    expect(summary).toContain('→ 62,5% \\(750 / 1.200\\)');
  });

  it('marks the line of a published number that changes without a reason', async () => {
    await change(FILE, ',220,200,140,50,10,', ',220,200,141,49,10,');
    await commit();
    const { code, out, report } = await check();
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => line.startsWith('::error '))).toEqual([
      expect.stringMatching(
        /^::error file=data\/case-files\/so-moi-2024\.csv,line=2,col=\d+,title=revision_without_reason::/,
      ),
      expect.stringMatching(/,line=2,/),
    ]);
    expect(report).toMatchObject({ errors: 2, difference: null });
    expect(report?.problems.slice(0, 2).map(({ code: name, cell }) => [name, cell])).toEqual([
      ['revision_without_reason', '141'],
      ['revision_without_reason', '49'],
    ]);
  });

  it('shows ten of many problems and counts the others', async () => {
    const text = await readFile(inData(FILE), 'utf8');
    const [header = '', ...rows] = text.trimEnd().split('\n');
    const wrong = rows.flatMap((row) => [
      row,
      row.replace('2024-', '2O24-'),
      row.replace('printed', 'prited'),
    ]);
    await writeFile(inData('case-files/nhieu.csv'), `${[header, ...wrong].join('\n')}\n`);
    await commit();
    const { code, report, summary } = await check();
    expect(code).toBe(1);
    expect(report?.problems).toHaveLength(10);
    expect(report?.errors).toBeGreaterThan(10);
    expect(summary).toMatch(/\*\*10 trong \d+ vấn đề, lỗi trước\*\*/);
    expect(summary).toMatch(/\*\*10 of \d+ problems, errors first\*\*/);
  });

  it('puts a file of semicolons right, beside the new source that it names', async () => {
    const text = await readFile(inData(FILE), 'utf8');
    const [header = '', ...rows] = text.trimEnd().split('\n');
    const january = rows.filter((row) => row.includes('2024-01-31')).join('\n');
    const moved = january
      .replace('2024-01-01', '2025-01-01')
      .replace('2024-01-31', '2025-01-31')
      .replace('Tháng 01/2024', 'Tháng 01/2025')
      .replace('bao-cao-2024', 'nguon-moi');
    const excel = `\uFEFF${header}\n${moved}\n`.replaceAll(',', ';').replaceAll('\n', '\r\n');
    await writeFile(inData('case-files/nam-2025.csv'), excel);
    await mkdir(inData('sources'));
    const sources = (await readFile(inData('sources.csv'), 'utf8')).split('\n');
    const source = sources.find((line) => line.startsWith('bao-cao-2024,')) ?? '';
    await writeFile(
      inData('sources/nguon-moi.csv'),
      `${sources[0]}\n${source.replace('bao-cao-2024', 'nguon-moi')}\n`,
    );
    await commit();
    const { code, report, summary } = await check();
    expect([code, report?.asked, report?.refused, report?.repaired.files]).toEqual([1, 0, 0, 1]);
    expect(report?.repaired.places).toBeGreaterThan(1);
    expect(summary).toContain('- case\\-files/nam\\-2025.csv');
    const mended = await readFile(join(folder, 'out', 'repaired', 'case-files', 'nam-2025.csv'), 'utf8');
    expect(mended).toBe(`${header}\n${moved}\n`);
  });

  it('flags what lies outside the data, and says nothing of old warnings', async () => {
    await mkdir(join(folder, '.github'));
    await writeFile(join(folder, '.github', '<b>@all.yml'), 'x\n');
    await writeFile(join(folder, 'package.json'), '{}\n');
    await commit();
    const { code, report, summary } = await check();
    expect([code, report?.outside, report?.warnings]).toEqual([0, 2, 0]);
    expect(summary).toContain('**2 tệp ngoài thư mục data/**');
    expect(summary).toContain('- .github/&lt;b&gt;&#64;all.yml');
    expect(summary).not.toContain('<b>');
  });

  it('keeps hostile cells from being commands, markup or mentions', async () => {
    const hostile = '::error::x%0A@all <img src=x> [l](https://e.vn) | `c`';
    await change('statements.csv', '\n', `\n${hostile.replaceAll(',', '')},900-01a,hôm qua,,x,\n`);
    await commit();
    const { out, summary } = await check();
    expect(
      out
        .split('\n')
        .filter((line) => line.startsWith('::'))
        .every((line) => /^::(?:error|warning) file=data\//.test(line)),
    ).toBe(true);
    expect(summary).toContain('&#64;all');
    expect(summary).not.toMatch(/@all|<img|https:\/\/|[^\\]\[l|[^\\]`c/);
  });

  it('refuses a link in the place of data, and a commit that is not there', async () => {
    await rm(inData('notes.csv'));
    await symlink('/etc/passwd', inData('notes.csv'));
    await commit();
    const { code, report } = await check();
    expect([code, report?.problems.map((one) => one.code)]).toEqual([1, ['file_symlink']]);
    const none = await check('--base', 'nowhere');
    expect([none.code, none.error]).toEqual([1, 'Không có bản này trong kho / No such commit: nowhere\n']);
    expect(await readdir(join(folder, 'out'))).not.toContain('report.json');
  });
});
