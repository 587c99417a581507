import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/embeds/card.ts';
import { resizeScript } from '../../src/embeds/resize.ts';
import { tagsOf } from '../site/markup.ts';
import {
  barsCard,
  cards,
  englishCard,
  figureCard,
  linesCard,
  planCard,
  sampleCard,
  trendCard,
} from './cards.ts';
import { frozenPlaceOf, pageOf, placeOf } from './pages.ts';

const host = 'https://dung-hen.example';

/** The text that a reader sees, without the head. */
const textOf = (page: string): string =>
  page
    .slice(page.indexOf('<body'))
    .replace(/<script>.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const attributesOf = (page: string, name: string, attribute: string) =>
  tagsOf(page).flatMap((tag) => (tag.name === name ? [tag.attributes.get(attribute) ?? null] : []));

const contentOf = (page: string, key: string, name: string): string | undefined =>
  tagsOf(page)
    .find(({ attributes }) => attributes.get(key) === name)
    ?.attributes.get('content');

describe.each(Object.entries(cards))('the page of the card “%s”', (_, card) => {
  const page = pageOf(card);

  it('stays below one packet window, compressed', () => {
    expect(gzipSync(page, { level: 9 }).length).toBeLessThanOrEqual(14_000);
  });

  it('asks for nothing beside itself', () => {
    const loading = tagsOf(page).flatMap(({ name, attributes }) => {
      const isLoaded = ['img', 'iframe', 'script', 'link', 'image', 'use'].includes(name);
      const found = [attributes.get('src'), attributes.get('href'), attributes.get('xlink:href')];
      const named = name === 'link' && ['canonical', 'alternate'].includes(attributes.get('rel') ?? '');
      return isLoaded && !named ? found.filter((it) => it !== undefined) : [];
    });
    expect(loading).toEqual(['data:,']);
    expect(page).not.toMatch(/url\(|@import|@font-face/);
  });

  it('allows its own style and script by their hashes, and nothing else', () => {
    const policy = contentOf(page, 'http-equiv', 'content-security-policy') ?? '';
    const hashIn = (name: string) => {
      const [, text = ''] = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(page) ?? [];
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashIn('style')}`,
      `script-src ${hashIn('script')}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.match(/<style|<script/g)).toHaveLength(2);
    expect(tagsOf(page).filter(({ attributes }) => attributes.has('style'))).toEqual([]);
  });

  it('says all that the card says', () => {
    const words = [
      card.subject,
      card.title,
      ...(card.figure ? Object.values(card.figure).filter((it) => it !== null) : []),
      ...card.verdicts.flatMap(({ stamp, sentence }) => [stamp, sentence]),
      ...card.table.head,
      ...card.table.rows.flat(),
      ...card.caveats,
      card.dataUntil ?? '',
      ...card.sources.map(({ text }) => text),
      card.table.more ?? '',
    ];
    const text = textOf(page);
    expect(words.filter((it) => !text.includes(it.trim()))).toEqual([]);
  });
});

describe('the head', () => {
  it('names the picture, the oEmbed answer and the address of the embed itself', () => {
    const page = pageOf(trendCard);
    expect(contentOf(page, 'property', 'og:image')).toBe(`${host}/embed/mau-a/on-time/chart.png`);
    expect(contentOf(page, 'property', 'og:url')).toBe(`${host}/embed/mau-a/on-time/`);
    expect(contentOf(page, 'property', 'og:title')).toBe(`${trendCard.title}, ${trendCard.subject}`);
    expect(contentOf(page, 'name', 'twitter:card')).toBe('summary_large_image');
    expect(page).toContain(
      `<link rel="alternate" type="application/json+oembed" href="${host}/embed/mau-a/on-time/oembed.json"`,
    );
    expect(page).toContain('<meta name="responsive-embedded-sizing">');
  });

  it.each([
    ['live, the page of the site', trendCard, placeOf(trendCard), `${host}/agencies/mau-a/`],
    ['frozen, itself', englishCard, frozenPlaceOf(englishCard), `${host}/en/v/2026-11/mau-a/on-time/`],
    [
      'without the fragment',
      { ...trendCard, page: '/agencies/mau-a/#t-on-time' },
      placeOf(trendCard),
      `${host}/agencies/mau-a/`,
    ],
  ])('has as canonical address: %s', (_, card, place, address) => {
    const page = pageOf(card, place);
    const canonical = tagsOf(page).find(({ attributes }) => attributes.get('rel') === 'canonical');
    expect(canonical?.attributes.get('href')).toBe(address);
  });

  it('is in the language of the card', () => {
    expect(attributesOf(pageOf(trendCard), 'html', 'lang')).toEqual(['vi']);
    expect(attributesOf(pageOf(englishCard), 'html', 'lang')).toEqual(['en']);
  });
});

describe('what is said around the figures', () => {
  it.each([
    [
      trendCard,
      ['Xem bảng số', 'Nguồn:', 'Xem thêm trên Đúng Hẹn', 'Trang độc lập, không phải cơ quan nhà nước'],
    ],
    [
      englishCard,
      ['Show the numbers', 'Source:', 'More on Đúng Hẹn', 'An independent site, not a state body'],
    ],
  ])('is in the language of the card', (card, words) => {
    const text = textOf(pageOf(card));
    expect(words.filter((it) => !text.includes(it))).toEqual([]);
  });

  it('leads to the page of the site in a window of its own', () => {
    expect(pageOf(trendCard)).toContain(
      `<a href="${host}/agencies/mau-a/" target="_blank" rel="noopener">Xem thêm trên Đúng Hẹn</a>`,
    );
    expect(pageOf(sampleCard)).toContain(`<a href="${host}/sample/agencies/mau-a/"`);
  });

  it('says of sample data, and of it alone, that it is an example', () => {
    const page = pageOf(sampleCard);
    const words = 'Dữ liệu mẫu, không phải số liệu thật';
    expect(textOf(page)).toContain(words);
    expect(textOf(page)).toContain('Ví dụ: chưa đạt');
    expect(contentOf(page, 'property', 'og:title')).toContain(words);
    expect(contentOf(page, 'name', 'description')).toContain(words);
    expect(contentOf(page, 'name', 'robots')).toBe('noindex');
    const real = pageOf(trendCard);
    expect(real).not.toContain(words);
    expect(real).not.toContain('noindex');
  });

  it('says of a frozen copy that it does not change, and what was corrected since', () => {
    const place = frozenPlaceOf(trendCard);
    const frozen = 'Bản đóng băng “2026-11”, ngày 05/11/2026. Số liệu trên trang này không đổi.';
    expect(textOf(pageOf(trendCard, place))).toContain(frozen);
    expect(textOf(pageOf(trendCard, place))).not.toContain('đính chính');
    expect(textOf(pageOf(trendCard))).not.toContain('đóng băng');
    const corrected = pageOf(trendCard, place, { date: '2027-02-03', href: `${host}/agencies/mau-a/` });
    expect(textOf(corrected)).toContain('Đã đính chính ngày 03/02/2027 : xem bản đính chính');
    expect(corrected).toContain(`<a href="${host}/agencies/mau-a/" target="_blank" rel="noopener">xem bản`);
    const english = pageOf(englishCard, frozenPlaceOf(englishCard), {
      date: '2027-02-03',
      href: `${host}/en/`,
    });
    expect(textOf(english)).toContain('Frozen copy “2026-11”, 5 November 2026.');
    expect(textOf(english)).toContain('Corrected on 3 February 2027 : see the correction');
  });
});

describe('the drawing', () => {
  it('has a shape and words for every verdict', () => {
    const shapes = (page: string) => page.match(/<svg class="shape/g)?.length ?? 0;
    expect(shapes(pageOf(trendCard))).toBe(1);
    expect(shapes(pageOf(linesCard))).toBe(14);
    expect(textOf(pageOf(linesCard))).toContain('Chưa đạt mức phấn đấu · Số hóa hồ sơ');
  });

  it('names a group of lines of a plan once', () => {
    expect(textOf(pageOf(planCard)).match(/Mức phấn đấu|Chỉ tiêu /g)).toEqual(['Chỉ tiêu ', 'Mức phấn đấu']);
  });

  it('prints the words of a target once where all bars share it, and marks it on each', () => {
    const page = pageOf(barsCard);
    expect(page.match(/<line class="target"/g)).toHaveLength(20);
    expect(page.match(/<text [^>]*>kế hoạch đặt ra 100%/g)).toHaveLength(1);
    expect(page.match(/<rect class="empty"/g)).toHaveLength(1);
  });

  it('may be none', () => {
    expect(pageOf(figureCard)).not.toContain('<svg');
    expect(pageOf({ ...figureCard, table: { ...figureCard.table, rows: [] } })).not.toContain('<details');
  });
});

/** The card with every text made hostile, its own words kept beside. */
function hostile<T>(value: T, planted: string): T {
  if (typeof value === 'string') return `${planted}${value}` as T;
  if (Array.isArray(value)) return value.map((one) => hostile(one, planted)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = ['kind', 'path', 'lang', 'state', 'page', 'date', 'href', 'from', 'to'];
  const entries = Object.entries(value).map(([key, own]) => [
    key,
    kept.includes(key) ? own : hostile(own, planted),
  ]);
  return Object.fromEntries(entries) as T;
}

describe('hostile text', () => {
  const planted = `"'><script>alert(1)</script><img src=x onerror=alert(1)></style><!--&amp;`;

  it.each(Object.entries(cards))('stays text in every field of the card “%s”', (_, card) => {
    const plain = pageOf(card);
    const page = pageOf(hostile<Card>(card, planted));
    const names = (text: string) => tagsOf(text).map(({ name }) => name);
    const counted = (text: string) => names(text).filter((it) => !['text', 'g', 'line', 'path'].includes(it));
    // Longer words leave a drawing room for fewer of them.
    expect(counted(page)).toEqual(counted(plain));
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const handlers = tagsOf(page).flatMap(({ attributes }) =>
      [...attributes.keys()].filter((it) => /^on/.test(it)),
    );
    expect(handlers).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//elsewhere.example/',
    'JAVASCRIPT:alert(1)',
  ])('the address %s of a source is no link', (href) => {
    const page = pageOf({ ...figureCard, sources: [{ text: 'Một nguồn', href }] });
    expect(textOf(page)).toContain('Nguồn: Một nguồn');
    expect(attributesOf(page, 'a', 'href')).toEqual([`${host}/agencies/gia-lai-xa-van-canh/`]);
  });
});

describe('the script of the frame', () => {
  it('takes at most 1,000 bytes', () => {
    expect(Buffer.byteLength(resizeScript)).toBeLessThanOrEqual(1000);
  });

  it('reads nothing from a message', () => {
    expect(resizeScript).not.toMatch(/\.data\b|\{data/);
  });
});
