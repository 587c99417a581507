import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percent, points } from '../../src/model/format.ts';
import {
  compareToLevel,
  filesToReach,
  gap,
  millionths,
  perHundred,
  type Ratio,
  shown,
  shownPair,
} from '../../src/model/ratio.ts';

const of = (numerator: number, denominator: number): Ratio => ({ numerator, denominator });
const text = (ratio: Ratio, levels: readonly string[] = []) => percent(shown(ratio, levels), 'vi');

describe('shown', () => {
  it.each([
    [1, 2, [], '50,0%'],
    [1, 1, [], '100,0%'],
    [0, 7, [], '0,0%'],
    [9412, 15354, ['55'], '61,3%'],
    [1, 3, [], '33,3%'],
    [2, 3, [], '66,7%'],
    [1, 16, [], '6,3%'],
    [979, 1000, ['98'], '97,9%'],
    [9796, 10000, ['98'], '97,96%'],
    [97996, 100000, ['98'], '97,996%'],
    [979996, 1000000, ['98'], '97,9996%'],
    [9799996, 10000000, ['98'], 'dưới 98%'],
    [9800004, 10000000, ['98'], 'trên 98%'],
    [9804, 10000, ['98'], '98,04%'],
    [98, 100, ['98'], '98,0%'],
    [9996, 10000, [], '99,96%'],
    [9999999, 10000000, [], 'dưới 100%'],
    [1, 10000000, [], 'trên 0%'],
    [1, 10000, [], '0,01%'],
    [4, 10000, [], '0,04%'],
    [6, 10000, [], '0,1%'],
    [7996, 10000, ['80'], '79,96%'],
    [7896, 10000, ['80'], '79,0%'],
    [965, 1000, ['96.5'], '96,5%'],
    [9651, 10000, ['96.5'], '96,51%'],
    [9649, 10000, ['96.5'], '96,49%'],
    [12, 10, [], '120,0%'],
    [5, 1000, ['0.5'], '0,5%'],
    [9996, 10000, ['99.95', '100'], '99,96%'],
    [9995, 10000, ['99.95'], '99,95%'],
    [3999999, 4000000, ['98'], 'dưới 100%'],
  ])('%i of %i against %j is %s', (numerator, denominator, levels, expected) => {
    expect(text(of(numerator, denominator), levels)).toBe(expected);
  });

  it('never equals or crosses a level that the exact ratio does not', () => {
    const ratios = fc
      .tuple(fc.nat(10 ** 9), fc.integer({ min: 1, max: 10 ** 9 }))
      .map(([a, b]) => of(Math.min(a, b), b));
    const level = fc.integer({ min: 0, max: 10_000 }).map((value) => String(value / 100));
    const near = fc
      .tuple(level, fc.integer({ min: 10, max: 10 ** 7 }), fc.integer({ min: -3, max: 3 }))
      .map(([at, denominator, off]) => ({
        at,
        ratio: of(Math.max(0, Math.round((Number(at) / 100) * denominator) + off), denominator),
      }));
    const anywhere = fc.tuple(level, ratios).map(([at, ratio]) => ({ at, ratio }));
    fc.assert(
      fc.property(fc.oneof(near, anywhere), ({ at, ratio }) => {
        const value = shown(ratio, [at]);
        for (const bound of ['0', '100', at]) {
          const exact = compareToLevel(ratio, bound);
          if (value.kind === 'figure') {
            const difference = value.units * 1_000_000n - millionths(bound) * 10n ** BigInt(value.decimals);
            expect(Number(difference > 0n) - Number(difference < 0n)).toBe(exact);
          } else if (value.level === bound) {
            expect(exact).toBe(value.kind === 'below' ? -1 : 1);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('gap and filesToReach', () => {
  it.each([
    [12148, 15385, '80', '1,04', 160n],
    [7999, 10000, '80', '0,01', 1n],
    [79999, 100000, '80', '0,001', 1n],
    [55, 100, '80', '25', 25n],
    [0, 3, '100', '100', 3n],
    [7999999, 10000000, '80', 'dưới 0,0001', 1n],
  ])('%i of %i is short of %s by %s points, %i files', (numerator, denominator, level, distance, files) => {
    const ratio = of(numerator, denominator);
    expect(points(gap(ratio, level), 'vi')).toBe(distance);
    expect(filesToReach(ratio, '>=', level)).toBe(files);
  });

  it('asks for one file more where the level must be exceeded', () => {
    expect(filesToReach(of(96, 100), '>', '96')).toBe(1n);
    expect(filesToReach(of(95, 100), '>', '96')).toBe(2n);
    expect(filesToReach(of(97, 101), '>', '96')).toBe(0n);
  });

  it('counts the files above an upper limit', () => {
    expect(filesToReach(of(7, 100), '<=', '5')).toBe(2n);
    expect(filesToReach(of(5, 100), '<', '5')).toBe(1n);
    expect(filesToReach(of(12, 100), '=', '0')).toBe(12n);
    expect(filesToReach(of(97, 100), '=', '100')).toBe(3n);
  });

  it('gives the least number of files that meets the level', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 100 }),
        (a, d, level) => {
          const ratio = of(Math.min(a, d), d);
          const more = Number(filesToReach(ratio, '>=', String(level)));
          expect(compareToLevel(of(ratio.numerator + more, d), String(level))).toBeGreaterThanOrEqual(0);
          if (more > 0) expect(compareToLevel(of(ratio.numerator + more - 1, d), String(level))).toBe(-1);
        },
      ),
    );
  });
});

describe('perHundred', () => {
  it.each([
    [9412, 15354, ['55'], { of: 100, part: 61n }],
    [7996, 10000, ['80'], null],
    [7996, 10000, ['50'], { of: 100, part: 80n }],
    [796, 1000, ['80'], { of: 1000, part: 796n }],
    [9996, 10000, [], null],
    [997, 1000, [], { of: 1000, part: 997n }],
    [7, 12, ['55'], null],
    [0, 500, [], { of: 100, part: 0n }],
    [500, 500, [], { of: 100, part: 100n }],
  ])('%i of %i against %j', (numerator, denominator, levels, expected) => {
    expect(perHundred(of(numerator, denominator), levels)).toEqual(expected);
  });
});

describe('shownPair', () => {
  it('keeps two years apart that are apart, and together that are equal', () => {
    const both = (a: Ratio, b: Ratio) => shownPair(a, b)?.map((value) => percent(value, 'vi'));
    expect(both(of(986, 1000), of(984, 1000))).toEqual(['98,6%', '98,4%']);
    expect(both(of(98640, 100000), of(98610, 100000))).toEqual(['98,64%', '98,61%']);
    expect(both(of(1, 2), of(2, 4))).toEqual(['50,0%', '50,0%']);
    expect(both(of(5000000, 10000000), of(5000001, 10000000))).toBeUndefined();
  });
});
