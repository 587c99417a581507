import { expect, it } from 'vitest';
import { explain } from '../../src/model/explain.ts';
import { reservedIds } from '../../src/model/reserved-ids.ts';
import { checkTexts, readValid, setCells } from './in-memory.ts';

it.each([...reservedIds])('no body may be called %s, which is an address of the site', async (id) => {
  const texts = await readValid();
  setCells(texts, 'agencies.csv', { line: 2, cells: { agency_id: id } });
  const { problems } = await checkTexts(texts);
  const found = problems.filter(({ code }) => code === 'id_reserved');
  expect(found).toMatchObject([{ file: 'agencies.csv', line: 2, column: 1, cell: id, severity: 'error' }]);
  const [problem] = found;
  expect(problem && explain(problem, 'vi').message).toBe(`Mã “${id}” trùng với một địa chỉ của trang web.`);
});

it('these are the words', () => {
  expect([...reservedIds].toSorted()).toEqual(['agencies', 'en', 'indicators', 'plans', 'sample', 'v']);
});
