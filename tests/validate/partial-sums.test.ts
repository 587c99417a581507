import { beforeEach, describe, expect, it } from 'vitest';
import { checkTexts, readValid, setCells } from './in-memory.ts';

const file = 'case-files/linh-vuc-2024.csv';
const months = 'case-files/so-moi-2024.csv';
const LINE = 2;

/** Every count of the row but those of the case. */
const empty = { received_new: '', resolved_total: '', fields_complete: '', withdrawn_counted: '' };

let texts: Map<string, string>;

beforeEach(async () => {
  texts = await readValid();
  texts.delete(months);
  const [header = '', row = ''] = (texts.get(file) ?? '').split('\n');
  texts.set(file, `${header}\n${row}\n`);
});

/** What is found in one row of an office that holds these cells only. */
async function found(cells: Record<string, string>): Promise<readonly string[]> {
  setCells(texts, file, { line: LINE, cells: { ...empty, ...cells } });
  const { problems } = await checkTexts(texts);
  return problems.map(({ field, code, severity, details }) => {
    const { part, whole, difference } = details;
    return `${field}: ${part} above ${whole} by ${difference} (${code}, ${severity})`;
  });
}

const above = (field: string, part: string, whole: string, difference: number): string =>
  `${field}: ${part} above ${whole} by ${difference} (part_above_whole, error)`;

describe('the printed parts alone', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'of the new files',
      { received_new: '100', received_online: '80', received_in_person: '21' },
      above('received_new', 'received_online + received_in_person', 'received_new', 1),
    ],
    [
      'of all files received, where the new ones are printed by channel only',
      { received_total: '100', received_online: '80', received_in_person: '5', carried_over: '20' },
      above('received_total', 'received_online + received_in_person + carried_over', 'received_total', 5),
    ],
    [
      'of the resolved files',
      { resolved_total: '90', resolved_on_time: '60', resolved_late: '31' },
      above('resolved_total', 'resolved_on_time + resolved_late', 'resolved_total', 1),
    ],
    [
      'of the online files, which full and partial services share',
      { received_online: '100', received_full_process: '60', received_partial_process: '41' },
      above('received_online', 'received_full_process + received_partial_process', 'received_online', 1),
    ],
    [
      'of what became of the files received',
      { received_total: '100', resolved_total: '70', pending_in_time: '31' },
      above('received_total', 'resolved_total + pending_in_time', 'received_total', 1),
    ],
    [
      'of what became of new files and those carried over',
      { received_new: '80', carried_over: '20', resolved_early: '70', pending_total: '31' },
      above('received_new', 'resolved_early + pending_total', 'received_new + carried_over', 1),
    ],
    [
      'with the withdrawn files, where these stand apart',
      { received_total: '100', pending_total: '90', withdrawn: '11', withdrawn_counted: 'separate' },
      above('received_total', 'pending_total + withdrawn', 'received_total', 1),
    ],
    [
      'without the withdrawn files, where these stand apart but are not reported',
      { received_total: '100', resolved_total: '90', pending_total: '11', withdrawn_counted: 'separate' },
      above('received_total', 'resolved_total + pending_total', 'received_total', 1),
    ],
  ])('%s may not exceed the whole', async (_name, cells, expected) => {
    expect(await found(cells)).toEqual([expected]);
  });

  it.each<[string, Record<string, string>]>([
    ['fill the whole', { received_new: '100', received_online: '80', received_in_person: '20' }],
    ['fall short of it', { resolved_total: '90', resolved_early: '60', resolved_late: '3' }],
    ['are zero beside an empty cell', { received_new: '0', received_online: '0' }],
    ['stand without a whole', { received_online: '80', received_in_person: '50', resolved_early: '90' }],
    [
      'hold withdrawn files that may be counted among the others',
      { received_total: '100', resolved_total: '80', pending_in_time: '20', withdrawn: '5' },
    ],
    ['are fewer than an online whole', { received_online: '100', received_full_process: '60' }],
    ['resolve all that was received', { received_total: '100', resolved_total: '100' }],
  ])('are left alone where they %s', async (_name, cells) => {
    expect(await found(cells)).toEqual([]);
  });
});

describe('a part whose own whole is not reported', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'resolved files',
      { received_new: '80', carried_over: '20', resolved_total: '101' },
      above('resolved_total', 'resolved_total', 'received_new + carried_over', 1),
    ],
    [
      'early files',
      { received_total: '100', resolved_early: '101' },
      above('resolved_early', 'resolved_early', 'received_total', 1),
    ],
    [
      'files filed in person',
      { received_total: '100', received_in_person: '101' },
      above('received_in_person', 'received_in_person', 'received_total', 1),
    ],
    [
      'files of full-process services',
      { received_new: '100', received_full_process: '101' },
      above('received_full_process', 'received_full_process', 'received_new', 1),
    ],
    [
      'electronic results',
      { resolved_total: '100', e_results: '101' },
      above('e_results', 'e_results', 'resolved_total', 1),
    ],
    [
      'late files explained',
      { received_total: '100', late_reported_to_head: '101' },
      above('late_reported_to_head', 'late_reported_to_head', 'received_total', 1),
    ],
    [
      'pending files overdue',
      { received_total: '100', pending_overdue: '101' },
      above('pending_overdue', 'pending_overdue', 'received_total', 1),
    ],
    [
      'withdrawn files',
      { received_total: '100', withdrawn: '101' },
      above('withdrawn', 'withdrawn', 'received_total', 1),
    ],
    [
      'late files told everything, beside those given an apology',
      { late_apologised: '10', late_notified_full: '11' },
      above('late_notified_full', 'late_notified_full', 'late_apologised', 1),
    ],
  ])('is set beside the whole above it: %s', async (_name, cells, expected) => {
    expect(await found(cells)).toEqual([expected]);
  });

  it('is told once, at its own cell, however many wholes it exceeds', async () => {
    expect(await found({ received_new: '80', received_total: '90', received_online: '100' })).toEqual([
      above('received_online', 'received_online', 'received_new', 20),
    ]);
  });

  it('is left alone where the whole that is printed holds it', async () => {
    expect(await found({ resolved_total: '60', results_required: '50', e_results: '50' })).toEqual([]);
  });
});
