import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/model/check-data-set.ts';
import { inspect } from '../../src/model/import/inspect.ts';
import type { Inspection } from '../../src/model/import/types.ts';
import { tableAt } from '../../src/model/locations.ts';
import { putInto } from '../../src/model/put-into.ts';
import { openFolder } from '../../src/warehouse/check-folder.ts';
import { type Fixture, fixtureNames, readFixture } from './fixture.ts';

const published = await openFolder('data/sample');
const all = await Promise.all((await fixtureNames()).map(readFixture));

const told = ({ problems }: Inspection) =>
  problems.map(({ severity, code, line, column, cell }) =>
    `${severity} ${code} ${line}:${column} ${cell}`.trimEnd(),
  );

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text);
}

/** The expected files in their places, judged by the same checks as any pull request. */
async function checkExpected({ expected }: Fixture) {
  const files = [...expected].flatMap(([path, text]) => {
    const table = tableAt(path);
    return table ? [{ replaces: path, file: { path, table, read: () => bytesOf(text) } }] : [];
  });
  const release = expected.get('release.json') ?? null;
  const { problems } = await checkFiles(putInto(published, { files, release }));
  const paths = new Set(expected.keys());
  return problems.filter(({ file, severity }) => severity === 'error' || paths.has(file));
}

describe.each(all)('the file $name', (fixture) => {
  it('becomes what it must, and asks what it must', async () => {
    const found = await inspect(fixture.given, { answers: fixture.answers, published });
    expect(found.refusal?.code ?? null).toBe(fixture.refusal);
    expect(told(found)).toEqual(fixture.problems);
    expect(found.questions.map(({ id }) => id)).toEqual(fixture.questions);
    expect(Object.fromEntries(found.files.map(({ path, text }) => [path, text]))).toEqual(
      Object.fromEntries(fixture.expected),
    );
    expect(found.ok).toBe(fixture.expected.size > 0);
  });

  it('gives no file while a question is open, and the same every time', async () => {
    const [first, second] = [
      await inspect(fixture.given, { answers: {}, published }),
      await inspect(fixture.given, { answers: {}, published }),
    ];
    expect(first).toEqual({ ...second, grids: expect.anything() });
    expect(first.files.length > 0).toBe(first.ok);
    expect(first.ok).toBe(fixture.expected.size > 0 && fixture.questions.length === 0);
  });
});

it.each(all.filter(({ expected }) => expected.size > 0))(
  'the file expected of $name passes the checks in its place',
  async (fixture) => {
    expect((await checkExpected(fixture)).map(({ code, severity, line }) => [code, severity, line])).toEqual(
      fixture.problems.map((line) => [line.split(' ')[1], line.split(' ')[0], expect.anything()]),
    );
  },
);
