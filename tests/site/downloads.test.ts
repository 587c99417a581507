import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { type Cells, cell, readCsv } from '../data/read-csv.ts';
import { type ApiMeasure, readApi } from './api.ts';
import { listFiles } from './folder.ts';
import { readTexts } from './read-tables.ts';

const root = inject('rootFolder');

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey?: readonly string[];
  };
}

interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly licenses: readonly { readonly name?: string; readonly path?: string }[];
  readonly resources: readonly Resource[];
}

const fieldTypes = ['string', 'number', 'integer', 'boolean', 'date'];

describe.each([
  ['data', 'datapackage.json'],
  ['sample/data', 'mau-datapackage.json'],
])('%s/%s', (folder, file) => {
  const place = (path: string) => join(root, folder, path);
  const description = JSON.parse(readFileSync(place(file), 'utf8')) as DataPackage;
  const { resources } = description;
  const csvs = resources.filter(({ format }) => format === 'csv');

  test('is a Data Package, version 2', () => {
    expect(description.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    for (const { name, path, schema } of [{ ...description, path: 'x', schema: null }, ...resources]) {
      expect(name).toMatch(/^[a-z0-9][a-z0-9._-]*$/);
      expect(path).not.toMatch(/^[/.~]|\.\.|:/);
      expect(
        schema?.fields.map(({ type }) => type).filter((type) => !fieldTypes.includes(type)) ?? [],
      ).toEqual([]);
    }
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    expect(description.licenses.every(({ name, path }) => name ?? path)).toBe(true);
  });

  test('describes every file beside it, with its size and hash', async () => {
    const beside = listFiles(join(root, folder)).filter((name) => /^[^/]+\.(csv|parquet)$/.test(name));
    expect(resources.map(({ path }) => path).toSorted()).toEqual(beside);
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(place(path));
      const found = `sha256:${createHash('sha256').update(content).digest('hex')}`;
      expect([path, content.length, found]).toEqual([path, bytes, hash]);
    }
  });

  test('names the columns of every CSV in order; keys are columns, filled and unique', () => {
    for (const { path, schema } of csvs) {
      const names = schema.fields.map(({ name }) => name);
      expect([path, readFileSync(place(path), 'utf8').split('\n', 1)[0]]).toEqual([path, names.join(',')]);
      const key = schema.primaryKey ?? [];
      const keys = readCsv(place(path)).map((row) => key.map((name) => cell(row, name)).join('|'));
      expect([path, key.length === 0 ? keys.length : new Set(keys).size]).toEqual([path, keys.length]);
    }
  });

  test('gives Parquet as many rows as CSV', async () => {
    for (const { path } of csvs) {
      const rows = await readTexts(place(path.replace(/csv$/, 'parquet')));
      expect([path, rows.length]).toEqual([path, readCsv(place(path)).length]);
    }
  });
});

/** Ten agencies, always the same ten: a small generator with a fixed seed. */
function pickTen<T>(from: readonly T[]): readonly T[] {
  let state = 20260715;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const left = [...from];
  return Array.from({ length: 10 }, () => left.splice(Math.floor(next() * left.length), 1)).flat();
}

const asCell = (value: unknown): string => (value === null ? '' : String(value));

/** A measure of the JSON in the cells of the CSV. */
function asCells(measure: ApiMeasure): Cells {
  const lines = measure.rows.map(({ file, line }) => `${file}#${line}`);
  const lists = { source_ids: measure.source_ids.join('|'), rows: lines.join('|') };
  return Object.fromEntries(
    Object.entries({ ...measure, ...lists }).map(([name, value]) => [name, asCell(value)]),
  );
}

/** A cell, with numbers in one form: DuckDB writes 1.0 where JSON has 1. */
const plain = (row: Cells, name: string): string => {
  const text = cell(row, name);
  return name === 'value' && text !== '' ? String(Number(text)) : text;
};

test('the CSV of measures says what the JSON says, for ten agencies with figures', () => {
  const rows = readCsv(join(root, 'data/measures.csv'));
  const byAgency = Map.groupBy(rows, (row) => cell(row, 'agency_id'));
  for (const agency of pickTen([...byAgency.keys()])) {
    const measures = readApi(`/api/agencies/${agency}.json`).measures.map(asCells);
    const names = Object.keys(measures[0] ?? {});
    const inCsv = (byAgency.get(agency) ?? []).map((row) => names.map((name) => plain(row, name)).join(','));
    const inJson = measures.map((measure) => names.map((name) => plain(measure, name)).join(','));
    expect(names.length).toBeGreaterThan(14);
    expect(inCsv.toSorted()).toEqual(inJson.toSorted());
  }
});
