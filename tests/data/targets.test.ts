import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { indicatorIds } from '../../src/model/indicators.ts';
import { columnNames, type Row, type TableName, tables } from '../../src/model/tables.ts';

/** Every clause of the six plans. A clause left out of `targets.csv` would silently leave its plan's tally. */
const clauses = {
  'tphcm-so-nnptnt-2024': `000-01 000-02 000-03 000-04 000-05 000-06 000-07 000-08 000-09 000-10 000-11 000-12
    000-13 000-14 000-15 000-16 000-17 000-18 000-19 000-20 000-21 000-22 000-23 000-24`,
  'can-gio-2023': `001-01 001-02 001-03 001-04 001-05 001-06 001-07 001-08 001-09 001-10 001-11 001-12 001-13
    001-14 001-15 001-16 001-17 001-18`,
  'binh-dinh-so-nnptnt-2024': `002-01 002-02 002-03 002-04 002-05 002-06 002-07 002-08 002-09 002-10 002-11
    002-12 002-13 002-14 002-15 002-16 002-17 002-18 002-19 002-20 002-21 002-22`,
  'binh-thuan-chi-cuc-qlcl-2021-2025': `003-01 003-02 003-03 003-04 003-05 003-06 003-07 003-08 003-09 003-10
    003-11 003-12 003-13 003-14 003-15 003-16 003-17`,
  'can-tho-so-khcn-2024': `004-01 004-02 004-03 004-04 004-05 004-06 004-07 004-08 004-09 004-10 004-11 004-12
    004-13 004-14 004-15 004-16 004-17 004-18 004-19 004-20 004-21 004-22`,
  'gia-lai-766-2026': '005-01 005-02 005-03 005-04 005-05 005-06 005-07',
} as const;

/** What the wording lets counts decide: `readings; proved_by; disproved_by`. Every other target is not scored. */
const scored = {
  '000-05a': 'new-files-digitised',
  '000-06a': 'old-files-digitised',
  '000-08a': 'petitions-answered;;petitions-on-time',
  '000-20a': 'late-reported',
  '000-20b': 'late-notified;;late-apologised|late-reason-given|late-redated',
  '001-04a': ';;files-synced',
  '001-13a': 'late-reported',
  '001-13b': 'late-notified;;late-apologised|late-reason-given|late-redated',
  '002-08a': 'new-files-digitised|results-digitised',
  '002-09a': 'e-results',
  '002-11a': 'online-new|online-all',
  '002-12a': 'payment-portal-transactions',
  '002-13a': 'files-reused',
  '003-04a': ';paper-files',
  '003-05a': 'on-time',
  '003-05b': 'on-time',
  '003-10a': 'moved-electronically',
  '003-11a': 'successful-digitised',
  '004-12a': 'synced-digitised',
  '004-13a': 'results-in-force-digitised',
  '004-15a': 'fully-electronic-all|fully-electronic-synced',
  '004-16a': ';payment-files',
  '004-17a': 'early',
  '004-18a': 'satisfaction-survey',
  '005-05a': 'e-results-766',
} as const;

const planTexts = {
  'tphcm-so-nnptnt-2024': '000-so-nnptnt-tphcm-2024.txt',
  'can-gio-2023': '001-ubnd-huyen-can-gio-2023.txt',
  'binh-dinh-so-nnptnt-2024': '002-so-nnptnt-binh-dinh-2024.txt',
  'binh-thuan-chi-cuc-qlcl-2021-2025': '003-chi-cuc-qlcl-binh-thuan-2021-2025.txt',
  'can-tho-so-khcn-2024': '004-so-khcn-can-tho-2024.txt',
} as const;

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

function rowsOf<T extends TableName>(table: T, file: string): Row<T>[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(read(`../../data/${file}`), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual(columnNames(table));
  return data.map((row) => tables[table].schema.parse(row) as Row<T>);
}

const plans = rowsOf('plans', 'plans.csv');
const targets = rowsOf('targets', 'targets.csv');
const addressees = rowsOf('target_agencies', 'target-agencies.csv');

const clauseOf = (targetId: string): string => targetId.slice(0, -1);
const idsWhere = (fails: (target: Row<'targets'>) => boolean): string[] =>
  targets.filter(fails).map((target) => target.target_id);

/** The text of a plan as a reader sees it: without mark-up, and with line and column breaks as single spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/<[^>]*>|\*/g, '')
    .replaceAll(/\s+/g, ' ');

