import { Window } from 'happy-dom';
import { describe, expect, it, vi } from 'vitest';
import type { AnswerCell, AnswerColumn } from '../../src/browser/engine/types.ts';
import { chooseChart } from '../../src/browser/explore/result/chart/choose.ts';
import { type Role, tableRoles } from '../../src/browser/explore/result/chart/roles.ts';
import type { Table } from '../../src/browser/explore/result/formats.ts';
import { answerChart } from '../../src/charts/answer.ts';
import { t } from '../../src/i18n/translate.ts';

const kinds = { n: 'number', t: 'text', d: 'date', b: 'boolean' } as const;

/** `table('t:name d:period_end n:value', rows)`. */
function table(columns: string, rows: readonly (readonly AnswerCell[])[]): Table {
  const named = columns.split(' ').map((column): AnswerColumn => {
    const [kind = 't', name = ''] = column.split(':');
    return { kind: kinds[kind as keyof typeof kinds], name };
  });
  return { columns: named, rows };
}

const roles = new Map<string, Role>([...Object.entries(tableRoles), ['rate', 'rate']]);
const choose = (given: Table, number?: number) =>
  chooseChart(given, { lang: 'vi', say: t('vi'), roles, number });

function chartOf(given: Table, number?: number) {
  const chosen = choose(given, number);
  if (chosen.kind === 'none') throw new Error(chosen.why);
  return chosen;
}

function linesOf(given: Table) {
  const { chart } = chartOf(given);
  if (chart.kind !== 'lines') throw new Error(`drawn as ${chart.kind}`);
  return chart.series.map(({ runs }) => runs.map((run) => run.map(({ day, value }) => [day, value])));
}

describe('the kinds of columns choose the chart', () => {
  it.each([
    [
      'd:day n:files',
      [
        ['2026-01-01', 1],
        ['2026-02-01', 2],
      ],
      'lines',
    ],
    [
      't:office n:files',
      [
        ['A', 1],
        ['B', 2],
      ],
      'bars',
    ],
    [
      'n:files n:days',
      [
        [1, 2],
        [3, 4],
      ],
      'dots',
    ],
    [
      't:office d:day n:files',
      [
        ['A', '2026-01-01', 1],
        ['B', '2026-01-01', 2],
      ],
      'bars',
    ],
    [
      't:office d:day n:files',
      [
        ['A', '2026-01-01', 1],
        ['B', '2026-02-01', 2],
      ],
      'bars',
    ],
  ] as const)('%s, %j: %s', (columns, rows, kind) => {
    expect(chartOf(table(columns, rows)).chart.kind).toBe(kind);
  });

  it.each([
    ['n:files', [[1]], 'explore.chart.none.alone'],
    ['t:office b:late', [['A', true]], 'explore.chart.none.number'],
    ['t:office n:files', [], 'explore.chart.none.rows'],
  ] as const)('%s, %j: none, and why', (columns, rows, why) => {
    expect(choose(table(columns, rows))).toEqual({ kind: 'none', why: t('vi')(why) });
  });

  it('the rate is drawn, else the last number, else the one chosen', () => {
    const rows = [['A', 1, 50, 3]] as const;
    const titleOf = (columns: string, number?: number) => chartOf(table(columns, rows), number).chart.title;
    expect(titleOf('t:office n:a n:rate n:b')).toBe('rate');
    expect(titleOf('t:office n:a n:b n:c')).toBe('c');
    expect(titleOf('t:office n:a n:b n:c', 1)).toBe('a');
  });
});

const month = (
  office: string,
  from: string,
  to: string,
  value: number | null,
  cumulative = false,
  breaks = false,
) => [office, from, to, value, cumulative, breaks] as const;
const figures = (rows: readonly (readonly AnswerCell[])[]) =>
  table('t:office d:period_start d:period_end n:value b:cumulative b:breaks_line', rows);

