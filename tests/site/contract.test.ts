import { describe, expect, inject, test } from 'vitest';
import { cell, readCsv } from '../data/read-csv.ts';
import { readApi } from './api.ts';
import { addresses, indicators, measureFields, plans, tables, verdictFields } from './contract.ts';
import { addressOf, listFiles } from './folder.ts';

const idsOf = (file: string, column: string) => readCsv(`data/${file}`).map((row) => cell(row, column));
const agencies = idsOf('agencies.csv', 'agency_id');
const ids: Readonly<Record<string, readonly string[]>> = {
  agency: agencies,
  plan: plans,
  indicator: indicators,
  table: tables,
};

/** An address for each id it stands for. */
function expand(address: string): readonly string[] {
  const name = /<(\w+)>/.exec(address)?.[1];
  return name === undefined ? [address] : (ids[name] ?? []).map((id) => address.replace(`<${name}>`, id));
}

describe('the addresses that others rely on', async () => {
  const built = new Set((await listFiles(inject('rootFolder'))).map(addressOf));

  test.each(addresses)('%s', (address) => {
    const wanted = expand(address);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((one) => !built.has(one))).toEqual([]);
  });

  test('every plan and indicator of the data is listed', () => {
    expect(idsOf('plans.csv', 'plan_id').toSorted()).toEqual(plans.toSorted());
    const shown = [...built].flatMap((path) => /^\/indicators\/([^/]+)\/$/.exec(path)?.[1] ?? []);
    expect(shown.toSorted()).toEqual(indicators.toSorted());
    expect(agencies.length).toBeGreaterThan(170);
  });
});

describe('the JSON', () => {
  const documents = [
    ...agencies.map((id) => ({ id, subject: 'agency', json: readApi(`/api/agencies/${id}.json`) })),
    ...plans.map((id) => ({ id, subject: 'plan', json: readApi(`/api/plans/${id}.json`) })),
  ];

  test('has its four parts and no other', () => {
    for (const { subject, json } of documents) {
      expect(Object.keys(json)).toEqual([subject, 'as_of', 'measures', 'verdicts']);
      expect(json.as_of).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  test('is about what its address names', () => {
    for (const { id, subject, json } of documents) {
      const about: unknown = Reflect.get(json, subject);
      expect(about).toMatchObject({ [`${subject}_id`]: id });
      const foreign = [...json.measures, ...json.verdicts].filter(({ agency_id }) => agency_id !== id);
      expect(subject === 'plan' ? [] : foreign).toEqual([]);
    }
  });

  test('gives every measure and verdict all its fields', () => {
    const lacking = (row: object, fields: readonly string[]) => fields.filter((field) => !(field in row));
    const missing = documents.flatMap(({ json }) => [
      ...json.measures.flatMap((row) => lacking(row, measureFields)),
      ...json.verdicts.flatMap((row) => lacking(row, verdictFields)),
    ]);
    expect(missing).toEqual([]);
    expect(documents.flatMap(({ json }) => json.measures).length).toBeGreaterThan(5000);
    expect(documents.flatMap(({ json }) => json.verdicts).length).toBeGreaterThan(1000);
  });

  test('values are the unrounded fraction of the counts', () => {
    const ratios = documents.flatMap(({ json }) => json.measures).filter(({ kind }) => kind === 'ratio');
    for (const { numerator, denominator, value, missing_reason } of ratios) {
      const exact = numerator !== null && denominator ? numerator / denominator : null;
      expect([value, missing_reason === null]).toEqual([exact, exact !== null]);
    }
  });
});
