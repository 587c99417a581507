import { describe, expect, test } from 'vitest';
import { cell, readCsv } from '../data/read-csv.ts';
import { readSite } from './api.ts';
import { tagsOf, textOf } from './markup.ts';

const targets = readCsv('data/targets.csv');
const clauseOf = (target: string): string => target.replace(/[a-z]$/, '');
const plans = Map.groupBy(targets, (row) => cell(row, 'plan_id'));
const cases = [...plans.keys()].flatMap((plan) => [`/plans/${plan}/`, `/en/plans/${plan}/`]);

/** Clauses of a plan’s page, in the order of the page. */
function clausesOn(html: string): readonly string[] {
  return tagsOf(html).flatMap(
    ({ attributes }) => /^n-(\d{3}-\d\d)$/.exec(attributes.get('id') ?? '')?.[1] ?? [],
  );
}

describe('the page of a plan', () => {
  test.each(cases)('%s has every clause once, with its words as printed', (address) => {
    const own = plans.get(/([^/]+)\/$/.exec(address)?.[1] ?? '') ?? [];
    const html = readSite(address);
    const clauses = new Set(own.map((row) => clauseOf(cell(row, 'target_id'))));
    expect(clausesOn(html).toSorted()).toEqual([...clauses].toSorted());
    const text = textOf(html);
    const quotes = own.map((row) => cell(row, 'quote_vi').replace(/\s+/g, ' ').trim());
    expect(quotes.filter((quote) => !text.includes(quote))).toEqual([]);
  });

  test('together they have 110 clauses: 100 reference targets, three more found in them, seven of Gia Lai', () => {
    const all = [...plans.keys()].flatMap((plan) => clausesOn(readSite(`/plans/${plan}/`)));
    expect([plans.size, all.length, new Set(all).size]).toEqual([6, 110, 110]);
  });
});
