import { describe, expect, it } from 'vitest';
import {
  comparePanels,
  countingsDiffer,
  mergers,
  type Panel,
  type PanelGroup,
  verdictsDiffer,
} from '../../src/browser/compare/panel.ts';
import { periodRows } from '../../src/browser/compare/periods.ts';
import { dataSet, measure } from '../fixtures/records.ts';
import { bodiesWith, month, panelsOf } from './documents.ts';

const ids = (rows: PanelGroup['newest']['rows']) => rows.map(({ agency }) => agency.agency_id);
const whys = ({ apart }: PanelGroup['newest']) => apart.map(({ agency, why }) => [agency.agency_id, why]);
const few = { numerator: 10, denominator: 20, value: 0.5 };

describe('what is compared', () => {
  it('is of one level and one period, in the order chosen, never by result', () => {
    const panels = panelsOf(
      bodiesWith([
        [{ agency_id: 'thap' }, [month('thap', 1, { numerator: 40, value: 0.4 })]],
        [{ agency_id: 'xa', level: 'commune' }, [month('xa', 1)]],
        [{ agency_id: 'cao' }, [month('cao', 1, { numerator: 90, value: 0.9 })]],
        [{ agency_id: 'it' }, [month('it', 1, few)]],
      ]),
    );
    const groups = comparePanels(panels, 'ratio').map(({ newest }) => newest);
    expect(groups.map(({ rows }) => ids(rows))).toEqual([['thap', 'cao'], []]);
    expect(groups.map(whys)).toEqual([[['it', 'few']], [['xa', 'alone']]]);
  });

  it('has a second table where an older period is shared by all', () => {
    const panels = panelsOf(
      bodiesWith([
        [{ agency_id: 'a' }, [month('a', 1), month('a', 2)]],
        [{ agency_id: 'b' }, [month('b', 1), month('b', 2)]],
        [{ agency_id: 'c' }, [month('c', 1)]],
      ]),
    );
    const [group] = comparePanels(panels, 'ratio');
    expect(group?.newest.period?.period_end).toBe('2024-02-29');
    expect(group && whys(group.newest)).toEqual([['c', 'other_period']]);
    expect(group?.ofAll?.period?.period_end).toBe('2024-01-31');
    expect(ids(group?.ofAll?.rows ?? [])).toEqual(['a', 'b', 'c']);
  });

  it('has no second table where the newest period serves all, or where none does', () => {
    const all = panelsOf(
      bodiesWith([
        [{ agency_id: 'a' }, [month('a', 1)]],
        [{ agency_id: 'b' }, [month('b', 1)]],
      ]),
    );
    const never = panelsOf(
      bodiesWith([
        [{ agency_id: 'a' }, [month('a', 2)]],
        [{ agency_id: 'b' }, [month('b', 2)]],
        [{ agency_id: 'c' }, [month('c', 1)]],
      ]),
    );
    expect([all, never].map((panels) => comparePanels(panels, 'ratio')[0]?.ofAll)).toEqual([null, null]);
  });
});

describe('what keeps results apart', () => {
  it('is a merger between two of them', () => {
    const panels = panelsOf(
      bodiesWith([
        [{ agency_id: 'moi' }, []],
        [{ agency_id: 'cu', succeeded_by: 'khac|moi' }, []],
      ]),
    );
    const pairs = mergers(panels).map(({ before, after }) =>
      [before, after].map(({ document }) => document.agency.agency_id),
    );
    expect(pairs).toEqual([['cu', 'moi']]);
  });

  it('is a target or a judged period of another', () => {
    const [panel] = panelsOf(dataSet());
    const other = (judged: string): Panel[] =>
      panel ? [{ ...panel, verdicts: panel.verdicts.map((one) => ({ ...one, judged })) }] : [];
    const own = panel?.verdicts[0]?.judged ?? '';
    expect(own).toBe('900-01a|2024-01-01|2024-12-31');
    expect(verdictsDiffer([...other(own), ...other(own)])).toBe(false);
    expect(verdictsDiffer([...other(own), ...other('900-01a|2025-01-01|2025-12-31')])).toBe(true);
    expect(verdictsDiffer([...other(own), ...panelsOf(bodiesWith([[{}, []]]))])).toBe(false);
  });

  it('is cumulative counting beside single periods', () => {
    const months = bodiesWith([[{ agency_id: 'a' }, [month('a', 1)]]]);
    const total = bodiesWith([[{ agency_id: 'b' }, [month('b', 1, { cumulative: true })]]]);
    expect(countingsDiffer([...panelsOf(months), ...panelsOf(months)])).toBe(false);
    expect(countingsDiffer([...panelsOf(months), ...panelsOf(total)])).toBe(true);
  });
});

describe('the table of all periods', () => {
  it('has a cell for every agency, empty where it has nothing, newest period first', () => {
    const year = { period_start: '2024-01-01', period_end: '2024-02-29' };
    const panels = panelsOf(
      bodiesWith([
        [
          { agency_id: 'a' },
          [month('a', 1), month('a', 2), measure({ agency_id: 'a', ...year, cumulative: true })],
        ],
        [
          { agency_id: 'b' },
          [month('b', 1, { numerator: null, value: null, missing_reason: 'not_reported' })],
        ],
        [{ agency_id: 'c' }, []],
      ]),
    );
    const rows = periodRows(panels).map(({ period, cumulative, cells }) => [
      period,
      cumulative,
      cells.map((cell) => cell?.figure ?? null),
    ]);
    expect(rows).toEqual([
      ['01/01/2024–29/02/2024', true, ['61,0%', null, null]],
      ['01/02/2024–29/02/2024', false, ['61,0%', null, null]],
      ['01/01/2024–31/01/2024', false, ['61,0%', 'Chưa có số liệu', null]],
    ]);
  });
});
