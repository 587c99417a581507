import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type OEmbed, oembed } from '../../src/embeds/oembed.ts';
import { tagsOf } from '../site/markup.ts';
import { card, english, hostile, placeOf, release } from './share-card.ts';

const image = 'https://dung-hen.example/embed/gia-lai-so-nv/on-time/chart.png';

/** The rules of oEmbed 1.0 (§2.3.4), for responses of type rich: no thumbnail without its two sizes. */
const rules = z
  .strictObject({
    type: z.literal('rich'),
    version: z.literal('1.0'),
    html: z.string().regex(/^<iframe src="https:\/\/[^"]+" title="[^"]+"[^>]*><\/iframe>$/),
    width: z.int().positive(),
    height: z.int().positive(),
    title: z.string().min(1),
    author_name: z.string().optional(),
    author_url: z.url().optional(),
    provider_name: z.string().min(1),
    provider_url: z.url(),
    cache_age: z.int().positive(),
    thumbnail_url: z.url(),
    thumbnail_width: z.int().positive(),
    thumbnail_height: z.int().positive(),
  })
  .readonly();

/** As a consumer gets it. */
const sent = (answer: OEmbed): unknown => JSON.parse(JSON.stringify(answer));

describe('the answer to oEmbed', () => {
  test.each([
    ['live', card(), null],
    ['frozen', card(), release],
    ['in English', english, null],
    ['sample', card({ sample: true }), null],
    ['hostile', card({ title: hostile, subject: hostile, description: hostile }), null],
  ])('keeps the rules: %s', (_, one, frozen) => {
    expect(() => rules.parse(sent(oembed(one, placeOf(one, frozen), { image })))).not.toThrow();
  });

  test('has the frame of the place, as high as it says, and its picture', () => {
    const answer = oembed(card(), placeOf(card(), release), { image });
    const frame = tagsOf(answer.html)[0]?.attributes;
    expect(frame?.get('src')).toBe('https://dung-hen.example/v/2026-q4/gia-lai-so-nv/on-time/');
    expect(Number(frame?.get('height'))).toBe(answer.height);
    expect([answer.thumbnail_url, answer.thumbnail_width, answer.thumbnail_height]).toEqual([
      image,
      1200,
      630,
    ]);
  });

  test('may be kept longer where it never changes, and names the site of its language', () => {
    const live = oembed(english, placeOf(english), { image });
    const frozen = oembed(english, placeOf(english, release), { image });
    expect(frozen.cache_age).toBeGreaterThan(live.cache_age);
    expect([live.provider_name, live.provider_url]).toEqual(['Đúng Hẹn', 'https://dung-hen.example/en/']);
  });

  test('of sample data says so in its title, and names no office as its author', () => {
    const sample = card({ sample: true });
    const answer = oembed(sample, placeOf(sample), { image });
    expect(answer.title).toBe(
      'Dữ liệu mẫu, không phải số liệu thật: Hồ sơ giải quyết đúng hạn: Sở Nội vụ, Tỉnh Gia Lai',
    );
    expect(answer).not.toHaveProperty('author_name');
  });
});
