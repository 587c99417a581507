import { describe, expect, it } from 'vitest';
import { changesView } from '../../src/components/view/changes.ts';
import { viewOf } from '../../src/components/view/view.ts';
import type { DataSet, Stored } from '../../src/model/data-set.ts';
import type { Measure } from '../../src/model/figures.ts';
import type { Lang } from '../../src/model/lang.ts';

const agency = (agency_id: string, parent_id: string | null = null) =>
  ({
    agency_id,
    name_vi: `Sở ${agency_id}`,
    name_en: `Office ${agency_id}`,
    parent_id,
  }) as Stored<'agencies'>;

const source = (source_id: string, more: Partial<Stored<'sources'>> = {}) =>
  ({
    source_id,
    title: source_id.toUpperCase(),
    publisher: 'Báo',
    url: null,
    published_on: null,
    accessed_on: null,
    licence: null,
    kind: 'press',
    note: null,
    ...more,
  }) as Stored<'sources'>;

const measure = (agency_id: string, more: Partial<Measure> = {}) =>
  ({
    agency_id,
    indicator_id: 'on-time',
    period_start: '2024-01-01',
    period_end: '2024-01-31',
    cumulative: false,
    source_ids: ['s'],
    rows: [{ file: 'case-files/a.csv', line: 2 }],
    method: 'reported',
    ...more,
  }) as Measure;

interface Parts {
  readonly sources?: readonly Stored<'sources'>[];
  readonly agencies?: readonly Stored<'agencies'>[];
  readonly measures?: readonly Measure[];
  readonly context?: readonly Stored<'case_files'>[];
  readonly plans?: readonly Stored<'plans'>[];
}

function view({ sources = [source('s')], agencies = [agency('a')], ...more }: Parts, lang: Lang = 'vi') {
  const data = {
    name: 'real',
    sample: false,
    asOf: '2026-11-21',
    sources: new Map(sources.map((row) => [row.source_id, row])),
    agencies: new Map(agencies.map((row) => [row.agency_id, row])),
    plans: new Map((more.plans ?? []).map((row) => [row.plan_id, row])),
    measures: Map.groupBy(more.measures ?? [], ({ agency_id }) => agency_id),
    context: more.context ?? [],
  };
  return viewOf(data as unknown as DataSet, { lang, sample: false });
}

const first = (parts: Parts, lang?: Lang) => changesView(view(parts, lang), [])[0]?.sources[0];

