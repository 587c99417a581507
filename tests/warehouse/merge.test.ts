import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mergeSite } from '../../src/warehouse/merge.ts';

let root = '';

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
const merge = (): Promise<void> => mergeSite(join(root, 'en'), join(root, 'vi'));
const index = (...names: string[]): string =>
  `<sitemapindex>${names.map((name) => `<sitemap><loc>https://x.vn/${name}</loc></sitemap>`).join('')}</sitemapindex>`;

describe('putting the halves of a site together', () => {
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'dung-hen-'));
    await write('vi/index.html', 'vi');
    await write('vi/assets/page.css', 'css');
    await write('vi/sitemap-0.xml', 'vi pages');
    await write('vi/sitemap-index.xml', index('sitemap-0.xml'));
    await write('en/en/index.html', 'en');
    await write('en/assets/page.css', 'css');
    await write('en/sitemap-0.xml', 'en pages');
    await write('en/sitemap-index.xml', index('sitemap-0.xml'));
  });

  afterEach(() => rm(root, { recursive: true, force: true }));

  test('keeps the pages of both', async () => {
    await merge();
    expect(await read('vi/index.html')).toBe('vi');
    expect(await read('vi/en/index.html')).toBe('en');
  });

  test('numbers the sitemaps on and names them all in one index', async () => {
    await merge();
    expect(await read('vi/sitemap-0.xml')).toBe('vi pages');
    expect(await read('vi/sitemap-1.xml')).toBe('en pages');
    expect(await read('vi/sitemap-index.xml')).toBe(index('sitemap-0.xml', 'sitemap-1.xml'));
  });

  test('refuses halves that rendered one file differently', async () => {
    await write('en/assets/page.css', 'other');
    await expect(merge()).rejects.toThrow('assets/page.css');
    expect(existsSync(join(root, 'vi/assets/page.css'))).toBe(true);
  });
});
