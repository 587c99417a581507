import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { inject } from 'vitest';

export const origin = inject('rootOrigin');

/** A file as a browser is given it. */
export interface Dropped {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const file = (name: string, text: string): Dropped => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** A canonical file of the sample data set that is there already, which nothing is wrong with. */
export const sampleText = (name: string): string => readFileSync(`data/sample/case-files/${name}`, 'utf8');

/** Form II.06a of a quarter as an office exports it: semicolons, dots in numbers, a header over three rows, groups, a total. */
export const form06a = `Biểu số II.06a/VPCP/KSTT;;;;;;;;;;;;
TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH;;;;;;;;;;;;
Kỳ báo cáo: Quý III/2026 (Từ ngày 01/07/2026 đến ngày 30/09/2026);;;;;;;;;;;;
Đơn vị báo cáo: UBND xã Ayun;;;;;;;;;;;;
STT;Lĩnh vực, công việc giải quyết theo cấp;Số hồ sơ nhận giải quyết;;;;Số lượng hồ sơ đã giải quyết;;;;Số lượng hồ sơ đang giải quyết;;
;;Tổng số;Trong đó;;Từ kỳ trước;Tổng số;Trước hạn;Đúng hạn;Quá hạn;Tổng số;Trong hạn;Quá hạn
;;;Trực tuyến;Trực tiếp, dịch vụ bưu chính;;;;;;;;
(1);(2);(3);(4);(5);(6);(7);(8);(9);(10);(11);(12);(13)
1;Hộ tịch;1.120;700;400;20;1.100;900;195;5;20;18;2
2;Đất đai;410;200;200;10;400;300;90;10;10;9;1
;Tổng số;1.530;900;600;30;1.500;1.200;285;15;30;27;3
`;

/** A list of single case files with the names of people. */
export const personal = `STT,Mã hồ sơ,Chủ hồ sơ,Địa chỉ,Ngày tiếp nhận,Ngày hẹn trả
1,H21.117-260701-0001,Nguyễn Thị Bí Mật,Thôn 1,01/07/2026,08/07/2026
2,H21.117-260701-0002,Trần Văn Kín,Thôn 2,01/07/2026,08/07/2026
`;

/** Runs before the page's own scripts and tells the console of every violation. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`policy: ${violatedDirective} ${blockedURI}`);
  });
}

export interface Checked {
  readonly page: Page;
  /** Violations of the policy, errors of scripts, and requests to other hosts. */
  readonly faults: readonly string[];
  readonly requests: readonly Request[];
  readonly close: () => Promise<void>;
}

/** The page that checks files, in a fresh context, watched from before its first byte until everything is loaded. */
export async function openCheck(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Checked> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  await context.addInitScript(reportViolations);
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: Request[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  context.on('request', (request) => {
    requests.push(request);
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('blob:')) faults.push(`elsewhere: ${url}`);
  });
  await page.goto(path);
  await page.locator('[data-part=zone][data-ready]').waitFor();
  return { page, faults, requests, close: () => context.close() };
}

/** Gives files to the page and waits until it has said something of each. */
export async function give(page: Page, files: readonly Dropped[]): Promise<void> {
  const before = await page.locator('.check-card').count();
  await page.locator('#chooser').setInputFiles([...files]);
  await page
    .locator('.check-card')
    .nth(before + files.length - 1)
    .waitFor();
  await untilLooked(page);
}

/** Waits until no file is being looked at. */
export async function untilLooked(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[data-state=reading]'));
}

/** What the page says of each file, by its name. */
export function said(page: Page): Promise<readonly (readonly [string, string, string])[]> {
  return page.locator('.check-card').evaluateAll((cards) =>
    cards.map((card) => {
      const { state = '' } = (card as HTMLElement).dataset;
      const name = card.querySelector('h3')?.textContent ?? '';
      return [name, state, card.querySelector('.check-status')?.textContent ?? ''] as const;
    }),
  );
}

/** Text of what a click saves. */
export async function saved(page: Page, selector: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(pieces) };
}