describe('changesView', () => {
  it('puts the newest source first, by publication, else by access, undated ones last', () => {
    const sources = [
      source('undated'),
      source('read', { accessed_on: '2024-05-02' }),
      source('old', { published_on: '2023-01-01', accessed_on: '2026-01-01' }),
      source('also-read', { accessed_on: '2024-05-02' }),
    ];
    const days = changesView(view({ sources }), []);
    expect(days.map(({ day }) => day)).toEqual(['02/05/2024', '01/01/2023', 'Không rõ ngày']);
    expect(days.map((day) => day.sources.map(({ id }) => id))).toEqual([
      ['also-read', 'read'],
      ['old'],
      ['undated'],
    ]);
  });

  it('tells periods with the same agencies and indicators together, and counts each line once', () => {
    const line = (number: number) => [{ file: 'case-files/a.csv', line: number }];
    const months = [1, 2, 3, 4].map((month) =>
      measure('a', {
        period_start: `2024-0${month}-01`,
        period_end: `2024-0${month}-28`,
        rows: line(month + 1),
      }),
    );
    const early = months.map((month) => ({ ...month, indicator_id: 'early' as const }));
    expect(first({ measures: [...months, ...early] })?.groups).toEqual([
      {
        periods: '4 kỳ, 01/01/2024–28/04/2024',
        agencies: { summary: null, links: [{ text: 'Sở a', href: '/agencies/a/' }] },
        indicators: {
          summary: null,
          links: [
            { text: 'Tỷ lệ giải quyết trước hạn và đúng hạn', href: '/indicators/on-time/' },
            { text: 'Tỷ lệ giải quyết trước hạn', href: '/indicators/early/' },
          ],
        },
        rows: 4,
      },
    ]);
  });

  it('credits a source only with figures it gives, or with the absence of files', () => {
    const apart = { denominator: 5, value: null };
    const measures = [
      measure('a'),
      measure('a', { ...apart, indicator_id: 'early', missing_reason: 'not_reported' }),
      measure('a', { ...apart, indicator_id: 'new-files-digitised', missing_reason: 'no_files' }),
    ];
    const links = first({ measures })?.groups.flatMap(({ indicators }) => indicators.links);
    expect(links?.map(({ href }) => href)).toEqual([
      '/indicators/on-time/',
      '/indicators/new-files-digitised/',
    ]);
  });

  it('leaves sums of several periods to the rows they were made of', () => {
    const parts = { measures: [measure('a', { method: 'periods', period_end: '2024-12-31' })] };
    expect(first(parts)?.groups).toEqual([]);
  });

  it('gives many agencies as a number under their common parent', () => {
    const units = ['b', 'c', 'd', 'e', 'f'].map((id) => agency(id, 'a'));
    const parts = {
      agencies: [agency('a'), ...units],
      measures: units.map(({ agency_id }) => measure(agency_id)),
    };
    expect(first(parts, 'en')?.groups[0]?.agencies).toEqual({
      summary: '5 agencies',
      links: [{ text: 'Office a', href: '/en/agencies/a/' }],
    });
  });

  it('lists context rows with their counts as printed, and never a missing one as zero', () => {
    const row = {
      agency_id: 'a',
      source_id: 's',
      period_as_printed: 'Quý I',
      received_total: 12516,
      resolved_total: null,
      resolved_late: 0,
      report_year: 2024,
      file: 'case-files/a.csv',
      line: 7,
    } as Stored<'case_files'>;
    expect(first({ context: [row] })?.context).toMatchObject([
      {
        agency: { text: 'Sở a' },
        period: 'Quý I',
        counts: [
          { label: 'Tiếp nhận: tổng số', count: '12.516' },
          { label: 'Giải quyết quá hạn', count: '0' },
        ],
      },
    ]);
  });

  it('says which rows were revised, and when', () => {
    const revised = {
      agency_id: 'a',
      indicator_id: null,
      period_as_printed: 'Tháng 1',
      reported_on: '2024-03-05',
      document_number: '12/BC',
      source_id: 's',
      file: 'case-files/a.csv',
      line: 2,
    };
    const [day] = changesView(view({}), [revised, { ...revised, source_id: 'other' }]);
    expect(day?.sources[0]?.revisions.map(({ text }) => text)).toEqual([
      'Đã đính chính ngày 05/03/2024: Sở a, Tháng 1, 12/BC',
    ]);
  });

  it('links the plan that a source printed', () => {
    const plan = { plan_id: 'p', title_vi: 'Kế hoạch P', source_id: 's' } as Stored<'plans'>;
    expect(first({ plans: [plan] })?.plans).toEqual([{ text: 'Kế hoạch P', href: '/plans/p/' }]);
  });

  it('names a file once where its lines lie far apart', () => {
    const rows = [2, 4, 6, 8, 10].map((line) => ({ file: 'rates/a.csv', line }));
    const [link, ...others] = first({ measures: [measure('a', { rows })] })?.rows ?? [];
    expect(link?.text).toBe('rates/a.csv (5 dòng)');
    expect(link?.href).toMatch(/\/blob\/main\/data\/rates\/a\.csv$/);
    expect(others).toEqual([]);
  });

  it('encodes the name of a file in its address', () => {
    const rows = [2, 4, 6, 8, 10].map((line) => ({ file: 'rates/tỉnh.csv', line }));
    const [link] = first({ measures: [measure('a', { rows })] })?.rows ?? [];
    expect(link?.href).toMatch(/\/data\/rates\/t%E1%BB%89nh\.csv$/);
  });
});
