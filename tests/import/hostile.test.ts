import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixtureNames, readFixture } from './fixture.ts';
import { look } from './tools.ts';

const all = await Promise.all((await fixtureNames()).map(readFixture));
const starts = [
  '',
  'PK\u0003\u0004',
  '<table>',
  '\uFEFF',
  'sep=;\n',
  '<?xml',
  '%PDF',
  'TT;Tổng số;Trực tuyến\n',
];

it('says something of any bytes, and throws at none', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
      const found = await look(new Uint8Array([...new TextEncoder().encode(start), ...rest]));
      expect(found.ok && found.files.length === 0).toBe(false);
    }),
    { numRuns: 60 },
  );
});

it('takes a file with a few bytes changed as one or refuses it, and throws at none', {
  timeout: 120_000,
}, async () => {
  const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...all),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async (fixture, changes) => {
        const bytes = new Uint8Array(fixture.given.bytes);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const found = await look(bytes, fixture.answers, fixture.given.name);
        if (fixture.refusal === 'personal_data') expect(found.files).toEqual([]);
        expect(found.ok).toBe(found.files.length > 0);
      },
    ),
    { numRuns: 60 },
  );
});
