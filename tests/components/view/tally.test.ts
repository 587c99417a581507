import { describe, expect, it } from 'vitest';
import { tallyView } from '../../../src/components/view/tally.ts';
import { viewOf } from '../../../src/components/view/view.ts';
import type { ClauseVerdict } from '../../../src/model/figures.ts';
import { clause, dataSet, target } from '../../fixtures/records.ts';

const ids = ['900-01', '900-02', '900-03'];
const targets = new Map(ids.map((id) => [`${id}a`, target({ target_id: `${id}a` })]));
const view = viewOf(dataSet({ targets }), { lang: 'vi', sample: false });
const tally = (clauses: readonly ClauseVerdict[]) =>
  tallyView(clauses, view, { href: ({ clause_id }) => `#n-${clause_id}` });

describe('tallyView', () => {
  it('counts clauses, not cells, in its headline', () => {
    const years = ['2022', '2023'].map((year) =>
      clause({ period_start: `${year}-01-01`, period_end: `${year}-12-31` }),
    );
    const view = tally([
      ...years,
      clause({ clause_id: '900-02', state: 'not_scored' }),
      clause({ clause_id: '900-03', state: 'no_data' }),
    ]);
    expect(view.headline).toBe('Trong 3 nội dung của kế hoạch, 1 nội dung đo được bằng số liệu.');
    expect(view.groups[0]?.cells).toHaveLength(4);
    expect(view.note).not.toBeNull();
  });

  it('says how many clauses address this body where that is not all', () => {
    expect(tally([clause()]).headline).toBe(
      'Kế hoạch có 3 nội dung, 1 nội dung giao cho cơ quan này; trong đó 1 nội dung đo được bằng số liệu.',
    );
  });

  it('keeps aspirations apart and orders cells by what they say', () => {
    const view = tally([
      clause({ clause_id: '900-01', state: 'no_data' }),
      clause({ clause_id: '900-02', state: 'met' }),
      clause({ clause_id: '900-03', state: 'missed', strength: 'aspiration' }),
    ]);
    expect(view.groups.map(({ title, cells }) => [title, cells.map(({ state }) => state)])).toEqual([
      ['Chỉ tiêu', ['met', 'no_data']],
      ['Mức phấn đấu', ['missed']],
    ]);
    expect(view.groups[1]?.legend).toEqual([{ state: 'missed', word: 'chưa đạt mức phấn đấu', cells: 1 }]);
  });

  it('says each cell in words', () => {
    expect(tally([clause()]).groups[0]?.cells[0]).toEqual({
      state: 'met',
      label: 'Hồ sơ nộp trực tuyến, 2024: đạt',
      href: '#n-900-01',
    });
  });

  it('begins each cell of sample data by saying that it is an example', () => {
    const sample = viewOf(dataSet({ name: 'sample', sample: true, targets }), { lang: 'vi', sample: true });
    const { groups } = tallyView([clause()], sample, { href: () => '#' });
    expect(groups[0]?.cells[0]?.label).toBe('Ví dụ: Hồ sơ nộp trực tuyến, 2024: đạt');
  });
});
