import { describe, expect, it } from 'vitest';
import { agencyView } from '../../../src/components/view/agency.ts';
import { viewOf } from '../../../src/components/view/view.ts';
import type { DataSet } from '../../../src/model/data-set.ts';
import { agency, clause, dataSet, measure, verdict } from '../../fixtures/records.ts';

const see = (data: DataSet, id = 'so-a') => agencyView(viewOf(data, { lang: 'vi', sample: data.sample }), id);

describe('agencyView', () => {
  it('is null for a body that the data set does not have', () => {
    expect(see(dataSet(), 'so-b')).toBeNull();
  });

  it('says when there are no figures at all', () => {
    expect(see(dataSet({ measures: new Map() }))?.hasFigures).toBe(false);
    expect(see(dataSet())?.hasFigures).toBe(true);
  });

  it('links an old plan from the page of the successor and never judges it there', () => {
    const old = agency({ agency_id: 'so-a', succeeded_by: 'so-moi', valid_to: '2025-06-30' });
    const successor = agency({ agency_id: 'so-moi', name_vi: 'Sở Mới', valid_from: '2025-07-01' });
    const data = dataSet({
      agencies: new Map([
        ['so-a', old],
        ['so-moi', successor],
      ]),
    });
    const view = see(data, 'so-moi');
    expect(view?.plans).toEqual([]);
    expect(view?.predecessors).toEqual([{ text: 'Sở A', href: '/agencies/so-a/' }]);
    expect(view?.earlierPlans).toEqual([{ text: 'Cải cách hành chính năm 2024', href: '/plans/ke-hoach/' }]);
    expect(see(data)?.successors).toEqual([{ text: 'Sở Mới', href: '/agencies/so-moi/' }]);
    expect(see(data)?.life).toEqual(['Đến hết 30/06/2025']);
  });

  it('puts clauses with figures first and those beyond files apart', () => {
    const states = { '900-01': 'no_data', '900-02': 'met', '900-03': 'not_scored' } as const;
    const data = dataSet({
      targets: new Map(
        Object.keys(states).map((id) => [
          `${id}a`,
          { ...[...dataSet().targets.values()][0], target_id: `${id}a` },
        ]),
      ) as DataSet['targets'],
      clauses: new Map([
        [
          'so-a',
          Object.entries(states).map(([id, state]) =>
            clause({ clause_id: id, state, target_ids: [`${id}a`] }),
          ),
        ],
      ]),
      verdicts: new Map([
        [
          'so-a',
          Object.entries(states).map(([id, state]) =>
            verdict({
              target_id: `${id}a`,
              state,
              ...(state === 'met' ? {} : { reading: null, readings: [] }),
            }),
          ),
        ],
      ]),
    });
    const plan = see(data)?.plans[0];
    expect(plan?.slips.map(({ id }) => id)).toEqual(['n-900-02', 'n-900-01']);
    expect(plan?.quiet.map(({ id }) => id)).toEqual(['n-900-03']);
  });

  it('leaves out figures of which the sources give a part only', () => {
    const part = { numerator: null, value: null, missing_reason: 'not_reported' } as const;
    const figures = see(dataSet({ measures: new Map([['so-a', [measure(part)]]]) }))?.figures;
    expect(figures).toEqual([]);
  });

  it('opens figures that no target is held against, newest first, and leaves old ones to the JSON', () => {
    const months = Array.from({ length: 15 }, (_, index) =>
      measure({
        indicator_id: 'early',
        period_start: `20${10 + index}-01-01`,
        period_end: `20${10 + index}-12-31`,
      }),
    );
    const item = see(dataSet({ measures: new Map([['so-a', months]]) }))?.figures[0]?.items[0];
    expect([item?.rows.length, item?.older, item?.newest.period]).toEqual([12, 3, '01/01/2024–31/12/2024']);
  });

  it('opens a comparison by the indicator that a target reads, else by one that has figures', () => {
    const early = measure({ indicator_id: 'early' });
    const withBoth = dataSet({ measures: new Map([['so-a', [early, measure()]]]) });
    expect(see(withBoth)?.compareHref).toBe('/compare/?o=so-a&i=online-new');
    expect(see(dataSet({ measures: new Map([['so-a', [early]]]) }))?.compareHref).toBe(
      '/compare/?o=so-a&i=early',
    );
    expect(see(dataSet({ measures: new Map() }))?.compareHref).toBeNull();
  });

  it('gives a made-up body no official links', () => {
    expect(see(dataSet({ name: 'sample', sample: true }))?.actions.every(({ link }) => link === null)).toBe(
      true,
    );
    expect(see(dataSet())?.actions[0]?.link?.href).toBe('https://dichvucong.gov.vn/');
  });
});
