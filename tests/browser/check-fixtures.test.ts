import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printInspectionJson } from '../../scripts/fix/print.ts';
import { inspectFiles, problemsOf } from '../../scripts/pull-check/repair.ts';
import { inspect } from '../../src/model/import/inspect.ts';
import { openFolder } from '../../src/warehouse/check-folder.ts';
import { type Fixture, fixtureNames, readFixture } from '../import/fixture.ts';
import { give, openCheck, saved, untilLooked } from './check-page.ts';
import { connect } from './connect.ts';

const DATA = join('data', 'sample');
const fixtures = await Promise.all((await fixtureNames()).map(readFixture));
const published = await openFolder(DATA);
const run = promisify(execFile);

let browser: Browser;
let page: Page;
let faults: readonly string[];
let close: () => Promise<void>;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-check-'));
  browser = await connect();
  ({ page, faults, close } = await openCheck(browser, '/sample/check/'));
});

afterAll(async () => {
  await close();
  await browser.close();
  await rm(folder, { recursive: true });
});

/** `code sheet|line|column cell` of each problem, in order. */
interface Told {
  readonly code: string;
  readonly place: string;
  readonly cell: string;
}

interface Placed {
  readonly code: string;
  readonly sheet: string;
  readonly line: number;
  readonly column: number;
  readonly cell: string;
}

const told = ({ code, sheet, line, column, cell }: Placed): Told => ({
  code,
  place: [sheet, line, column].join('|'),
  cell,
});

const inPage = (): Promise<readonly Told[]> =>
  page.locator('.problem').evaluateAll((items) =>
    items
      .map((item) => (item as HTMLElement).dataset)
      .map(({ code = '', place = '', cell = '' }) => ({
        code,
        place,
        cell,
      })),
  );

async function open({ given }: Pick<Fixture, 'given'>): Promise<void> {
  for (const button of await page.locator('.check-card > header button').all()) await button.click();
  await page.waitForFunction(() => !document.querySelector('.check-card'));
  await give(page, [{ name: given.name, mimeType: '', buffer: Buffer.from(given.bytes) }]);
}

const openQuestions = () => page.locator('.asks > fieldset.ask');

/** Answers what is asked, and what that leads to. */
async function answerAll({ answers }: Fixture): Promise<void> {
  while ((await openQuestions().count()) > 0) {
    const asked = await openQuestions().evaluateAll((all) =>
      all.map((one) => (one as HTMLElement).dataset['question'] ?? ''),
    );
    for (const id of asked) {
      const field = page.locator(`.asks > fieldset[data-question="${id}"]`);
      // Another answer may have taken the question away, or will: then any answer does.
      if (await field.isHidden()) continue;
      const answer = answers[id];
      if (answer === undefined) await field.locator('input').last().check();
      if (answer === undefined) continue;
      if ((await field.locator('input[type=radio]').count()) > 0)
        await field.locator(`input[type=radio][value="${answer}"]`).check();
      else if ((await field.locator('select').count()) > 0)
        await field.locator('select').selectOption(answer);
      else await field.locator('input').fill(answer);
    }
    await page.locator('.asks button[type=submit]').first().click();
    await page.waitForFunction(
      (before) => document.querySelector('.asks > fieldset.ask')?.getAttribute('data-question') !== before,
      asked[0],
    );
    await untilLooked(page);
  }
}

/** The data folder with the file in it, as a pull request adds it. */
async function inChange({ name, given }: Fixture): Promise<{ path: string; data: string }> {
  const data = join(folder, name, 'data');
  await cp(DATA, data, { recursive: true });
  const path = `case-files/${given.name.replaceAll('/', '-')}`;
  await mkdir(join(data, 'case-files'), { recursive: true });
  await writeFile(join(data, path), given.bytes);
  return { path, data };
}

async function inWorkflow(fixture: Fixture): Promise<readonly Told[]> {
  const { path, data } = await inChange(fixture);
  const after = await openFolder(data);
  const given = { folder: data, files: [path], before: published, after, inspect };
  return problemsOf(await inspectFiles(given)).flatMap(({ problems }) => problems.map(told));
}

