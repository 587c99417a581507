import { describe, expect, it } from 'vitest';
import { correctionText } from '../../src/embeds/correction.ts';
import type { Now } from '../../src/embeds/release/changes.ts';
import { type CorrectionOf, correctionsOf } from '../../src/embeds/release/corrections.ts';
import type { Subject } from '../../src/embeds/subjects.ts';
import type { DataSet, RevisedRow } from '../../src/model/data-set.ts';
import type { Measure, Verdict } from '../../src/model/figures.ts';
import { indicatorIds } from '../../src/model/indicators.ts';
import type { Lang } from '../../src/model/lang.ts';
import type { Redirect } from '../../src/redirects.ts';
import { site } from '../../src/site.config.ts';
import { agency, dataSet, measure, reading, target, verdict } from '../fixtures/records.ts';

const january = measure();
const february = measure({ period_start: '2024-02-01', period_end: '2024-02-29', numerator: 70, value: 0.7 });
const lastYear = measure({ period_start: '2023-12-01', period_end: '2023-12-31', numerator: 50, value: 0.5 });
const early = measure({ indicator_id: 'early', numerator: 9, value: 0.09 });
const points = measure({
  indicator_id: 'score-total-766',
  kind: 'points',
  numerator: null,
  denominator: null,
  value: 79.16,
  printed_value: '79.16',
});
const other = measure({ agency_id: 'so-b' });

const measuresOf = (list: readonly Measure[]) => Map.groupBy(list, ({ agency_id }) => agency_id);
const all = [lastYear, january, february, early, points, other];
const bodies = new Map(['so-a', 'so-b'].map((id) => [id, agency({ agency_id: id })]));
const frozen = dataSet({ agencies: bodies, measures: measuresOf(all) });

/** What a card of a path is about. */
function subjectAt(path: string): Subject {
  const [first = '', second = '', year = ''] = path.split('/');
  if (first === 'agencies') return { kind: 'agency', id: second };
  if (first === 'plans') return { kind: 'plan', id: second };
  const indicatorId = indicatorIds.find((id) => id === second);
  if (!indicatorId) throw new Error(second);
  if (first === 'indicators') return { kind: 'indicator', id: indicatorId };
  return { kind: 'measure', agencyId: first, indicatorId, year: year || null };
}

const FIGURE = 'so-a/online-new/';
const paths = [
  FIGURE,
  `${FIGURE}2024/`,
  `${FIGURE}2023/`,
  'so-a/early/',
  'so-a/score-total-766/',
  'so-b/online-new/',
  'agencies/so-a/',
  'agencies/so-b/',
  'indicators/online-new/',
  'indicators/early/',
  'plans/ke-hoach/',
];

interface Later extends Partial<DataSet> {
  readonly revised?: readonly RevisedRow[];
  readonly redirects?: readonly Redirect[];
}

type ByPath = (path: string, lang: Lang) => ReturnType<CorrectionOf>;

const on = (before: DataSet, now: Now): ByPath => {
  const of = correctionsOf(before, now);
  return (path, lang) => of(subjectAt(path), lang);
};

/** What is said of a release when the site says something else now. */
function later({ revised = [], redirects = [], ...changes }: Later) {
  return on(frozen, { data: { ...frozen, asOf: '2027-02-01', ...changes }, revised, redirects });
}

/** The paths whose cards carry a correction. */
const corrected = (of: ByPath) => paths.filter((path) => of(path, 'vi') !== null);

const replaced = (before: Measure, changes: Partial<Measure>) =>
  measuresOf(all.map((one) => (one === before ? { ...one, ...changes } : one)));

const inFigure = [FIGURE, `${FIGURE}2024/`];

describe('nothing is corrected', () => {
  it.each<[string, Later]>([
    ['where nothing changed', {}],
    [
      'by newer periods',
      { measures: measuresOf([...all, measure({ period_start: '2024-03-01', period_end: '2024-03-31' })]) },
    ],
    [
      'by another source, line or status',
      { measures: replaced(january, { source_ids: ['khac'], rows: [], status: 'official' }) },
    ],
    [
      'by a figure that was missing and came',
      { measures: replaced(points, { numerator: 3, denominator: 4 }) },
    ],
    [
      'by a rate that is now printed beside the same counts',
      { measures: replaced(january, { printed_value: '61' }) },
    ],
    ['by points with other zeros', { measures: replaced(points, { printed_value: '79.160' }) }],
    [
      'by a running total of the same days',
      { measures: replaced(january, { cumulative: true, numerator: 62 }) },
    ],
    [
      'by another name of a body',
      { agencies: new Map([...bodies, ['so-a', agency({ name_vi: 'Sở Mới' })]]) },
    ],
    [
      'by other words of a target',
      { targets: new Map([['900-01a', target({ gist_vi: 'Khác', quote_vi: 'Khác' })]]) },
    ],
    [
      'by a verdict that joins',
      {
        verdicts: new Map([
          ['so-a', [verdict(), verdict({ period_start: '2025-01-01', period_end: '2025-12-31' })]],
        ]),
      },
    ],
  ])('%s', (_, changes) => expect(corrected(later(changes))).toEqual([]));

  it('by a year that was added up from its parts and is now published whole', () => {
    const year = measure({ period_start: '2024-01-01', period_end: '2024-12-31', method: 'periods' });
    const before = dataSet({ measures: measuresOf([january, year]) });
    const now = { data: { ...before, measures: measuresOf([january]) }, revised: [] };
    expect(on(before, now)(FIGURE, 'vi')).toBeNull();
  });

  it('by a running verdict that turns with newer figures', () => {
    const running = (state: Verdict['state']) => new Map([['so-a', [verdict({ state })]]]);
    const before = { ...frozen, verdicts: running('on_track') };
    const now = { data: { ...before, verdicts: running('at_risk') }, revised: [] };
    expect(paths.filter((path) => on(before, now)(path, 'vi'))).toEqual([]);
  });
});

