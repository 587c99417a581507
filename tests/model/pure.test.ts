import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const allowed = /^(?:zod|papaparse|@e965\/xlsx|\.{1,2}\/.*\.ts)$/;

it('keeps the model pure: no Node, no DOM, only zod, papaparse and the workbook reader', async () => {
  const names = (await readdir('src/model', { recursive: true })).filter((name) => name.endsWith('.ts'));
  for (const name of names) {
    const text = await readFile(join('src', 'model', name), 'utf8');
    const imports = [...text.matchAll(/from '([^']+)'/g)].map(([, path]) => path ?? '');
    expect(
      imports.filter((path) => !allowed.test(path)),
      name,
    ).toEqual([]);
    expect(text, name).not.toMatch(/\b(?:document|window|process|Buffer)\.[a-z]/);
  }
});
