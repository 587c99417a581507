import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, serveFolder } from '../../scripts/start/serve.ts';

const digits = '0123456789'.repeat(100);
const database = '/data/scorecard.duckdb';

let root = '';
let server: SiteServer;

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dung-hen-serve-'));
  await write('secret.txt', 'not for anyone');
  await write('site/index.html', 'home');
  await write('site/404.html', 'missing');
  await write('site/agencies/index.html', 'agencies');
  await write(`site${database}`, digits);
  await write('site/sở a/Đúng Hẹn.csv', 'cột\n');
  for (const name of ['a.wasm', 'a.parquet', 'a.csv', 'a.svg', 'a.json', 'a.js', 'a.css', 'a.xml', 'a.png'])
    await write(`site/${name}`, 'a');
  server = await serveFolder(join(root, 'site'));
});

afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for exactly the path that is given: a browser would mend it. */
function ask(
  path: string,
  { headers = {}, method = 'GET', at = server }: { headers?: object; method?: string; at?: SiteServer } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(at.origin, { path, method, headers: { ...headers }, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', fail).end();
  });
}

const range = (words: string, more: object = {}) => ask(database, { headers: { range: words, ...more } });

describe('a range of bytes', () => {
  test.each([
    ['bytes=0-0', 'bytes 0-0/1000', '0'],
    ['bytes=10-13', 'bytes 10-13/1000', '0123'],
    ['bytes=995-', 'bytes 995-999/1000', '56789'],
    ['bytes=-3', 'bytes 997-999/1000', '789'],
    ['bytes=990-5000', 'bytes 990-999/1000', '0123456789'],
    ['bytes=-5000', 'bytes 0-999/1000', digits],
    ['bytes=0-3,4-7', 'bytes 0-7/1000', '01234567'],
  ])('%s is %s', async (words, place, body) => {
    const answer = await range(words);
    expect([answer.status, answer.headers['content-range'], answer.body]).toEqual([206, place, body]);
    expect(answer.headers['content-length']).toBe(String(body.length));
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  test.each(['bytes=1000-', 'bytes=5000-6000', 'bytes=-0'])('%s cannot be had', async (words) => {
    const { status, headers, body } = await range(words);
    expect([status, headers['content-range'], body]).toEqual([416, 'bytes */1000', '']);
  });

  test.each(['bytes=0-3,20-23', 'lines=0-3', 'nothing'])('%s is answered with the whole', async (words) => {
    const { status, headers, body } = await range(words);
    expect([status, headers['content-range'], body]).toEqual([200, undefined, digits]);
  });

  test('is answered only for the content that was meant', async () => {
    const { etag = '', 'last-modified': day = '' } = (await ask(database)).headers;
    expect((await range('bytes=0-3', { 'if-range': etag })).status).toBe(206);
    expect((await range('bytes=0-3', { 'if-range': day })).status).toBe(206);
    expect((await range('bytes=0-3', { 'if-range': '"other"' })).body).toBe(digits);
    expect((await range('bytes=0-3', { 'if-match': etag })).status).toBe(206);
    expect((await range('bytes=0-3', { 'if-match': '"other"' })).status).toBe(412);
  });

  test('has a size before it is fetched', async () => {
    const head = (headers: object) => ask(database, { method: 'HEAD', headers });
    const whole = await head({});
    expect([whole.status, whole.headers['content-length'], whole.body]).toEqual([200, '1000', '']);
    const all = await head({ range: 'bytes=0-' });
    expect([all.status, all.headers['content-length'], all.body]).toEqual([206, '1000', '']);
    expect(all.headers['last-modified']).toBe(whole.headers['last-modified']);
  });
});

describe('the tag of a file', () => {
  test('is strong, and saves sending what is known', async () => {
    const { headers } = await ask(database);
    expect(headers.etag).toMatch(/^"[^"]+"$/);
    const again = await ask(database, { headers: { 'if-none-match': headers.etag } });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
    expect((await ask(database, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test('changes with a file of the same length', async () => {
    await write('site/figure.csv', '95');
    const before = await ask('/figure.csv');
    await write('site/figure.new', '96');
    await rename(join(root, 'site/figure.new'), join(root, 'site/figure.csv'));
    const after = await ask('/figure.csv', { headers: { 'if-none-match': before.headers.etag } });
    expect([after.status, after.body]).toEqual([200, '96']);
  });
});

test('every file may be had in ranges, uncompressed, as the type that it is', async () => {
  const types: Record<string, unknown> = {};
  for (const path of [
    '/',
    database,
    ...['wasm', 'parquet', 'csv', 'svg', 'json', 'js', 'css', 'xml', 'png'].map((it) => `/a.${it}`),
  ]) {
    const { headers } = await ask(path, { headers: { 'accept-encoding': 'gzip, br' } });
    types[path] = headers['content-type'];
    expect([path, headers['accept-ranges'], headers['content-encoding']]).toEqual([path, 'bytes', undefined]);
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
  expect(types).toMatchInlineSnapshot(`
    {
      "/": "text/html; charset=utf-8",
      "/a.css": "text/css; charset=utf-8",
      "/a.csv": "text/csv; charset=utf-8",
      "/a.js": "text/javascript; charset=utf-8",
      "/a.json": "application/json; charset=utf-8",
      "/a.parquet": "application/vnd.apache.parquet",
      "/a.png": "image/png",
      "/a.svg": "image/svg+xml",
      "/a.wasm": "application/wasm",
      "/a.xml": "application/xml",
      "/data/scorecard.duckdb": "application/octet-stream",
    }
  `);
});

describe('an address', () => {
  test.each([
    ['/', 'home'],
    ['/?a=/b', 'home'],
    ['/agencies/', 'agencies'],
    ['/s%E1%BB%9F%20a/%C4%90%C3%BAng%20H%E1%BA%B9n.csv', 'cột\n'],
  ])('%s is found', async (path, body) => {
    const answer = await ask(path);
    expect([answer.status, answer.body]).toEqual([200, body]);
  });

  test.each([
    '/nowhere/',
    '/nowhere.csv',
    '/data/',
    '/a.csv/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/agencies/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%zz',
  ])('%s is the page for missing ones, with 404', async (path) => {
    const answer = await ask(path, { headers: { range: 'bytes=0-1', 'if-none-match': '*' } });
    expect([answer.status, answer.body]).toEqual([404, 'missing']);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('of a folder leads to its page', async () => {
    const { status, headers } = await ask('/agencies?a=1');
    expect([status, headers.location]).toEqual([301, '/agencies/?a=1']);
    expect((await ask('//agencies')).headers.location ?? '/').toMatch(/^\/(?!\/)/);
  });

  test('takes no writing', async () => {
    const { status, headers } = await ask('/', { method: 'POST' });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('below a path', () => {
  let below: SiteServer;

  beforeAll(async () => {
    below = await serveFolder(join(root, 'site'), { base: '/repo/' });
  });

  afterAll(() => below.close());

  test.each([
    ['/repo/', 200, 'home'],
    ['/repo/agencies/', 200, 'agencies'],
    ['/agencies/', 404, 'missing'],
    ['/', 404, 'missing'],
    ['/repository/', 404, 'missing'],
    ['/repo/../secret.txt', 404, 'missing'],
  ])('%s is %d', async (path, status, body) => {
    const answer = await ask(path, { at: below });
    expect([answer.status, answer.body]).toEqual([status, body]);
  });

  test.each([
    ['/repo', '/repo/'],
    ['/repo/agencies', '/repo/agencies/'],
  ])('%s leads to %s', async (path, to) => {
    const { status, headers } = await ask(path, { at: below });
    expect([status, headers.location]).toEqual([301, to]);
  });
});

test('a site without a page for missing addresses still answers 404', async () => {
  await mkdir(join(root, 'bare'));
  const bare = await serveFolder(join(root, 'bare'));
  expect(await ask('/', { at: bare })).toMatchObject({ status: 404, body: '' });
  await bare.close();
});
