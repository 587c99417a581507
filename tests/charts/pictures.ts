import type { BarData } from '../../src/charts/bar.ts';
import type { TrendData, TrendPoint } from '../../src/charts/trend.ts';

const month = (number: number, value: number): TrendPoint => ({
  date: new Date(Date.UTC(2024, number, 0)).toISOString().slice(0, 10),
  value,
  text: `${String(value).replace('.', ',')}%`,
  tick: `T${number}`,
});

const months = (first: number, values: readonly number[]): readonly TrendPoint[] =>
  values.map((value, index) => month(first + index, value));

const rate = { gaps: [], maximum: 100, axis: ['0', '50', '100%'], target: null } as const;

/** Each is a picture of its own; the file beside the test has its name. */
export const trends: Readonly<Record<string, TrendData>> = {
  'trend-with-gap': {
    ...rate,
    title: 'Hồ sơ nộp trực tuyến',
    summary: 'Từ 40% (31/01/2024) đến 70% (31/12/2024).',
    segments: [months(1, [40, 43, 47, 48]), months(6, [55, 58, 60, 66, 70, 71, 70])],
    gaps: [{ from: '2024-05-01', to: '2024-05-31' }],
    target: { value: 55, text: 'kế hoạch đặt ra 55%' },
  },
  'trend-near-hundred': {
    ...rate,
    title: 'Cấp kết quả điện tử',
    summary: 'Từ 98,4% đến 98,5%.',
    segments: [months(1, [98.4, 98.6, 98.2, 98.5])],
    target: { value: 100, text: 'kế hoạch đặt ra 100%' },
  },
  'trend-broken-counting': {
    ...rate,
    title: 'Cấp kết quả điện tử theo cách tính của Cổng',
    summary: 'Mẫu số đổi ở mỗi ngày nên không nối đường.',
    segments: [
      [{ date: '2026-09-24', value: 73.9, text: '73,9%', tick: '24/9' }],
      [{ date: '2026-10-01', value: 74.7, text: '74,7%', tick: '1/10' }],
      [{ date: '2026-10-10', value: 73.9, text: '73,9%', tick: '10/10' }],
    ],
    target: { value: 100, text: 'kế hoạch đặt ra 100%' },
  },
  'trend-counts': {
    title: 'Hồ sơ tiếp nhận mới',
    summary: 'Từ 900 đến 1.200 hồ sơ.',
    segments: [months(1, [900, 1000, 1200]).map((point) => ({ ...point, text: String(point.value) }))],
    gaps: [],
    target: null,
    maximum: 2000,
    axis: ['0', '1.000', '2.000'],
  },
};

export const bars: Readonly<Record<string, BarData>> = {
  'bar-above': {
    title: '61,3%; kế hoạch đặt ra 55%',
    value: 61.3,
    target: { value: 55, text: 'kế hoạch đặt ra 55%' },
  },
  'bar-missing': {
    title: 'Chưa có số liệu; kế hoạch đặt ra 100%',
    value: null,
    target: { value: 100, text: 'kế hoạch đặt ra 100%' },
  },
  'bar-over-hundred': { title: '120,0%', value: 120, target: null },
};
