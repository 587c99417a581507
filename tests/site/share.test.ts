import { describe, expect, inject, test } from 'vitest';
import { listFiles, readPages } from './folder.ts';
import { decode, type Tag, tagsOf } from './markup.ts';

const HOST = 'https://dung-hen.example/';
const folder = inject('rootFolder');
const files = new Set(listFiles(folder));
const pages = readPages(folder);

/** The parts of a page that offer its charts. */
const sharesIn = (html: string): readonly string[] =>
  html.match(/<details class="share">[\s\S]*?<\/details>/g) ?? [];
const codeOf = (share: string) => decode(/<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(share)?.[1] ?? '');
const count = (html: string, part: RegExp) => [...html.matchAll(part)].length;

const real = pages.filter(({ file }) => !/(^|\/)sample\//.test(file));
const sample = pages.filter(({ file }) => /(^|\/)sample\//.test(file));
const inFolder = (name: string) =>
  pages.filter(({ file }) => new RegExp(`(^|/)${name}/[^/]+/index\\.html$`).test(file));

/** The file of the site that an address leads to; null elsewhere. */
function fileOf(address: string): string | null {
  const path = address.startsWith(HOST) ? address.slice(HOST.length) : address.replace(/^\//, '');
  return /^https?:/.test(path) ? null : path.replace(/[?#].*/, '').replace(/(^|\/)$/, '$1index.html');
}

/** Addresses of the site in the code and the links of a share part that lead nowhere. */
function dead(share: string): readonly string[] {
  const attributes = [...tagsOf(share), ...tagsOf(codeOf(share))].map((tag) => tag.attributes);
  const all = attributes.flatMap((own) => [own.get('href'), own.get('src')]).filter((it) => it !== undefined);
  return all.filter((address) => !files.has(fileOf(address) ?? ''));
}

describe('under the charts', () => {
  test('every trend and every body has its own part, every plan and every comparison too', () => {
    const agencies = inFolder('agencies');
    expect(agencies.length).toBeGreaterThan(2 * 190);
    const lacking = agencies.filter(
      ({ html }) => sharesIn(html).length !== count(html, /<svg class="trend"/g) + 1,
    );
    expect(lacking.map(({ file }) => file)).toEqual([]);
    expect(inFolder('plans').filter(({ html }) => sharesIn(html).length !== 1)).toEqual([]);
    const compared = inFolder('indicators').filter(({ html }) => html.includes('class="level-group"'));
    expect(compared.length).toBeGreaterThan(20);
    expect(compared.filter(({ html }) => sharesIn(html).length !== 1)).toEqual([]);
  });

  test('code and links lead to files of the site, in the language of the page', () => {
    const shares = pages.flatMap(({ file, html }) => sharesIn(html).map((share) => ({ file, share })));
    expect(shares.length).toBeGreaterThan(500);
    expect(shares.flatMap(({ share }) => dead(share))).toEqual([]);
    const foreign = shares.filter(({ file, share }) => {
      const src = tagsOf(codeOf(share))[0]?.attributes.get('src') ?? '';
      return src.startsWith(`${HOST}en/`) !== file.startsWith('en/');
    });
    expect(foreign.map(({ file }) => file)).toEqual([]);
  });

  test('the versions of a year are pages too', () => {
    const years = pages.flatMap(({ html }) =>
      sharesIn(html).flatMap((share) => {
        const [frame] = tagsOf(codeOf(share));
        const parts = [...share.matchAll(/<code[^>]*>(\d{4}\/)<\/code>/g)].map(([, part = '']) => part);
        return parts.map((part) => `${frame?.attributes.get('src') ?? ''}${part}`);
      }),
    );
    expect(years.length).toBeGreaterThan(100);
    expect(years.filter((address) => !files.has(fileOf(address) ?? ''))).toEqual([]);
    const pictureOf = (address: string) => {
      const mark = address.includes('/sample/') ? 'mau-' : '';
      return fileOf(address)?.replace('index.html', `${mark}chart.svg`) ?? '';
    };
    expect(years.filter((address) => !files.has(pictureOf(address)))).toEqual([]);
  });

  test('real charts are cited in both languages, examples in none', () => {
    const citations = (own: typeof pages) =>
      own.flatMap(({ html }) =>
        sharesIn(html).map((share) => count(share, /<p class="cite" lang="(vi|en)">/g)),
      );
    expect([...new Set(citations(real))]).toEqual([2]);
    expect([...new Set(citations(sample))]).toEqual([0]);
  });
});

describe('where an address is shared', () => {
  const property = (tags: readonly Tag[], name: string) =>
    tags.find(({ attributes }) => attributes.get('property') === name)?.attributes.get('content');
  const pictures = (own: typeof pages) =>
    own.map(({ file, html }) => ({ file, tags: tagsOf(html.slice(0, html.indexOf('</head>'))) }));

  test('every page has a picture that exists, with its size and its words', () => {
    const found = pictures(real.filter(({ file }) => file !== '404.html'));
    const wrong = found.filter(({ tags }) => {
      const size = [property(tags, 'og:image:width'), property(tags, 'og:image:height')].join();
      const exists = files.has(fileOf(property(tags, 'og:image') ?? '') ?? '');
      return !exists || size !== '1200,630' || !property(tags, 'og:image:alt');
    });
    expect(found.length).toBeGreaterThan(400);
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('a body, a plan and an indicator have their own', () => {
    const found = pictures(real).filter(({ file }) => /^(agencies|plans|indicators)\/[^/]+\//.test(file));
    const other = found.filter(
      ({ file, tags }) =>
        property(tags, 'og:image') !== `${HOST}embed/${file.replace('index.html', 'chart.png')}`,
    );
    expect(other.map(({ file }) => file)).toEqual([]);
  });

  test('no page of the sample has one', () => {
    expect(
      pictures(sample)
        .filter(({ tags }) => property(tags, 'og:image'))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  test('the pages of real bodies, plans and indicators lead to their oEmbed answer, and it exists', () => {
    const own = pictures(real).filter(({ file }) => /(agencies|plans|indicators)\/[^/]+\/index/.test(file));
    const wrong = own.filter(({ tags }) => {
      const link = tags.find(({ attributes }) => attributes.get('type') === 'application/json+oembed');
      return !files.has(fileOf(link?.attributes.get('href') ?? '') ?? '');
    });
    expect(own.length).toBeGreaterThan(400);
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('the page for journalists', () => {
  const galleries = pages.filter(({ file }) => /(^|\/)embed\/index\.html$/.test(file));

  test('shows one chart of each kind in frames that are shut off, with titles, loaded when near', () => {
    expect(galleries.map(({ file }) => file).toSorted()).toEqual([
      'embed/index.html',
      'en/embed/index.html',
      'en/sample/embed/index.html',
      'sample/embed/index.html',
    ]);
    for (const { html } of galleries) {
      const frames = tagsOf(html).filter(({ name }) => name === 'iframe');
      expect(frames.map(({ attributes }) => attributes.get('sandbox'))).toEqual([
        '',
        'allow-scripts',
        'allow-scripts',
      ]);
      for (const { attributes } of frames) {
        expect(attributes.get('title')).not.toBe('');
        expect(attributes.get('loading')).toBe('lazy');
        expect(files.has(fileOf(attributes.get('src') ?? '') ?? '')).toBe(true);
      }
    }
  });

  test('is the only one that may hold frames, and only of the site itself', () => {
    const policy = ({ html }: { readonly html: string }) => /frame-src[^;]*/.exec(html)?.[0];
    expect([...new Set(galleries.map(policy))]).toEqual(["frame-src 'self'"]);
    const others = pages.filter((page) => !galleries.includes(page) && policy(page));
    expect(others.map(({ file }) => file)).toEqual([]);
  });

  test('is linked from every page', () => {
    const lacking = pages.filter(
      ({ html }) => !/<footer[\s\S]*href="[^"]*\/embed\/"[\s\S]*<\/footer>/.test(html),
    );
    expect(lacking.map(({ file }) => file)).toEqual([]);
  });
});
