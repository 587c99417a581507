import { beforeEach, describe, expect, it } from 'vitest';
import { checkTexts, readValid, setCells } from './in-memory.ts';

const months = 'case-files/so-moi-2024.csv';
const fields = 'case-files/linh-vuc-2024.csv';
const portal = 'rates/cong-2024.csv';

let texts: Map<string, string>;

beforeEach(async () => {
  texts = await readValid();
});

const set = (path: string, line: number, cells: Record<string, string>) =>
  setCells(texts, path, { line, cells });

async function codes(): Promise<readonly string[]> {
  const { problems } = await checkTexts(texts);
  return problems.map(({ file, line, code, severity }) => `${file}:${line} ${code} ${severity}`);
}

describe('rules of sense leave alone', () => {
  it('the valid data set, in memory and in small pieces', async () => {
    expect(await checkTexts(texts)).toMatchObject({
      ok: true,
      total: 0,
      files: 11,
      rows: 32,
      asOf: '2025-02-28',
    });
  });

  it.each([
    ['withdrawn files that are counted in on time', { withdrawn: '4', withdrawn_counted: 'in_on_time' }],
    [
      'withdrawn files counted apart that make the sum right',
      {
        withdrawn: '4',
        withdrawn_counted: 'separate',
        resolved_total: '191',
        resolved_early: '151',
        results_required: '181',
      },
    ],
    [
      'withdrawn files of which nobody says how they are counted',
      {
        withdrawn: '4',
        withdrawn_counted: 'unknown',
        resolved_total: '191',
        resolved_early: '151',
        results_required: '181',
      },
    ],
    [
      'an identity with a term that is not reported',
      {
        received_in_person: '',
        received_by_post: '',
        received_new: '999',
        received_total: '',
        resolved_total: '',
        resolved_early: '',
        resolved_on_time: '',
      },
    ],
    [
      'a combination in the place of its parts',
      { received_in_person: '', received_by_post: '', received_in_person_or_post: '60' },
    ],
    ['no files at all in a part', { files_paid_online: '0', files_owing_fee: '0' }],
  ])('%s', async (_name, cells) => {
    texts.set(months, (texts.get(months) ?? '').split('\n').slice(0, 2).concat('').join('\n'));
    set(months, 2, cells);
    expect(await codes()).toEqual([]);
  });

  it('a count that grows ninefold, or tenfold among small numbers', async () => {
    set(months, 2, { files_synced: '10', surveyed: '4' });
    set(months, 3, { files_synced: '90', surveyed: '49' });
    expect(await codes()).toEqual([]);
  });

  it('a cumulative count that starts anew with the year', async () => {
    set(portal, 10, {
      period_start: '2025-01-01',
      period_end: '2025-01-31',
      numerator: '9',
      denominator: '9',
      printed_value: '100',
    });
    set('notes.csv', 2, { period_end: '2025-01-31' });
    expect(await codes()).toEqual([]);
  });

  it('groups that differ from their total by a hundredth', async () => {
    set(portal, 2, { printed_value: '79.17' });
    expect(await codes()).toEqual([]);
  });

  it('cumulative rows that overlap in-period rows and each other', async () => {
    expect((texts.get(months) ?? '').match(/,true,/g)?.length).toBe(2);
    expect(await codes()).toEqual([]);
  });
});

describe('one fault brings no other', () => {
  it('a body whose other cell is wrong can still be named by figures', async () => {
    set('agencies.csv', 2, { level: 'tỉnh' });
    expect(await codes()).toEqual(['agencies.csv:2 choice_unknown error']);
  });

  it('no link is judged to a table whose header is wrong', async () => {
    texts.set('sources.csv', (texts.get('sources.csv') ?? '').replace('source_id', 'nguon'));
    expect(await codes()).toEqual(['sources.csv:1 header_missing error', 'sources.csv:1 header_extra error']);
  });

  it('no sum over fields is judged where a field row was lost', async () => {
    texts.set(fields, `${(texts.get(fields) ?? '').trimEnd()},,\n`);
    expect(await codes()).toEqual([`${fields}:4 row_too_long error`]);
  });

  it('no sum over fields is judged where a field cell was refused', async () => {
    set(fields, 4, { received_new: '4O' });
    expect(await codes()).toEqual([`${fields}:4 number_form error`]);
  });

  it('a refused date is not also missing', async () => {
    set(fields, 2, { period_end: '30/4/2024' });
    expect(await codes()).toEqual([`${fields}:2 date_day_first error`]);
  });

  it('a file in another encoding is said once', async () => {
    const utf16 = [...(texts.get(portal) ?? '')].map((letter) => `${letter}\u0000`).join('');
    texts.set(portal, utf16);
    expect(await codes()).toEqual([`${portal}:1 not_utf8 error`]);
  });

  it('tables that are missing are named, and nothing else', async () => {
    texts.delete('agencies.csv');
    expect(await codes()).toEqual(['agencies.csv:0 file_missing error']);
  });
});

describe('a long list', () => {
  it('keeps the first thousand problems and counts them all', async () => {
    const [header = '', row = ''] = (texts.get(months) ?? '').split('\n');
    const bad = row.replace('12/BC-SM', '=1+1');
    texts.set(months, `${header}\n${`${bad}\n`.repeat(2500)}`);
    const report = await checkTexts(texts);
    // Each row is refused in one cell, and each but the first repeats the key of the first.
    expect(report).toMatchObject({ ok: false, total: 4999, errors: 4999, truncated: true });
    expect(report.problems).toHaveLength(1000);
  });

  it('keeps as many as it is told', async () => {
    set(months, 2, { returned: '-1', stopped: '-1', surveyed: '-1' });
    expect(await checkTexts(texts, { limit: 2 })).toMatchObject({
      total: 3,
      truncated: true,
      problems: [{}, {}],
    });
  });
});

describe('severity', () => {
  it.each([
    ['bao-cao-2024', 'error'],
    ['ke-hoach-2024', 'error'],
    ['bao-vi-du', 'warning'],
  ])('of broken sense in a row from %s is %s', async (source, severity) => {
    set(fields, 2, { source_id: source, received_online: '101' });
    expect(await codes()).toEqual([`${fields}:2 part_above_whole ${severity}`]);
  });
});
