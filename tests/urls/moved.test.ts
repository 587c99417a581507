import { afterEach, describe, expect, it, vi } from 'vitest';
import { idNow, type Redirect } from '../../src/redirects.ts';
import { agency as agencyRow, dataSet, measure } from '../fixtures/records.ts';
import { tagsOf, textOf } from '../site/markup.ts';

const { movedFiles } = await import('../../src/embeds/moved.ts');

const agency = { kind: 'agency', from: 'so-cu', to: 'so-a' } as const satisfies Redirect;
const plan = { kind: 'plan', from: 'ke-hoach-cu', to: 'ke-hoach' } as const satisfies Redirect;
const indicator = { kind: 'indicator', from: 'truc-tuyen', to: 'online-new' } as const satisfies Redirect;

const filesOf = (list: readonly Redirect[]) =>
  new Map(movedFiles(dataSet(), list).map(({ path, text }) => [path, text]));

/** Where a page sends its reader: at once, by each link, and as the address to remember. */
function leadsTo(page = '') {
  const tags = tagsOf(page);
  const of = (name: string, key: string, value: string) =>
    tags.filter((tag) => tag.name === name && tag.attributes.get(key) === value);
  return {
    refresh: of('meta', 'http-equiv', 'refresh').map(({ attributes }) => attributes.get('content')),
    canonical: of('link', 'rel', 'canonical').map(({ attributes }) => attributes.get('href')),
    links: tags.flatMap(({ name, attributes }) => (name === 'a' ? (attributes.get('href') ?? []) : [])),
  };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('a renamed body', () => {
  const files = filesOf([agency]);

  it('has a page and embeds at every old address, in both languages, and JSON that says where to ask', () => {
    expect([...files.keys()].toSorted()).toEqual(
      [
        'agencies/so-cu/index.html',
        'en/agencies/so-cu/index.html',
        'api/agencies/so-cu.json',
        ...['agencies/so-cu', 'so-cu/online-new', 'so-cu/online-new/2024'].flatMap((path) => [
          `embed/${path}/index.html`,
          `embed/${path}/oembed.json`,
          `embed/${path}/data.json`,
          `en/embed/${path}/index.html`,
          `en/embed/${path}/oembed.json`,
        ]),
      ].toSorted(),
    );
  });

  it('leads to the new page at once, and by links in both languages', () => {
    expect(leadsTo(files.get('agencies/so-cu/index.html'))).toEqual({
      refresh: ['0; url=/agencies/so-a/'],
      canonical: ['https://dung-hen.example/agencies/so-a/'],
      links: ['/agencies/so-a/', '/en/agencies/so-a/'],
    });
    expect(leadsTo(files.get('en/embed/so-cu/online-new/2024/index.html'))).toEqual({
      refresh: ['0; url=/en/embed/so-a/online-new/2024/'],
      canonical: ['https://dung-hen.example/en/embed/so-a/online-new/2024/'],
      links: ['/en/embed/so-a/online-new/2024/', '/embed/so-a/online-new/2024/'],
    });
  });

  it('says so in plain words', () => {
    expect(textOf(files.get('en/agencies/so-cu/index.html') ?? '')).toBe(
      'Address changed · Đúng Hẹn This page is now at: https://dung-hen.example/en/agencies/so-a/ Trang này nay ở địa chỉ: https://dung-hen.example/agencies/so-a/',
    );
  });

  it('tells programs the new address of the same file', () => {
    const told = (path: string) => JSON.parse(files.get(path) ?? '');
    const at = 'https://dung-hen.example';
    expect(told('api/agencies/so-cu.json')).toEqual({ moved_to: `${at}/api/agencies/so-a.json` });
    expect(told('en/embed/so-cu/online-new/oembed.json')).toEqual({
      moved_to: `${at}/en/embed/so-a/online-new/oembed.json`,
    });
    expect(told('embed/so-cu/online-new/data.json')).toEqual({
      moved_to: `${at}/embed/so-a/online-new/data.json`,
    });
  });
});

it('a renamed plan and a renamed indicator have theirs, and a figure those of both its names', () => {
  const files = filesOf([agency, plan, indicator]);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'plans/ke-hoach-cu/index.html',
      'api/plans/ke-hoach-cu.json',
      'en/embed/plans/ke-hoach-cu/index.html',
      'indicators/truc-tuyen/index.html',
      'embed/indicators/truc-tuyen/index.html',
      'embed/so-a/truc-tuyen/index.html',
      'embed/so-cu/truc-tuyen/index.html',
      'embed/so-cu/online-new/2024/index.html',
    ]),
  );
  expect(files.has('embed/so-a/online-new/index.html')).toBe(false);
  expect(leadsTo(files.get('embed/so-cu/truc-tuyen/index.html')).refresh).toEqual([
    '0; url=/embed/so-a/online-new/',
  ]);
});

it('an id that was renamed twice leads to the last one from both', () => {
  const files = filesOf([{ kind: 'agency', from: 'so-xua', to: 'so-cu' }, agency]);
  for (const old of ['so-xua', 'so-cu'])
    expect(leadsTo(files.get(`agencies/${old}/index.html`)).links[0]).toBe('/agencies/so-a/');
});

it('two renamed bodies each lead to themselves', () => {
  const bodies = ['so-a', 'so-b'];
  const data = dataSet({
    agencies: new Map(bodies.map((id) => [id, agencyRow({ agency_id: id })])),
    measures: new Map(bodies.map((id) => [id, [measure({ agency_id: id })]])),
  });
  const list: readonly Redirect[] = [agency, { kind: 'agency', from: 'so-khac', to: 'so-b' }];
  const files = new Map(movedFiles(data, list).map(({ path, text }) => [path, text]));
  const told = ['so-cu', 'so-khac'].map(
    (id) => leadsTo(files.get(`embed/${id}/online-new/index.html`)).links[0],
  );
  expect(told).toEqual(['/embed/so-a/online-new/', '/embed/so-b/online-new/']);
});

it('below a base path every link stays below it', async () => {
  vi.stubEnv('BASE_PATH', '/repo/');
  vi.stubEnv('SITE_URL', 'https://org.example');
  vi.resetModules();
  const { movedFiles: below } = await import('../../src/embeds/moved.ts');
  const files = new Map(below(dataSet(), [agency]).map(({ path, text }) => [path, text]));
  expect(leadsTo(files.get('en/agencies/so-cu/index.html'))).toEqual({
    refresh: ['0; url=/repo/en/agencies/so-a/'],
    canonical: ['https://org.example/repo/en/agencies/so-a/'],
    links: ['/repo/en/agencies/so-a/', '/repo/agencies/so-a/'],
  });
  expect(files.get('api/agencies/so-cu.json')).toBe(
    '{"moved_to":"https://org.example/repo/api/agencies/so-a.json"}\n',
  );
});

it('a data set without the new id has no such pages, and one that still has the old id is refused', () => {
  expect(filesOf([{ ...agency, to: 'so-khac' }]).size).toBe(0);
  expect(() => filesOf([{ kind: 'agency', from: 'so-a', to: 'so-b' }])).toThrow('so-a');
  expect(() => filesOf([{ kind: 'plan', from: 'ke-hoach', to: 'ke-hoach-2' }])).toThrow('ke-hoach');
});

it('renames that lead round in a circle are refused', () => {
  const circle: readonly Redirect[] = [agency, { kind: 'agency', from: 'so-a', to: 'so-cu' }];
  expect(() => idNow({ kind: 'agency', id: 'so-cu' }, circle)).toThrow('circle');
});
