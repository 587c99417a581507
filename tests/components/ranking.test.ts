import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankRatios } from '../../src/components/view/ranking.ts';

const item = (name: string, numerator: number, denominator: number) => ({
  name,
  ratio: { numerator, denominator },
});

const places = (items: ReturnType<typeof rankRatios<ReturnType<typeof item>>>) =>
  items.map(({ item: { name }, place }) => [place, name]);

describe('rankRatios', () => {
  it('lets equal ratios share a place, whatever their counts, and goes on after all of them', () => {
    const items = [
      item('a', 1, 3),
      item('b', 300, 900),
      item('c', 1, 2),
      item('d', 33, 100),
      item('e', 2, 4),
    ];
    expect(places(rankRatios(items, 'higher'))).toEqual([
      [1, 'c'],
      [1, 'e'],
      [3, 'a'],
      [3, 'b'],
      [5, 'd'],
    ]);
  });

  it('tells ratios apart that floating point holds equal', () => {
    const items = [
      item('lower', 9007199254740988, 9007199254740989),
      item('higher', 9007199254740989, 9007199254740990),
    ];
    expect(places(rankRatios(items, 'higher'))).toEqual([
      [1, 'higher'],
      [2, 'lower'],
    ]);
  });

  it('puts the lowest first where lower is better', () => {
    expect(places(rankRatios([item('a', 9, 10), item('b', 1, 10)], 'lower'))).toEqual([
      [1, 'b'],
      [2, 'a'],
    ]);
  });

  it('gives every item the number of strictly better ones plus one', () => {
    const ratio = fc
      .record({ numerator: fc.nat(60), denominator: fc.integer({ min: 1, max: 60 }) })
      .map((value) => ({ ratio: value }));
    fc.assert(
      fc.property(fc.array(ratio, { maxLength: 25 }), (items) => {
        const ranked = rankRatios(items, 'higher');
        for (const { item: own, place } of ranked) {
          const better = items.filter(
            (other) =>
              other.ratio.numerator * own.ratio.denominator > own.ratio.numerator * other.ratio.denominator,
          );
          expect(place).toBe(better.length + 1);
        }
      }),
    );
  });
});

describe('the communes of Gia Lai by electronic results', () => {
  // The order is worked out here from the committed lines, by cross-multiplying integers one pair at a time.
  const lines = readFileSync('data/rates/gia-lai-communes-counts-2026.csv', 'utf8').trim().split('\n');
  const cells = lines.map((line) => line.split(',')).filter(([, indicator]) => indicator === 'e-results-766');
  const items = cells.map((row) => item(row[0] ?? '', Number(row[9]), Number(row[10])));

  it('has 135 places that count exactly the communes ahead', () => {
    const ranked = rankRatios(items, 'higher');
    expect(ranked).toHaveLength(135);
    for (const { item: own, place } of ranked) {
      const ahead = items.filter(
        ({ ratio }) =>
          BigInt(ratio.numerator) * BigInt(own.ratio.denominator) >
          BigInt(own.ratio.numerator) * BigInt(ratio.denominator),
      );
      expect([own.name, place]).toEqual([own.name, ahead.length + 1]);
    }
    expect(ranked.at(0)?.place).toBe(1);
  });
});