describe('a corrected figure', () => {
  it.each<[string, Partial<Measure>]>([
    ['numerator', { numerator: 62, value: 0.62 }],
    ['denominator', { denominator: 101, value: 61 / 101 }],
    ['value that is no longer given', { numerator: null, value: null }],
  ])('with another %s is told on the cards that show it, and on no other', (_, changes) => {
    expect(corrected(later({ measures: replaced(january, changes) }))).toEqual([
      ...inFigure,
      'agencies/so-a/',
      'indicators/online-new/',
      'plans/ke-hoach/',
    ]);
  });

  it.each<[string, Partial<Measure>, Partial<Measure>]>([
    ['whole of nothing', { numerator: 0, value: 0 }, { numerator: 0, value: 0, denominator: 90 }],
    ['printed rate beside the same counts', { printed_value: '61' }, { printed_value: '61.5' }],
  ])('with another %s is told', (_, was, is) => {
    const of = (changes: Partial<Measure>) => dataSet({ measures: measuresOf([measure(changes)]) });
    expect(on(of(was), { data: of(was), revised: [] })(FIGURE, 'vi')).toBeNull();
    expect(on(of(was), { data: of(is), revised: [] })(FIGURE, 'vi')).not.toBeNull();
  });

  it('of a period in which bodies are not compared is told on no card of an indicator', () => {
    const of = later({ measures: replaced(february, { numerator: 71, value: 0.71 }) });
    expect(corrected(of)).toEqual([...inFigure, 'agencies/so-a/', 'plans/ke-hoach/']);
  });

  it('of another year is told on that year, and not in verdicts of this one', () => {
    expect(corrected(later({ measures: replaced(lastYear, { numerator: 51 }) }))).toEqual([
      FIGURE,
      `${FIGURE}2023/`,
    ]);
  });

  it('of the year before is told with the verdict of a rise', () => {
    const before = { ...frozen, verdicts: new Map([['so-a', [verdict({ previous_numerator: 50 })]]]) };
    const measures = replaced(lastYear, { numerator: 51 });
    const of = on(before, { data: { ...before, measures }, revised: [] });
    expect(of('agencies/so-a/', 'vi')).not.toBeNull();
    expect(of(`${FIGURE}2024/`, 'vi')).not.toBeNull();
  });

  it('of points is told by what is printed', () => {
    const measures = replaced(points, { printed_value: '79.61', value: 79.61 });
    expect(corrected(later({ measures }))).toEqual(['so-a/score-total-766/']);
  });

  it('behind another reading of a verdict is told with the verdict', () => {
    const both = verdict({ readings: [reading(), reading({ indicator_id: 'early' })] });
    const before = { ...frozen, verdicts: new Map([['so-a', [both]]]) };
    const now = { data: { ...before, measures: replaced(early, { numerator: 8 }) }, revised: [] };
    const of = on(before, now);
    expect(corrected(of)).toEqual([...inFigure, 'so-a/early/', 'agencies/so-a/', 'plans/ke-hoach/']);
  });

  it('leads to the page that says what stands now, in the language of the card', () => {
    const of = later({ measures: replaced(january, { numerator: 62 }) });
    const href = (path: string, lang: 'vi' | 'en') => of(path, lang)?.href.replace(site.url, '');
    expect(href(FIGURE, 'vi')).toBe('/agencies/so-a/');
    expect(href(`${FIGURE}2024/`, 'en')).toBe('/en/agencies/so-a/');
    expect(href('indicators/online-new/', 'en')).toBe('/en/indicators/online-new/');
    expect(href('plans/ke-hoach/', 'vi')).toBe('/plans/ke-hoach/');
  });
});

