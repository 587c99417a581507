import fc from 'fast-check';
import { expect, it } from 'vitest';
import { millionths } from '../../src/model/checks/figure-book.ts';
import { createLedger } from '../../src/model/checks/ledger.ts';

const number = fc.option(
  fc.oneof(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -1e15, max: 1e15 }), fc.nat()),
);
const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.array(number, { maxLength: 70 })), {
  maxLength: 30,
});

it('gives back every row of every group as it was, in order', () => {
  fc.assert(
    fc.property(rows, (added) => {
      const ledger = createLedger();
      for (const [group, numbers] of added) ledger.add(group, numbers);
      for (const group of ledger.groups()) {
        expect(ledger.rows(group)).toEqual(
          added.filter(([own]) => own === group).map(([, numbers]) => numbers),
        );
      }
    }),
  );
});

it('keeps rows over many blocks', () => {
  const ledger = createLedger();
  const row = (index: number) => Array.from({ length: 60 }, (_, place) => index * 1000 + place);
  for (let index = 0; index < 30_000; index += 1) ledger.add('a', row(index));
  const kept = ledger.rows('a');
  expect([kept.length, kept[0], kept[29_999]]).toEqual([30_000, row(0), row(29_999)]);
});

it.each([
  ['79.16', 79_160_000],
  ['-0.5', -500_000],
  ['0.000001', 1],
  ['999999999.999999', 999_999_999_999_999],
])('takes %s for so many millionths', (text, value) => {
  expect(millionths(text)).toBe(value);
});
