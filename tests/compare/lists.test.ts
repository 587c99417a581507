import { describe, expect, it } from 'vitest';
import { compareBodiesList } from '../../src/components/compare/compare-bodies.ts';
import { compareIndicators } from '../../src/components/compare/compare-indicators.ts';
import { viewOf } from '../../src/components/view/view.ts';
import type { DataSet } from '../../src/model/data-set.ts';
import { dataSet, measure } from '../fixtures/records.ts';
import { bodiesWith } from './documents.ts';

const commune = (agency_id: string) =>
  ({ agency_id, name_vi: `Xã ${agency_id}`, level: 'commune', parent_id: 'tinh' }) as const;
const figure = (agency_id: string, ...ids: readonly ('online-new' | 'on-time')[]) =>
  ids.map((indicator_id) => measure({ agency_id, indicator_id }));

const data: DataSet = bodiesWith([
  [{ agency_id: 'tinh', name_vi: 'Tỉnh A', level: 'province' }, figure('tinh', 'on-time')],
  ...['b', 'a', 'd', 'c'].map((id) => [commune(id), figure(id, 'online-new', 'on-time')] as const),
  [{ agency_id: 'so', name_vi: 'Sở A', parent_id: 'tinh' }, []],
]);
// A body without figures is absent from the measures.
const real = dataSet({ ...data, measures: new Map([...data.measures].filter(([, own]) => own.length > 0)) });
const view = viewOf(real, { lang: 'vi', sample: false });
const list = compareBodiesList(view);

describe('the list of bodies', () => {
  it('has each body once, with those that have figures for the same indicators', () => {
    const groups = [...list.groups, list.without].map(({ id, bodies }) => [
      id,
      bodies.map((body) => body.id),
    ]);
    expect(groups).toEqual([
      ['g1', ['a', 'b', 'c', 'd']],
      ['g2', ['tinh']],
      ['g0', ['so']],
    ]);
  });

  it('names few bodies, and counts many by what they are', () => {
    expect(list.groups.map(({ title }) => title)).toEqual(['Xã, phường, Tỉnh A (4)', 'Tỉnh A']);
  });

  it('knows what may be compared: level and level of the body above', () => {
    expect([...list.groups, list.without].map(({ bodies }) => bodies[0]?.kind)).toEqual([
      'commune-province',
      'province',
      'department-province',
    ]);
  });
});

describe('the list of indicators', () => {
  it('says how many bodies have figures, and which', () => {
    const listed = compareIndicators(list.groups, view).flatMap(({ indicators }) => indicators);
    expect(listed.map(({ id, bodies, groups }) => [id, bodies, groups.map((group) => group.id)])).toEqual([
      ['on-time', 5, ['g1', 'g2']],
      ['online-new', 4, ['g1']],
    ]);
    expect(listed[0]).toMatchObject({ href: '/indicators/on-time/', kind: 'ratio', notCompared: null });
  });
});
