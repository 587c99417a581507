import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewOf } from '../../src/components/view/view.ts';
import type { Card } from '../../src/embeds/card.ts';
import { agencyCard, indicatorCard, measureCard, planCard } from '../../src/embeds/cards.ts';
import { correctionsOf } from '../../src/embeds/release/corrections.ts';
import { readRelease, saveRelease } from '../../src/embeds/release/files.ts';
import { type Subject, unitsOf } from '../../src/embeds/subjects.ts';
import type { DataSet } from '../../src/model/data-set.ts';
import { langs } from '../../src/model/lang.ts';
import type { PrintedRanks } from '../../src/model/printed-ranks.ts';
import type { Redirect } from '../../src/redirects.ts';
import { buildWarehouse } from '../../src/warehouse/build.ts';
import { readRanks } from '../../src/warehouse/printed-ranks.ts';
import { readDataSet } from '../../src/warehouse/site.ts';
import { AGENCY, type Contents, csv, dataSet, month, TARGET } from '../golden/data-set.ts';
import { withFolder } from '../golden/native.ts';
import { temporary } from './temporary.ts';

type Files = Readonly<Record<string, string>>;

const OTHER = 'so-b';
const on = (time: string, agency_id: string, counts: readonly [number, number]) => ({
  ...month(time),
  agency_id,
  resolved_early_or_on_time: counts[0],
  resolved_total: counts[1],
});

const rows = [
  on('2024-01', AGENCY, [97, 100]),
  on('2024-02', AGENCY, [99, 100]),
  on('2024-01', OTHER, [80, 80]),
];
const points = {
  ...month('2024-02'),
  agency_id: OTHER,
  indicator_id: 'score-total-766',
  printed_value: '79.16',
  rank: 3,
};
const base: Contents = {
  asOf: '2024-03-01',
  agencies: [{}, { agency_id: OTHER, name_vi: 'Sở B', name_en: 'Department B' }],
  rows,
  rates: [points],
};

const ended = { valid_to: '2024-02-29', succeeded_by: OTHER };
const { agencies: bodies = [] } = base;

interface Later {
  readonly files: Files;
  readonly redirects?: readonly Redirect[];
  /** Paths that carry a correction. */
  readonly corrected: readonly string[];
}

const changed = (changes: Partial<Contents>): Files => dataSet({ ...base, ...changes });
const row = (at: number, changes: object) =>
  rows.map((own, index) => (index === at ? { ...own, ...changes } : own));

const figures = [`${AGENCY}/on-time/`, `${AGENCY}/on-time/2024/`];
const verdicts = [...figures, `agencies/${AGENCY}/`, 'plans/ke-hoach/'];
const ofOther = [
  `${OTHER}/on-time/`,
  `${OTHER}/on-time/2024/`,
  `${OTHER}/score-total-766/`,
  `${OTHER}/score-total-766/2024/`,
  `agencies/${OTHER}/`,
];

/** What may happen to the data after a release. */
const happenings: Readonly<Record<string, Later>> = {
  'a new month comes': {
    files: changed({ rows: [...rows, on('2024-03', AGENCY, [50, 100])], asOf: '2024-04-01' }),
    corrected: [],
  },
  'the day of the data moves on': { files: changed({ asOf: '2026-11-21' }), corrected: [] },
  'a body is named otherwise': {
    files: changed({ agencies: [{ name_vi: 'Sở Mới', name_en: 'New Department' }, ...bodies.slice(1)] }),
    corrected: [],
  },
  'a body ends': { files: changed({ agencies: [ended, ...bodies.slice(1)] }), corrected: [] },
  'another body, with figures, joins': {
    files: changed({
      agencies: [...bodies, { agency_id: 'so-c' }],
      rows: [...rows, on('2024-01', 'so-c', [10, 90])],
    }),
    corrected: [],
  },
  'a target is added': {
    files: changed({ targets: [{}, { target_id: '900-02a', value: '50' }] }),
    corrected: [],
  },
  'a source is titled otherwise and a note is written': {
    files: {
      ...changed({ sources: [{ source_id: 'so-lieu', title: 'Khác', published_on: '2024-02-29' }] }),
      'notes.csv': csv('notes', [
        {
          agency_id: AGENCY,
          applies_to: 'self',
          indicator_id: 'on-time',
          period_end: '2024-02-29',
          breaks_line: true,
          note_vi: 'Ghi chú',
          note_en: 'A note',
        },
      ]),
    },
    corrected: [],
  },
  'an office explains itself': {
    files: {
      ...changed({}),
      'statements.csv': csv('statements', [
        { agency_id: AGENCY, target_id: TARGET, date: '2024-03-01', text_vi: 'Lời giải trình' },
      ]),
    },
    corrected: [],
  },
  'an id is mended': {
    files: changed({
      agencies: [{}, { ...bodies[1], agency_id: 'so-bb' }],
      rows: row(2, { agency_id: 'so-bb' }),
      rates: [{ ...points, agency_id: 'so-bb' }],
    }),
    redirects: [{ kind: 'agency', from: OTHER, to: 'so-bb' }],
    corrected: [],
  },
  'a figure is corrected': {
    files: changed({ rows: row(0, { resolved_early_or_on_time: 79, status: 'revised' }) }),
    corrected: [...verdicts, 'indicators/on-time/'],
  },
  'a score is corrected': {
    files: changed({ rates: [{ ...points, printed_value: '79.61' }] }),
    corrected: ofOther.filter((path) => !path.includes('on-time')),
  },
  'a target was read wrongly': { files: changed({ targets: [{ value: '96' }] }), corrected: verdicts },
  'a body is taken out with its figures': {
    files: changed({ agencies: [{}], rows: rows.slice(0, 2), rates: [] }),
    corrected: [...ofOther, 'indicators/on-time/'],
  },
};

