import { describe, expect, it } from 'vitest';
import { shareAgency, shareMeasure } from '../../../src/components/view/share.ts';
import { viewOf } from '../../../src/components/view/view.ts';
import { measureCard } from '../../../src/embeds/cards.ts';
import { fixedHeight } from '../../../src/embeds/height.ts';
import type { Release } from '../../../src/embeds/release/text.ts';
import type { DataSet } from '../../../src/model/data-set.ts';
import { agency, dataSet, measure } from '../../fixtures/records.ts';

const months = ['2023-11', '2024-01', '2024-02'].map((month) =>
  measure({ period_start: `${month}-01`, period_end: `${month}-28` }),
);
const about = { agencyId: 'so-a', indicatorId: 'online-new' } as const;
const data = dataSet({ measures: new Map([['so-a', months]]) });

/** Older data under a release’s name. */
const releaseOf = (name: string, of: DataSet = data): Release => ({
  name,
  date: '2024-02-28',
  data: of,
  ranks: new Map(),
});

const sharingOf = (of: DataSet, frozen: readonly Release[] = []) => ({
  view: viewOf(of, { lang: 'vi', sample: of.sample }),
  frozen,
});

describe('what can be taken of a chart', () => {
  const share = shareMeasure(sharingOf(data), about);

  it('is the code of the live chart, whose every address begins with that of the chart', () => {
    const addresses = [...(share?.code ?? '').matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, address]) => address,
    );
    const own = 'https://dung-hen.example/embed/so-a/online-new/';
    expect(addresses).toEqual([own, own, `${own}chart.svg`]);
    expect(share?.href).toBe('/embed/so-a/online-new/');
  });

  it('is escaped to stand as the text of an element', () => {
    const evil = dataSet({
      agencies: new Map([['so-a', agency({ name_vi: '</textarea><script>alert(1)</script>&lt;' })]]),
      measures: new Map([['so-a', months]]),
    });
    const code = shareMeasure(sharingOf(evil), about)?.code ?? '';
    expect(code).not.toContain('<');
    expect(code).toContain('&amp;lt;/textarea');
  });

  it('is the same for each year that has figures, newest first', () => {
    expect(share?.years.map(({ part }) => part)).toEqual(['2024/', '2023/']);
  });

  it('says a height of its own where a version needs more room than the code has', () => {
    const { view } = sharingOf(data);
    const heightOf = (year: string | null) => {
      const card = measureCard(view, { ...about, year });
      return card ? fixedHeight(card) : 0;
    };
    for (const { part, height } of share?.years ?? []) {
      const own = heightOf(part.slice(0, -1));
      expect(height).toBe(own > heightOf(null) ? own : undefined);
    }
  });

  it('is a frozen copy of each release that has the chart, three at most', () => {
    const empty = releaseOf('2023', dataSet({ measures: new Map() }));
    const all = ['2024-d', '2024-c', '2024-b', '2024-a'].map((name) => releaseOf(name));
    const parts = (frozen: readonly Release[]) =>
      shareMeasure(sharingOf(data, frozen), about)?.frozen.map(({ part }) => part);
    expect(parts([releaseOf('2024-a'), empty])).toEqual(['/v/2024-a/']);
    expect(parts(all)).toEqual(['/v/2024-d/', '/v/2024-c/', '/v/2024-b/']);
  });

  it('keeps room in the frame of a frozen copy for a correction that may come', () => {
    const [copy] = shareMeasure(sharingOf(data, [releaseOf('2024-a')]), about)?.frozen ?? [];
    const live = Number(/height="(\d+)/.exec(share?.code ?? '')?.[1]);
    expect(copy?.height).toBeGreaterThan(live);
  });

  it('is a citation in both languages, that of the page first', () => {
    expect(share?.citations.map(({ lang }) => lang)).toEqual(['vi', 'en']);
    expect(share?.citations[0]?.text).toContain('số liệu tại ngày 31/01/2024');
    expect(share?.citations[1]?.text).toContain('https://dung-hen.example/en/embed/so-a/online-new/');
    const english = shareMeasure({ view: viewOf(data, { lang: 'en', sample: false }), frozen: [] }, about);
    expect(english?.citations.map(({ lang }) => lang)).toEqual(['en', 'vi']);
  });

  it('is no citation of an example, and every address of it is of the sample', () => {
    const example = shareMeasure(sharingOf(dataSet({ ...data, name: 'sample', sample: true })), about);
    expect(example?.citations).toEqual([]);
    expect(example?.files.map(({ href }) => href)).toEqual(
      ['chart.svg', 'chart.png', 'data.csv', 'data.json'].map(
        (file) => `/sample/embed/so-a/online-new/mau-${file}`,
      ),
    );
  });

  it('is nothing where there are no figures; of a body there is always a card', () => {
    const empty = dataSet({ measures: new Map() });
    expect(shareMeasure(sharingOf(empty), about)).toBeNull();
    expect(shareAgency(sharingOf(empty), 'so-a')?.href).toBe('/embed/agencies/so-a/');
    expect(shareAgency(sharingOf(empty), 'so-b')).toBeNull();
  });
});
