import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { computeState } from '../../src/browser/check/preview/state.ts';
import { previewTexts } from '../../src/browser/check/worker/preview-texts.ts';
import { openPublished } from '../../src/browser/check/worker/published.ts';
import type { DataSet } from '../../src/model/data-set.ts';
import { inspect } from '../../src/model/import/inspect.ts';
import type { ConvertedFile } from '../../src/model/import/types.ts';
import { difference } from '../../src/model/preview/difference.ts';
import { buildWarehouse } from '../../src/warehouse/build.ts';
import { writeCheckData } from '../../src/warehouse/check-data.ts';
import { openFolder } from '../../src/warehouse/check-folder.ts';
import { readDataSet } from '../../src/warehouse/site.ts';
import { fixtureNames, readFixture } from '../import/fixture.ts';
import { openEmptyEngine } from '../warehouse/wasm.ts';

const COUNT = 10;
const DATA = join('data', 'sample');
const published = await openFolder(DATA);
/** Ten of the files that become data, of every kind some. */
const fixtures = (await Promise.all((await fixtureNames()).map(readFixture)))
  .filter(({ expected }) => expected.size > 0)
  .filter((_, place, all) => place % Math.floor(all.length / COUNT) === 0)
  .slice(0, COUNT);

const computing = await openEmptyEngine();
let folder = '';
let builtBefore: DataSet;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-browser-preview-'));
  await writeCheckData(DATA, join(folder, 'checks'));
  builtBefore = await built('before', []);
});

afterAll(async () => {
  computing.close();
  await rm(folder, { recursive: true });
});

async function full(data: string): Promise<DataSet> {
  const path = `${data}.duckdb`;
  await buildWarehouse(data, path, { sample: true });
  return readDataSet(path, 'sample');
}

/** The data set as a build makes it with the files in their places. */
async function built(name: string, files: readonly ConvertedFile[]): Promise<DataSet> {
  const data = join(folder, name);
  await cp(DATA, data, { recursive: true });
  for (const { path, text } of files) {
    await mkdir(dirname(join(data, path)), { recursive: true });
    await writeFile(join(data, path), text);
  }
  return full(data);
}

const sampleBytes = async (address: string): Promise<Uint8Array> =>
  readFile(join(folder, 'checks', address.replace(/^\/checks\/|\?.*$/g, '')));

/** What the page computes from what the site publishes for it. */
async function inBrowser(files: readonly ConvertedFile[]) {
  const texts = await previewTexts(files, await openPublished('/checks/index.json', sampleBytes));
  const options = { name: 'sample', agencies: texts.agencies } as const;
  const before = await computeState(computing, texts.before, options);
  return { agencies: texts.agencies, before, after: await computeState(computing, texts.after, options) };
}

it('has ten files to try', () => {
  expect(fixtures).toHaveLength(COUNT);
});

it.each(fixtures)(
  'what $name would change is what a build with it changes',
  async ({ name, given, answers }) => {
    const { files } = await inspect(given, { answers, published });
    const { agencies, before, after } = await inBrowser(files);
    const builtAfter = await built(name, files);
    for (const id of agencies) {
      expect(before.measures.get(id)).toEqual(builtBefore.measures.get(id));
      expect(after.measures.get(id)).toEqual(builtAfter.measures.get(id));
      expect(after.verdicts.get(id)).toEqual(builtAfter.verdicts.get(id));
      expect(after.clauses.get(id)).toEqual(builtAfter.clauses.get(id));
    }
    expect(difference(before, after)).toEqual(difference(builtBefore, builtAfter));
    expect(after.asOf).toBe(builtAfter.asOf);
  },
);