/** The figures of a data folder. */
async function compute(folder: string): Promise<{ data: DataSet; ranks: PrintedRanks }> {
  const path = join(folder, 'work', 'real.duckdb');
  await buildWarehouse(folder, path, { sample: false });
  const figures = { data: await readDataSet(path, 'real'), ranks: await readRanks(path) };
  await rm(join(folder, 'work'), { recursive: true });
  return figures;
}

interface Frozen {
  readonly data: DataSet;
  readonly ranks: PrintedRanks;
}

function cardOf(subject: Subject, { data, ranks }: Frozen, lang: Card['lang']): Card | null {
  const view = viewOf(data, { lang, sample: false });
  if (subject.kind === 'measure') return measureCard(view, subject);
  if (subject.kind === 'agency') return agencyCard(view, subject.id);
  if (subject.kind === 'plan') return planCard(view, subject.id);
  return indicatorCard(view, subject.id, ranks);
}

/** Every card of a release with its subject, in both languages. */
function cardsOf(frozen: Frozen) {
  return langs.flatMap((lang) =>
    unitsOf(frozen.data)
      .flat()
      .flatMap((subject) => {
        const card = cardOf(subject, frozen, lang);
        return card ? [{ subject, card }] : [];
      }),
  );
}

const scratch = temporary('frozen');
let path = '';
let before = '';
const textOf = (cards: ReturnType<typeof cardsOf>): string => JSON.stringify(cards.map(({ card }) => card));

beforeAll(async () => {
  await withFolder(changed({}), async (folder) => {
    path = await saveRelease(await scratch.folder(), { name: '2024-q1', ...(await compute(folder)) });
  });
  before = textOf(cardsOf(await readRelease(path)));
});

afterAll(scratch.remove);

describe('what is made of a release', () => {
  it('is about every body, figure, year, plan and indicator of it', () => {
    for (const words of [
      '97 / 100',
      'Sở A',
      'Department B',
      '79,16',
      'so-b/on-time/2024/',
      'plans/ke-hoach/',
    ])
      expect(before).toContain(words);
  });

  it.each(Object.entries(happenings))('stays as it was, byte for byte, when %s', async (_, later) => {
    const now = await withFolder(later.files, (folder) => compute(folder));
    const release = await readRelease(path);
    const cards = cardsOf(release);
    expect(textOf(cards)).toBe(before);
    expect(now.data).not.toEqual(release.data);
    const of = correctionsOf(release.data, { data: now.data, revised: [], redirects: later.redirects ?? [] });
    const corrected = cards.filter(({ subject, card }) => of(subject, card.lang) !== null);
    expect([...new Set(corrected.map(({ card }) => card.path))].toSorted()).toEqual(
      later.corrected.toSorted(),
    );
  });

  it('would show a release that was tampered with', async () => {
    const other = join(await scratch.folder(), 'other');
    const { data, ranks } = await readRelease(path);
    const [source] = [...data.sources.values()];
    if (!source) throw new Error('no source');
    const sources = new Map([...data.sources, [source.source_id, { ...source, title: 'Khác' }] as const]);
    const copy = await saveRelease(other, { name: '2024-q1', data: { ...data, sources }, ranks });
    expect(textOf(cardsOf(await readRelease(copy)))).not.toBe(before);
    await writeFile(copy, 'x');
    await expect(readRelease(copy)).rejects.toThrow(copy);
  });
});
