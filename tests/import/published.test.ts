import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/model/import/inspect.ts';
import { openFolder } from '../../src/warehouse/check-folder.ts';

describe.each(['data', 'data/sample'])('the data set in %s', async (folder) => {
  const published = await openFolder(folder);

  it.each(published.files.map(({ path }) => path))('%s passes as itself, to the letter', async (path) => {
    const bytes = await readFile(join(folder, path));
    const found = await inspect({ name: path, bytes }, { answers: {}, published });
    expect([found.refusal, found.repairs, found.questions, found.errors]).toEqual([null, [], [], 0]);
    if (found.rows > 0)
      expect(found.files).toEqual([{ path, table: expect.any(String), text: bytes.toString() }]);
  });
});