describe('plans.csv', () => {
  it('holds the six plans', () => {
    expect(plans.map((plan) => plan.plan_id)).toEqual(Object.keys(clauses));
  });
});

describe('targets.csv', () => {
  it.each(Object.entries(clauses))('holds every clause of %s and no other', (planId, ids) => {
    const found = targets.filter((target) => target.plan_id === planId).map((t) => clauseOf(t.target_id));
    expect([...new Set(found)]).toEqual(ids.split(/\s+/));
  });

  it('letters the conditions of a clause a, b, c without a gap', () => {
    const letters = Map.groupBy(targets, (target) => clauseOf(target.target_id));
    for (const [clause, conditions] of letters) {
      const expected = conditions.map((_, index) => clause + String.fromCharCode(97 + index));
      expect(conditions.map((condition) => condition.target_id)).toEqual(expected);
    }
  });

  it('uses = only with 100 or 0', () => {
    expect(idsWhere(({ operator, value }) => operator === '=' && value !== '100' && value !== '0')).toEqual(
      [],
    );
  });

  it('scores exactly the targets whose wording counts can decide', () => {
    const found = targets
      .filter((target) => target.not_scored_because === null)
      .map(({ target_id, readings, proved_by, disproved_by }) => [
        target_id,
        [readings, proved_by, disproved_by]
          .map((ids) => ids ?? '')
          .join(';')
          .replace(/;+$/, ''),
      ]);
    expect(Object.fromEntries(found)).toEqual(scored);
  });

  it('gives every scored target a condition and every undecided proof a reason', () => {
    expect(idsWhere((t) => t.not_scored_because === null && t.operator === null)).toEqual([]);
    expect(
      idsWhere((t) => (t.proved_by !== null || t.disproved_by !== null) !== (t.undecided_reason !== null)),
    ).toEqual([]);
  });

  it('names only known indicators', () => {
    const known = new Set<string>(indicatorIds);
    const named = targets.flatMap((t) =>
      [t.readings, t.proved_by, t.disproved_by].flatMap((ids) => ids?.split('|') ?? []),
    );
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('tells the reader in both languages why a target is not scored, and gives it no readings', () => {
    const notScored = (t: Row<'targets'>) => t.not_scored_because !== null;
    expect(idsWhere((t) => notScored(t) && (t.reason_vi === null || t.reason_en === null))).toEqual([]);
    expect(idsWhere((t) => (t.reason_vi === null) !== (t.reason_en === null))).toEqual([]);
    expect(idsWhere((t) => notScored(t) && (t.readings ?? t.proved_by ?? t.disproved_by) !== null)).toEqual(
      [],
    );
  });

  it.each(Object.entries(planTexts))('quotes %s word for word', (planId, file) => {
    const text = plain(read(`../plans/${file}`));
    const missing = targets
      .filter((target) => target.plan_id === planId)
      .flatMap(({ target_id, quote_vi }) =>
        quote_vi.split(' … ').map((fragment) => `${target_id}: ${fragment}`),
      )
      .filter((line) => !text.includes(line.slice('000-00a: '.length)));
    expect(missing).toEqual([]);
  });
});

describe('target-agencies.csv', () => {
  it('addresses every target, those of the five plans to their issuer alone', () => {
    const issuers = new Map(plans.map((plan) => [plan.plan_id, plan.issuer_id]));
    const addressed = Map.groupBy(addressees, (row) => row.target_id);
    expect([...addressed.keys()]).toEqual(targets.map((target) => target.target_id));
    for (const { target_id, plan_id } of targets.filter((t) => t.plan_id !== 'gia-lai-766-2026')) {
      expect(addressed.get(target_id)?.map((row) => row.agency_id)).toEqual([issuers.get(plan_id)]);
    }
  });

  it.each(['005-05a', '005-06a', '005-07a'])('addresses %s to 135 communes and 13 departments', (id) => {
    const rows = addressees.filter((row) => row.target_id === id);
    const communes = rows.filter((row) => /^gia-lai-(?:xa|phuong)-/.test(row.agency_id));
    expect(new Set(communes.map((row) => row.agency_id)).size).toBe(135);
    expect(new Set(communes.map((row) => row.basis))).toEqual(new Set(['named']));
    expect(rows.length - communes.length).toBe(13);
  });

  it('says why wherever the body is inferred', () => {
    expect(addressees.filter((row) => !/^(?:named|inferred: \S.+)$/.test(row.basis))).toEqual([]);
  });
});
