import { describe, expect, test } from 'vitest';
import { snippet } from '../../src/embeds/snippet.ts';
import { tagsOf } from '../site/markup.ts';
import { card, english, hostile, placeOf, release } from './share-card.ts';

const image = 'https://dung-hen.example/embed/gia-lai-so-nv/on-time/chart.png';
const attributesOf = (code: string, tag: string) =>
  Object.fromEntries(tagsOf(code).find(({ name }) => name === tag)?.attributes ?? []);

describe('the code to copy', () => {
  test('is one line: a frame as wide as its column, with a title and a height, loaded when near', () => {
    const code = snippet(card(), placeOf(card()), { image });
    expect(code).not.toContain('\n');
    const { height, ...frame } = attributesOf(code, 'iframe');
    expect(Number(height)).toBeGreaterThan(200);
    expect(frame).toEqual({
      src: 'https://dung-hen.example/embed/gia-lai-so-nv/on-time/',
      title: 'Hồ sơ giải quyết đúng hạn: Sở Nội vụ, Tỉnh Gia Lai',
      width: '100%',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      frameborder: '0',
      style: 'border:0;width:100%;frame-sizing:content-height',
    });
  });

  test('holds a linked picture for editors that take frames out', () => {
    const code = snippet(card(), placeOf(card()), { image });
    const left = code.replace(/<\/?iframe[^>]*>/g, '');
    expect(left).toMatch(/^<a [^>]+><img [^>]+><\/a>$/);
    expect(attributesOf(left, 'a')).toEqual({
      href: 'https://dung-hen.example/embed/gia-lai-so-nv/on-time/',
    });
    expect(attributesOf(left, 'img')['src']).toBe(image);
  });

  test('says figures only where they never change', () => {
    expect(snippet(card(), placeOf(card()), { image })).not.toContain('95,4%');
    const frozen = snippet(card(), placeOf(card(), release), { image });
    expect(attributesOf(frozen, 'img')['alt']).toBe(card().description);
    expect(attributesOf(frozen, 'iframe')['src']).toBe(
      'https://dung-hen.example/v/2026-q4/gia-lai-so-nv/on-time/',
    );
  });

  test('counts no bodies of an indicator, and names no period: both change', () => {
    const compared = card({
      kind: 'indicator',
      subject: 'Sở, ban, ngành: 13 cơ quan, kỳ số liệu: 10/10/2026',
    });
    expect(attributesOf(snippet(compared, placeOf(compared), { image }), 'iframe')['title']).toBe(
      compared.title,
    );
  });

  test('is in English from the English site', () => {
    const { src, title } = attributesOf(snippet(english, placeOf(english), { image }), 'iframe');
    expect([src, title]).toEqual([
      'https://dung-hen.example/en/embed/gia-lai-so-nv/on-time/',
      'Files settled on time: Department of Home Affairs, Gia Lai Province',
    ]);
  });

  test('of sample data says so in the frame’s title and in the picture’s words', () => {
    const sample = card({ sample: true });
    const code = snippet(sample, placeOf(sample), { image });
    expect(attributesOf(code, 'iframe')['title']).toMatch(/^Dữ liệu mẫu, không phải số liệu thật: /);
    expect(attributesOf(code, 'img')['alt']).toMatch(/^Dữ liệu mẫu, không phải số liệu thật: /);
    expect(attributesOf(code, 'iframe')['src']).toContain('/sample/embed/');
  });

  test.each([null, release])('keeps hostile text inside its attributes (release %j)', (frozen) => {
    const bad = card({ title: hostile, subject: hostile, description: hostile, path: `x/${hostile}/` });
    const code = snippet(bad, placeOf(bad, frozen), { image: `https://a.example/${hostile}` });
    expect(tagsOf(code).map(({ name }) => name)).toEqual(['iframe', 'a', 'img']);
    expect(code.match(/[<>]/g)?.length).toBe(2 * 5);
    expect(attributesOf(code, 'iframe')['title']).toBe(`${hostile}: ${hostile}`);
  });
});
