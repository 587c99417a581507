import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type SiteServer, serveFolder } from '../../scripts/start/serve.ts';
import { addressesIn, fileOf, type Place } from '../site/addresses.ts';
import { addressOf, isEmbed, listFiles, type Page, readPages } from '../site/folder.ts';
import { decode, type Tag, tagsOf } from '../site/markup.ts';
import { connect } from './connect.ts';

/** The page for missing addresses has no address of its own. */
const MISSING = '404.html';

interface Parsed extends Page {
  readonly url: string;
  readonly tags: readonly Tag[];
  readonly ids: ReadonlySet<string>;
}

interface Site extends Place {
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, Parsed>;
}

async function readSite(folder: string, place: Place): Promise<Site> {
  const pages = readPages(folder).map((page): Parsed => {
    const tags = tagsOf(page.html);
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
    const url = place.host + place.base + addressOf(page.file).slice(1);
    return { ...page, url, tags, ids: new Set(ids) };
  });
  return {
    ...place,
    files: new Set(listFiles(folder)),
    pages: new Map(pages.map((page) => [page.file, page])),
  };
}

/** What the pages of embeds are asked for: their colours. */
const schemes: ReadonlySet<string> = new Set(['dark', 'light']);

/** Why an address of our own leads nowhere; null where it leads somewhere or is none of ours. */
function whyDead(site: Site, address: URL): string | null {
  if (address.origin !== site.host) return null;
  const file = fileOf(address, site);
  if (file === null) return 'outside the base path';
  if (!site.files.has(file)) return 'no such file';
  const fragment = decodeURIComponent(address.hash.slice(1));
  if (fragment === '') return null;
  const ids = isEmbed(file) ? schemes : site.pages.get(file)?.ids;
  return ids?.has(fragment) ? null : 'no such id';
}

/** Every dead address of a site, each once with a page it stands on. */
function deadAddresses(site: Site): readonly string[] {
  const dead = new Map<string, string>();
  for (const { file, url, tags } of site.pages.values())
    for (const address of tags.flatMap((tag) => addressesIn(tag, url))) {
      const why = whyDead(site, address);
      if (why) dead.set(address.href, `${file}: ${address.href}: ${why}`);
    }
  return [...dead.values()];
}

/** What a page says of its own address and of its languages. */
function claims({ tags }: Parsed) {
  const links = tags.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
  const og = tags.find(({ attributes }) => attributes.get('property') === 'og:url');
  return {
    canonical: links.find((link) => link.get('rel') === 'canonical')?.get('href'),
    og: og?.attributes.get('content'),
    languages: links
      .filter((link) => link.has('hreflang'))
      .map((link) => [link.get('hreflang'), link.get('href')]),
  };
}

/** What it should say, worked out from the place of its file alone. */
function expectedClaims({ host, base }: Place, { file, url }: Parsed) {
  const vi = host + base + addressOf(file.replace(/^en\//, '')).slice(1);
  const en = `${host}${base}en${addressOf(file.replace(/^en\//, ''))}`;
  return {
    canonical: url,
    og: url,
    languages: [
      ['vi', vi],
      ['en', en],
      ['x-default', vi],
    ],
  };
}

/** Addresses in the files that machines read. */
async function machineAddresses(folder: string): Promise<readonly string[]> {
  const files = listFiles(folder).filter((file) => file.endsWith('.xml'));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) =>
    [...text.matchAll(/<(loc|link|guid)(?: [^>]*)?>([^<]+)</g)].map(([, , address = '']) => decode(address)),
  );
}

describe.each([
  ['at a root', 'rootFolder', { host: 'https://dung-hen.example', base: '/' }],
  ['below a path', 'baseFolder', { host: 'https://dung-hen.example', base: '/repo/' }],
] as const)('%s', (_name, folder, place) => {
  let site: Site;

  beforeAll(async () => {
    site = await readSite(inject(folder), place);
  });

  test('every address of every page leads to a file, and to an id where it names one', () => {
    expect(site.pages.size).toBeGreaterThan(500);
    expect(deadAddresses(site)).toEqual([]);
  });

  test('every page names itself and its other language with host and path', () => {
    for (const page of site.pages.values())
      if (page.file !== MISSING) expect(claims(page)).toEqual(expectedClaims(site, page));
  });

  test('the addresses in the feeds and the sitemap are whole and alive', async () => {
    const addresses = await machineAddresses(inject(folder));
    expect(addresses.length).toBeGreaterThan(300);
    const dead = addresses.filter(
      (address) => !address.startsWith(site.host + site.base) || whyDead(site, new URL(address)),
    );
    expect(dead).toEqual([]);
  });

  test('ids are unique on their page', () => {
    for (const { file, tags, ids } of site.pages.values())
      expect([file, tags.filter(({ attributes }) => attributes.has('id')).length]).toEqual([file, ids.size]);
  });
});

test('the crawl sees a dead page, a dead id and an address above the path', async () => {
  const place = { host: 'https://dung-hen.example', base: '/repo/' };
  const site = await readSite(inject('baseFolder'), place);
  const why = (href: string) => whyDead(site, new URL(href, 'https://dung-hen.example/repo/en/plans/'));
  expect(['../nowhere/', '/plans/', '#nowhere', '../../data/none.csv'].map(why)).toEqual([
    'no such file',
    'outside the base path',
    'no such id',
    'no such file',
  ]);
  expect(
    ['', '../', '/repo/', '#main', '../../data/rates.csv', 'https://elsewhere.example/'].map(why),
  ).toEqual(Array(6).fill(null));
});

describe('in a browser below a path', () => {
  let server: SiteServer;

  beforeAll(async () => {
    server = await serveFolder(inject('baseFolder'), { base: '/repo/' });
  });

  afterAll(() => server.close());

  test('styles, script, search and links work', async () => {
    const browser = await connect();
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    await page.goto(`${server.origin}/repo/`);
    await page.getByRole('searchbox').fill('ubnd xa van canh');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.getByRole('link', { name: 'UBND xã Vân Canh' }).click();
    await page.waitForURL(`${server.origin}/repo/agencies/gia-lai-xa-van-canh/`);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`${server.origin}/repo/en/agencies/gia-lai-xa-van-canh/`);
    expect(await page.locator('.slip .figure').first().innerText()).toMatch(/^95\.4%/);
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length ?? 0)).toBeGreaterThan(50);
    expect(failed).toEqual([]);
    await browser.close();
  });
});
