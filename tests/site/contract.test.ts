import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readRelease, releasePath } from '../../src/embeds/release/files.ts';
import { unitsOf } from '../../src/embeds/subjects.ts';
import { redirects } from '../../src/redirects.ts';
import { type Cells, cell, readCsv } from '../data/read-csv.ts';
import { readApi } from './api.ts';
import { addresses, clauses, ids, measureFields, unpromised, verdictFields } from './contract.ts';
import { addressOf, listFiles } from './folder.ts';
import { tagsOf, textOf } from './markup.ts';

/** What stands for the parts in brackets. */
type Values = Readonly<Record<string, string>>;

const fill = (pattern: string, values: Values): string =>
  pattern.replace(/<(\w+)>/g, (whole, name: string) => values[name] ?? whole);

/** Every body and indicator with figures, by year. In: rows of measures. */
function figuresOf(rows: readonly Cells[]): readonly Values[] {
  return rows.map((row) => ({
    agency: cell(row, 'agency_id'),
    indicator: cell(row, 'indicator_id'),
    year: cell(row, 'period_end').slice(0, 4),
  }));
}

const live = figuresOf(readCsv(join(inject('rootFolder'), 'data/measures.csv')));

/** The same of every release, with all its bodies and plans. */
const frozen = (
  await Promise.all(
    ids.release.map(async (release) => {
      const { data } = await readRelease(releasePath('data', release));
      return unitsOf(data)
        .flat()
        .map((subject): Values => {
          if (subject.kind !== 'measure') return { release, [subject.kind]: subject.id };
          const { agencyId: agency, indicatorId: indicator, year } = subject;
          return { release, agency, indicator, ...(year === null ? {} : { year }) };
        });
    }),
  )
).flat();

/** An address for each thing that a pattern stands for. */
function expand(pattern: string): readonly string[] {
  const names = [...pattern.matchAll(/<(\w+)>/g)].map(([, name = '']) => name);
  if (names.length === 0) return [pattern];
  if (names.length > 1) {
    const all = names.includes('release') ? frozen : live;
    const own = all.filter((values) => names.every((name) => values[name] !== undefined));
    const exact = own.filter(
      (values) => !('release' in values) || Object.keys(values).length === names.length,
    );
    return [...new Set(exact.map((values) => fill(pattern, values)))];
  }
  const [name = ''] = names;
  return (ids[name as keyof typeof ids] ?? []).map((id) => fill(pattern, { [name]: id }));
}

/** A year has a picture of its own once it is over and differs; its page and oEmbed answer name one that is there. */
const isPartial = (pattern: string): boolean => pattern.endsWith('<year>/chart.png');

describe('the addresses that others rely on', async () => {
  const built = new Set(listFiles(inject('rootFolder')).map(addressOf));

  test.each(addresses)('%s', (pattern) => {
    const wanted = expand(pattern);
    const missing = wanted.filter((one) => !built.has(one));
    if (!pattern.includes('<release>')) expect(wanted.length).toBeGreaterThan(0);
    if (!isPartial(pattern)) expect(missing).toEqual([]);
  });

  test('are all there are: a new one gets a line “address …” in tests/urls.txt', () => {
    const known = new Set(addresses.flatMap(expand));
    const own = [...built].filter((path) => !/^\/(?:en\/)?sample\//.test(path) && !unpromised.test(path));
    expect(own.length).toBeGreaterThan(600);
    expect(own.filter((path) => !known.has(path))).toEqual([]);
  });

  test('of clauses are anchors on the page of their plan', () => {
    const anchors = (plan: string): ReadonlySet<string | undefined> => {
      const page = readFileSync(join(inject('rootFolder'), `plans/${plan}/index.html`), 'utf8');
      return new Set(tagsOf(page).map(({ attributes }) => attributes.get('id')));
    };
    const standing = clauses.filter(([plan]) => !redirects.some(({ from }) => from === plan));
    const onPlans = Map.groupBy(standing, ([plan = '']) => plan);
    const lost = [...onPlans].flatMap(([plan, own]) => {
      const there = anchors(plan);
      return own.filter(([, clause]) => !there.has(`n-${clause}`));
    });
    expect(standing.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
});

describe('a body that has ended', () => {
  const ended = readCsv('data/agencies.csv').filter((row) => cell(row, 'valid_to') !== '');
  const said = { '': 'Đến hết ', 'en/': 'Until ' };

  test.each(Object.entries(said))('keeps its page, which says until when it was: /%s', (folder, words) => {
    const bare = ended.filter((row) => {
      const page = join(inject('rootFolder'), `${folder}agencies/${cell(row, 'agency_id')}/index.html`);
      const facts = /<p class="facts">[\s\S]*?<\/p>/.exec(readFileSync(page, 'utf8'))?.[0] ?? '';
      return !textOf(facts).includes(words);
    });
    expect(ended.length).toBeGreaterThan(10);
    expect(bare.map((row) => cell(row, 'agency_id'))).toEqual([]);
  });
});

const idsOf = (file: string, column: string) => readCsv(`data/${file}`).map((row) => cell(row, column));
const agencies = idsOf('agencies.csv', 'agency_id');
const plans = idsOf('plans.csv', 'plan_id');

describe('the JSON', () => {
  const documents = [
    ...agencies.map((id) => ({ id, subject: 'agency', json: readApi(`/api/agencies/${id}.json`) })),
    ...plans.map((id) => ({ id, subject: 'plan', json: readApi(`/api/plans/${id}.json`) })),
  ];

  test('has its parts and no other', () => {
    for (const { subject, json } of documents) {
      const own = subject === 'agency' ? ['corrections'] : [];
      expect(Object.keys(json)).toEqual([subject, 'as_of', 'measures', 'verdicts', ...own]);
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