describe('a corrected verdict', () => {
  const verdictPaths = [...inFigure, 'agencies/so-a/', 'plans/ke-hoach/'];

  it('is told where its target is set otherwise', () => {
    const targets = new Map([['900-01a', target({ value: '60' })]]);
    expect(corrected(later({ targets }))).toEqual(verdictPaths);
  });

  it('is not needed for a plan to tell that one of its targets is set otherwise', () => {
    const unjudged = (value: string) => target({ target_id: '900-09a', value });
    const set = (value: string) =>
      new Map([
        ['900-01a', target()],
        ['900-09a', unjudged(value)],
      ]);
    const before = { ...frozen, targets: set('55') };
    expect(corrected(on(before, { data: before, revised: [] }))).toEqual([]);
    const of = on(before, { data: { ...before, targets: set('60') }, revised: [] });
    expect(corrected(of)).toEqual(['plans/ke-hoach/']);
    expect(of('plans/khac/', 'vi')).toBeNull();
  });

  it('is told where it ended otherwise on the same figures', () => {
    const verdicts = new Map([['so-a', [verdict({ state: 'missed' })]]]);
    expect(corrected(later({ verdicts }))).toEqual(verdictPaths);
  });

  it('is told as withdrawn where the target does not address the body any more', () => {
    const of = later({ verdicts: new Map() });
    expect(corrected(of)).toEqual(verdictPaths);
    expect(of('agencies/so-a/', 'vi')).toMatchObject({ withdrawn: true });
  });
});

describe('withdrawn figures', () => {
  it('are told as such, unless others on the card were only corrected', () => {
    const without = all.filter((one) => one !== early);
    expect(later({ measures: measuresOf(without) })('so-a/early/', 'vi')).toEqual({
      date: '2027-02-01',
      href: `${site.url}/agencies/so-a/`,
      withdrawn: true,
    });
    const some = all
      .filter((one) => one !== january)
      .map((one) => (one === february ? { ...one, numerator: 71 } : one));
    expect(later({ measures: measuresOf(some) })(FIGURE, 'vi')).not.toHaveProperty('withdrawn');
  });

  it('of a body that is gone lead to the list of changes', () => {
    const agencies = new Map([['so-a', agency()]]);
    const of = later({ agencies, measures: measuresOf(all.filter((one) => one !== other)) });
    expect(of('so-b/online-new/', 'en')).toEqual({
      date: '2027-02-01',
      href: `${site.url}/en/changes/`,
      withdrawn: true,
    });
  });

  it('are none where the body was only given another id', () => {
    const renamed = { ...other, agency_id: 'so-c' };
    const changes = {
      agencies: new Map([
        ['so-a', agency()],
        ['so-c', agency({ agency_id: 'so-c' })],
      ]),
      redirects: [{ kind: 'agency', from: 'so-b', to: 'so-c' } as const],
    };
    const same = [...all.filter((one) => one !== other), renamed];
    expect(corrected(later({ ...changes, measures: measuresOf(same) }))).toEqual([]);
    const changed = same.map((one) => (one === renamed ? { ...one, numerator: 62 } : one));
    expect(later({ ...changes, measures: measuresOf(changed) })('so-b/online-new/', 'vi')).toEqual({
      date: '2027-02-01',
      href: `${site.url}/agencies/so-c/`,
    });
  });
});

describe('the day of a correction', () => {
  const row = { file: 'case-files/so-a.csv', line: 2 };
  const revised = (reported_on: string | null): RevisedRow => ({
    ...row,
    agency_id: 'so-a',
    indicator_id: null,
    period_as_printed: 'Tháng 01/2024',
    reported_on,
    document_number: null,
    source_id: 'nguon',
  });
  const sources = (published_on: string) => {
    const [source] = [...frozen.sources.values()];
    if (!source) throw new Error('no source');
    return new Map([['nguon', { ...source, published_on }]]);
  };
  const measures = replaced(january, { numerator: 62, rows: [row] });
  const dateOf = (changes: Later) => later({ measures, ...changes })(FIGURE, 'vi')?.date;

  it('is that of the report that corrected it', () => {
    expect(dateOf({ revised: [revised('2027-01-05')], sources: sources('2027-01-20') })).toBe('2027-01-05');
  });

  it('else that on which a source came out after the release', () => {
    expect(dateOf({ revised: [revised(null)], sources: sources('2027-01-20') })).toBe('2027-01-20');
    expect(dateOf({ revised: [revised('2026-01-05')], sources: sources('2027-01-20') })).toBe('2027-01-20');
  });

  it('else that of the data which hold it: an old source was only read again', () => {
    expect(dateOf({})).toBe('2027-02-01');
    expect(dateOf({ sources: sources('2026-11-21') })).toBe('2027-02-01');
  });

  it('is the newest where several figures were corrected', () => {
    const two = measuresOf([
      { ...january, numerator: 62, rows: [row] },
      { ...february, numerator: 71, rows: [] },
    ]);
    expect(dateOf({ measures: two, revised: [revised('2027-01-05')] })).toBe('2027-02-01');
  });
});

it('a correction is said in these words', () => {
  const correction = { date: '2027-01-05', href: `${site.url}/changes/` };
  expect(correctionText(correction, 'vi')).toBe('Đã đính chính ngày 05/01/2027');
  expect(correctionText(correction, 'en')).toBe('Corrected on 5 January 2027');
  const withdrawn = { ...correction, withdrawn: true };
  expect(correctionText(withdrawn, 'vi')).toBe('Đã rút số liệu này (dữ liệu ngày 05/01/2027)');
  expect(correctionText(withdrawn, 'en')).toBe('Figures withdrawn (data of 5 January 2027)');
});
