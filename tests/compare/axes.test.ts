import { describe, expect, it } from 'vitest';
import {
  barOf,
  chartOf,
  type DrawnPanel,
  edgeGaps,
  isDrawn,
  sharedScale,
  sharedTime,
} from '../../src/browser/compare/axes.ts';
import { trend } from '../../src/charts/trend.ts';

import type { Stored } from '../../src/model/data-set.ts';
import { page } from '../charts/page.ts';
import { dataSet } from '../fixtures/records.ts';
import { bodiesWith, month, panelsOf } from './documents.ts';

const bodies = (own: Partial<Stored<'agencies'>> = {}) =>
  panelsOf(
    bodiesWith([
      [{ agency_id: 'a' }, [1, 2, 3, 4, 5, 6].map((number) => month('a', number))],
      [{ agency_id: 'b', ...own }, [3, 4].map((number) => month('b', number, { numerator: 90, value: 0.9 }))],
    ]),
  ).filter(isDrawn);

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('the list is empty');
  return item;
}

const drawing = (panels: readonly DrawnPanel[]) => ({
  kind: 'ratio' as const,
  title: 'A',
  scale: sharedScale(panels),
});

describe('the axes that all drawings share', () => {
  it('span every period of any agency', () => {
    const time = sharedTime(bodies(), 'vi');
    expect([time?.from, time?.to]).toEqual(['2024-01-31', '2024-06-30']);
    expect(time?.ticks.map(({ tick }) => tick)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6']);
  });

  it('are no axis of time where all figures are of one day', () => {
    expect(
      sharedTime(
        bodies()
          .map((panel) => ({ ...panel, course: { ...panel.course, segments: [[0]] } }))
          .slice(1),
        'vi',
      ),
    ).toBeNull();
  });

  it('take the larger scale and nothing else of its owner', () => {
    const [a, b] = bodies();
    if (!a || !b) throw new Error('two bodies are drawn');
    const wide = { ...b, course: { ...b.course, maximum: 120, axis: ['0', '60', '120%'] as const } };
    expect(sharedScale([a, wide])).toEqual({ maximum: 120, axis: ['0', '60', '120%'] });
    expect(sharedScale([wide, a])).toEqual({ maximum: 120, axis: ['0', '60', '120%'] });
  });

  it('put the same day at the same place in every drawing', () => {
    // Cumulative figures have no bands, and the first of twelve days no room for its name: neither stretches a drawing.
    const total = (id: string, number: number) =>
      month(id, number, { period_start: '2024-01-01', cumulative: true });
    const year = Array.from({ length: 12 }, (_, index) => total('a', index + 1));
    const panels = panelsOf(
      bodiesWith([
        [{ agency_id: 'a' }, year],
        [{ agency_id: 'b' }, [3, 4].map((number) => ({ ...total('b', number), numerator: 90, value: 0.9 }))],
      ]),
    ).filter(isDrawn);
    const time = sharedTime(panels, 'vi');
    if (!time) throw new Error('no axis of time');
    const dots = panels.map((panel) => {
      const svg = trend(chartOf(panel, drawing(panels), time), { lang: 'vi', width: 336, document: page });
      return [...svg.querySelectorAll('.dot circle')].map((dot) => [
        dot.getAttribute('cx'),
        dot.getAttribute('cy'),
      ]);
    });
    expect(dots.map((own) => own.length)).toEqual([12, 2]);
    expect(dots[1]?.map(([x]) => x)).toEqual(dots[0]?.slice(2, 4).map(([x]) => x));
    expect(dots[1]?.[0]?.[1]).not.toBe(dots[0]?.[2]?.[1]);
  });
});

describe('words on an axis that is shared', () => {
  const halfYears = ['2023-05', '2023-11', '2024-05', '2024-11', '2025-05'];
  const half = (agency_id: string, start: string, value: number) =>
    month(agency_id, 1, {
      period_start: `${start}-01`,
      period_end: `${start}-30`,
      numerator: value * 100,
      value,
    });
  const panels = panelsOf(
    bodiesWith([
      [{ agency_id: 'a' }, halfYears.map((start) => half('a', start, 0.5))],
      [{ agency_id: 'b' }, [half('b', '2024-05', 0.08), half('b', '2024-06', 0.09)]],
    ]),
    'en',
  ).filter(isDrawn);

  const drawn = panels.map((panel) => {
    const time = sharedTime(panels, 'en');
    if (!time) throw new Error('no axis of time');
    return trend(chartOf(panel, drawing(panels), time), { lang: 'en', width: 292, document: page });
  });
  const placeOf = (text: Element) =>
    Number(/translate\(([\d.]+)/.exec(text.getAttribute('transform') ?? '')?.[1]);
  const valuesOf = (svg: SVGElement) =>
    [...svg.querySelectorAll('.value')].map((group) => [
      group.textContent,
      group.getAttribute('text-anchor'),
    ]);

  it('stand apart, however long the names of the days are', () => {
    const ticks = [...first(drawn).querySelectorAll('.axis text')].filter((text) =>
      /^[A-Z]/.test(text.textContent),
    );
    const places = ticks.map(placeOf).toSorted((a, b) => a - b);
    const room = places.slice(1).map((x, index) => x - (places[index] ?? 0));
    expect(ticks.map(({ textContent }) => textContent)).toContain('May 2025');
    expect(room.length).toBeGreaterThan(0);
    expect(Math.min(...room)).toBeGreaterThanOrEqual(56);
  });

  it('leave out a value that would cover the newest one, but not its point', () => {
    expect(drawn.map(valuesOf)).toEqual([
      [
        ['50.0%', 'end'],
        ['50.0%', 'start'],
      ],
      [['9.0%', null]],
    ]);
    expect(drawn.map((svg) => svg.querySelectorAll('.dot circle').length)).toEqual([5, 2]);
  });
});

describe('an agency whose figures begin later or end sooner', () => {
  const gapsOf = (own: Partial<Stored<'agencies'>>) => {
    const panels = bodies(own);
    const time = sharedTime(panels, 'vi');
    return panels[1] && time ? edgeGaps(panels[1], time) : [];
  };

  it('has a band there, like any other span without figures', () => {
    expect(gapsOf({})).toEqual([
      { from: '2024-01-31', to: '2024-02-29' },
      { from: '2024-05-01', to: '2024-06-30' },
    ]);
  });

  it('has none for the time when it was not there', () => {
    expect(gapsOf({ valid_from: '2024-03-01', valid_to: '2024-04-30' })).toEqual([]);
    expect(gapsOf({ valid_from: '2024-02-15' })[0]).toEqual({ from: '2024-02-15', to: '2024-02-29' });
  });
});

describe('a bar', () => {
  it('shows the one figure and the level as shares of the common scale', () => {
    const panel = first(panelsOf(dataSet()).filter(isDrawn));
    expect(barOf(panel, drawing([panel]))).toEqual({
      title: 'A: 61,0%; kế hoạch đặt ra 55%',
      value: 61,
      target: { value: 55, text: 'kế hoạch đặt ra 55%' },
    });
    const scale = { maximum: 200, axis: ['0', '100', '200%'] as const };
    expect(barOf(panel, { ...drawing([panel]), scale })).toMatchObject({
      value: 30.5,
      target: { value: 27.5 },
    });
  });
});
