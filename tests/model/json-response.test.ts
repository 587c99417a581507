import { expect, it } from 'vitest';
import { jsonResponse } from '../../src/model/json-response.ts';

it.each([{ name: 'Sở Nội vụ', value: null, list: [1, 0.5] }, {}, null])(
  'answers %j as the platform does',
  async (document) => {
    const [own, standard] = [jsonResponse(document), Response.json(document)];
    expect(await own.text()).toBe(await standard.text());
    expect(own.headers.get('content-type')).toBe(standard.headers.get('content-type'));
  },
);

it('does not answer without a document', () => {
  expect(() => jsonResponse(undefined)).toThrow('no such document');
});