describe('a line', () => {
  it('joins periods that follow each other, and no year with a month', () => {
    const rows = [
      month('A', '2024-01-01', '2024-12-31', 9),
      month('A', '2024-11-01', '2024-11-30', 1),
      month('A', '2024-12-01', '2024-12-31', 2),
      month('A', '2025-01-01', '2025-01-31', 3),
    ];
    expect(linesOf(figures(rows))).toEqual([
      [
        [['2024-12-31', 9]],
        [
          ['2024-11-30', 1],
          ['2024-12-31', 2],
          ['2025-01-31', 3],
        ],
      ],
    ]);
  });

  it('does not go on from a year to a month', () => {
    const rows = [month('A', '2024-01-01', '2024-12-31', 9), month('A', '2025-01-01', '2025-01-31', 3)];
    expect(linesOf(figures(rows))).toEqual([[[['2024-12-31', 9]], [['2025-01-31', 3]]]]);
  });

  it('never runs over a missing period, a missing figure or a change of counting', () => {
    const rows = [
      month('A', '2024-01-01', '2024-01-31', 1),
      month('A', '2024-03-01', '2024-03-31', 2),
      month('A', '2024-04-01', '2024-04-30', null),
      month('A', '2024-05-01', '2024-05-31', 3),
      month('A', '2024-06-01', '2024-06-30', 4, false, true),
      month('A', '2024-07-01', '2024-07-31', 5),
    ];
    const [runs] = linesOf(figures(rows));
    expect(runs?.map((run) => run.map(([, value]) => value))).toEqual([[1], [2], [3], [4, 5]]);
  });

  it('joins cumulative figures with one beginning, never with those of a period', () => {
    const rows = [
      month('A', '2024-01-01', '2024-01-31', 1),
      month('A', '2024-01-01', '2024-01-31', 1, true),
      month('A', '2024-01-01', '2024-02-29', 3, true),
      month('A', '2024-02-01', '2024-02-29', 2),
    ];
    const [runs] = linesOf(figures(rows));
    expect(runs?.map((run) => run.map(([, value]) => value))).toEqual([
      [1, 2],
      [1, 3],
    ]);
  });

  it('with one column of days joins by day and says what it cannot know', () => {
    const given = table('t:office d:day n:files', [
      ['A', '2026-03-01', 3],
      ['A', '2026-01-01', 1],
      ['A', '2026-02-01', null],
      ['B', '2026-01-01', 7],
    ]);
    expect(linesOf(given)).toEqual([[[['2026-01-01', 1]], [['2026-03-01', 3]]], [[['2026-01-01', 7]]]]);
    expect(chartOf(given).notes).toEqual([t('vi')('explore.chart.lines.by_day')]);
    expect(chartOf(given).legend).toEqual([
      { letter: 'A', text: 'A: 3 (01/03/2026)' },
      { letter: 'B', text: 'B: 7 (01/01/2026)' },
    ]);
  });

  it('never joins two offices, nor two indicators of one', () => {
    const rows = [
      ['X', 'A', '2026-01-01', 1],
      ['X', 'B', '2026-02-01', 2],
      ['X', 'A', '2026-03-01', 3],
    ];
    expect(linesOf(table('t:province t:office d:day n:files', rows))).toHaveLength(2);
    const remarks = rows.map(([office, , day, files], index) => [
      office ?? '',
      `remark ${index}`,
      day ?? '',
      files ?? 0,
    ]);
    expect(linesOf(table('t:office t:remark d:day n:files', remarks))).toHaveLength(1);
  });

  it('is one of six at most, and the rest is counted', () => {
    const rows = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].flatMap((office) => [
      [office, '2026-01-01', 1],
      [office, '2026-02-01', 2],
    ]);
    const chosen = chartOf(table('t:office d:day n:files', rows));
    expect(chosen.legend).toHaveLength(6);
    expect(chosen.notes.at(-1)).toBe(t('vi')('explore.chart.lines.most', { n: 6, left: 2 }));
  });
});

describe('bars', () => {
  it('are the first thirty rows of the table; a missing figure has words and no bar', () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`Xã ${index}`, index === 1 ? null : index * 1.5]);
    const { chart, notes } = chartOf(table('t:office n:files', rows));
    if (chart.kind !== 'bars') throw new Error(chart.kind);
    expect(chart.bars).toHaveLength(30);
    expect(chart.bars.slice(0, 3)).toEqual([
      { name: 'Xã 0', value: 0, text: '0' },
      { name: 'Xã 1', value: null, text: 'không có số liệu' },
      { name: 'Xã 2', value: 3, text: '3' },
    ]);
    expect(notes).toEqual([t('vi')('explore.chart.bars.most', { n: 30 })]);
  });

  it('are named by as many columns as tell them apart', () => {
    const rows = [
      ['A', 'x', 1],
      ['A', 'y', 2],
    ];
    const { chart } = chartOf(table('t:office t:indicator n:files', rows));
    expect(chart.kind === 'bars' && chart.bars.map(({ name }) => name)).toEqual(['A, x', 'A, y']);
  });
});