async function onCommandLine({ given }: Fixture): Promise<readonly Told[]> {
  const inspection = await inspect(given, { answers: {}, published });
  const { problems } = JSON.parse(printInspectionJson(inspection, 'vi')) as { problems: Placed[] };
  return problems.map(told);
}

describe.each(fixtures)('the file $name', (fixture) => {
  beforeAll(() => open(fixture));

  test('has the same problems on the page, on the command line and in a pull request', async () => {
    const found = await inPage();
    expect(found).toEqual(await onCommandLine(fixture));
    expect(found).toEqual(await inWorkflow(fixture));
  });

  test('is asked about, and becomes what it must or is refused', async () => {
    await answerAll(fixture);
    const state = await page.locator('.check-card').getAttribute('data-state');
    expect(state).toBe(fixture.refusal ? 'refused' : fixture.expected.size > 0 ? 'good' : 'wrong');
    const asked = await page
      .locator('.asks fieldset.ask')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['question']));
    expect(asked).toEqual(fixture.questions);
    expect(faults).toEqual([]);
    if (state !== 'good') return;
    const { bytes } = await saved(page, '.ready-place .button:text("ZIP") >> nth=0');
    const files = Object.entries(unzipSync(bytes)).map(([path, content]) => [
      path.replace(/^data\//, ''),
      Buffer.from(content).toString(),
    ]);
    expect(Object.fromEntries(files)).toEqual(Object.fromEntries(fixture.expected));
  });
});

test('a unit whose name is like none can be picked from all bodies, or left out', async () => {
  const text = `BÁO CÁO TỔNG HỢP THEO ĐƠN VỊ;;;;;;;;
Từ ngày 01/10/2026 đến ngày 31/10/2026;;;;;;;;
STT;Đơn vị;Tiếp nhận;;;Đã giải quyết;;;
;;Tổng số;Trực tuyến;Trực tiếp;Tổng số;Trước hạn;Đúng hạn;Quá hạn
1;Cơ quan mẫu C;100;60;40;90;50;35;5
2;Phòng Một Cửa;20;12;8;18;10;7;1
`;
  await open({ given: { name: 'don-vi.csv', bytes: Buffer.from(text) } });
  const field = page.locator('fieldset[data-question^="agency:"]');
  const values = await field
    .locator('select option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(values).toEqual(expect.arrayContaining(['none', 'mau-a', 'mau-c']));
  await field.locator('input[type=search]').fill('co quan mau a');
  expect(await field.locator('select').inputValue()).toBe('mau-a');
});

/** The commands themselves, as a person and a workflow run them. */
test.each(['broken-kon-tum-q3-2023', 'ii-06a-three-row-header', 'semicolon-mark-crlf'])(
  'the commands say of %s what the page says',
  async (name) => {
    const fixture = await readFixture(name);
    await open(fixture);
    const found = await inPage();
    const { path, data } = await inChange(fixture);
    const git = (...words: string[]) =>
      run('git', ['-C', join(data, '..'), '-c', 'user.name=t', '-c', 'user.email=t@example.vn', ...words], {
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      });
    await rm(join(data, path));
    await git('init', '--quiet');
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'before');
    await writeFile(join(data, path), fixture.given.bytes);
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'after');
    const out = join(folder, name, 'out');
    const node = (script: string, words: readonly string[], environment: Record<string, string>) =>
      run(process.execPath, [script, ...words], {
        env: { ...process.env, GITHUB_STEP_SUMMARY: join(folder, name, 'summary.md'), ...environment },
        maxBuffer: 1 << 26,
      }).catch((error: { stdout: string }) => error);
    await node('scripts/pull-check.ts', ['--out', out], { DATA_FOLDER: data });
    const pulled = JSON.parse(await readFile(join(out, 'problems.json'), 'utf8')) as {
      path: string;
      problems: Placed[];
    }[];
    expect(pulled.map((one) => one.path)).toEqual([path]);
    expect(pulled.flatMap(({ problems }) => problems.map(told))).toEqual(found);
    const file = join(folder, name, fixture.given.name);
    await writeFile(file, fixture.given.bytes);
    const { stdout } = await node('scripts/fix.ts', [file, '--format', 'json'], { DATA_FOLDER: DATA });
    const { problems } = JSON.parse(stdout) as { problems: Placed[] };
    expect(problems.map(told)).toEqual(found);
  },
);
