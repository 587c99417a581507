import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { writeDictionary } from '../../src/model/dictionary.ts';

it('is what data/README.md holds: run npm run dictionary after a change of the tables', async () => {
  expect(await readFile('data/README.md', 'utf8')).toBe(writeDictionary());
});