const document = new Window({ settings: { disableJavaScriptEvaluation: true } })
  .document as unknown as Document;
const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

const pictures: Readonly<Record<string, Table>> = {
  lines: figures([
    month(hostile, '2024-01-01', '2024-01-31', 40),
    month(hostile, '2024-02-01', '2024-02-29', 60),
    month('B', '2024-01-01', '2024-01-31', 41),
    month('B', '2024-02-01', '2024-02-29', 60.5),
  ]),
  bars: table(`t:office n:${'files'}`, [
    [hostile, 12.5],
    ['Xã B', null],
    ['Xã C', -3],
  ]),
  dots: table('n:files n:days', [
    [1, 2],
    [3, 4.25],
  ]),
};

describe.each(Object.entries(pictures))('the picture of %s', (name, given) => {
  const draw = (width: number) => {
    const warned = vi.spyOn(console, 'warn');
    const svg = answerChart(chartOf(given).chart, { lang: 'vi', width, document });
    expect(warned).not.toHaveBeenCalled();
    return svg;
  };

  it.each([280, 336, 900])('obeys the page at %i px', (width) => {
    const svg = draw(width);
    expect(svg.getAttribute('viewBox')).toMatch(new RegExp(`^0 0 ${width} \\d+$`));
    expect(svg.querySelectorAll('style, [style], [id], script, img')).toHaveLength(0);
    expect(svg.getAttribute('role')).toBe('img');
    expect([svg.querySelector('title')?.textContent, svg.querySelector('desc')?.textContent]).toEqual([
      chartOf(given).chart.title,
      chartOf(given).chart.summary,
    ]);
    expect(svg.outerHTML).not.toContain('NaN');
  });

  it('keeps every text a text', () => {
    const box = document.createElement('div');
    box.innerHTML = draw(336).outerHTML;
    expect(box.querySelectorAll('script, img, b')).toHaveLength(0);
    expect(box.querySelector('svg')?.getAttribute('class')).toBe(`answer-chart ${name}`);
  });
});

/** Heights of the letters at the ends of the lines, as drawn. */
function letterHeights(given: Table): readonly number[] {
  const svg = answerChart(chartOf(given).chart, { lang: 'vi', width: 336, document });
  const down = (element: Element | null) =>
    Number(/translate\([^,]+,([^)]+)\)/.exec(element?.getAttribute('transform') ?? '')?.[1]);
  return [...svg.querySelectorAll('.value text')].map((text) => down(text) + down(text.parentElement));
}

describe('letters at the ends of lines', () => {
  it('keep apart where the lines end together', () => {
    const [first = Number.NaN, second = Number.NaN] = letterHeights(pictures['lines'] as Table);
    expect(Math.abs(second - first)).toBeGreaterThanOrEqual(13.9);
  });

  it('stay inside the picture, however many end at its top', () => {
    const rows = ['A', 'B', 'C', 'D', 'E', 'F'].flatMap((office) => [
      month(office, '2024-01-01', '2024-01-31', 10),
      month(office, '2024-02-01', '2024-02-29', 100),
    ]);
    const heights = letterHeights(figures(rows)).toSorted((a, b) => a - b);
    expect(heights).toHaveLength(6);
    expect(heights[0]).toBeGreaterThan(6);
    for (const [index, height] of heights.slice(1).entries())
      expect(height - (heights[index] ?? 0)).toBeGreaterThanOrEqual(13.9);
  });

  it('stay beside their points where nothing is in the way', () => {
    const rows = [
      month('A', '2024-01-01', '2024-01-31', 60),
      month('A', '2024-02-01', '2024-02-29', 60),
      month('B', '2024-01-01', '2024-01-31', 60),
    ];
    const [first, second] = letterHeights(figures(rows));
    expect(second).toBe(first);
  });
});

it('each line has its dash', () => {
  const svg = answerChart(chartOf(pictures['lines'] as Table).chart, { lang: 'vi', width: 336, document });
  expect(svg.querySelectorAll('.line-0, .line-1')).toHaveLength(2);
});
