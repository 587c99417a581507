import { describe, expect, it } from 'vitest';
import {
  calendarYear,
  count,
  date,
  decimal,
  level,
  monthsBetween,
  percent,
  period,
  points,
  score,
} from '../../src/model/format.ts';

describe('count', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [12516, '12.516', '12,516'],
    [276499, '276.499', '276,499'],
    [123456789012345n, '123.456.789.012.345', '123,456,789,012,345'],
  ])('%s is %s and %s', (value, vi, en) => {
    expect([count(value, 'vi'), count(value, 'en')]).toEqual([vi, en]);
  });
});

describe('figures', () => {
  it('keeps every printed digit of points', () => {
    expect(score('79.16', 100, 'vi')).toBe('79,16/100');
    expect(score('8.0', 10, 'en')).toBe('8.0/10');
    expect(decimal('1.45', 'vi')).toBe('1,45');
  });

  it('puts no space before the percent sign', () => {
    expect(percent({ kind: 'figure', units: 5n, decimals: 1 }, 'en')).toBe('0.5%');
    expect(percent({ kind: 'above', level: '96.5' }, 'vi')).toBe('trên 96,5%');
    expect(percent({ kind: 'below', level: '98' }, 'en')).toBe('below 98%');
    expect(level('98', 'vi')).toBe('98%');
  });

  it('drops idle zeros of a distance', () => {
    expect(points({ kind: 'figure', units: 2500n, decimals: 2 }, 'vi')).toBe('25');
    expect(points({ kind: 'figure', units: 1000n, decimals: 2 }, 'vi')).toBe('10');
    expect(points({ kind: 'figure', units: 150n, decimals: 2 }, 'vi')).toBe('1,5');
    expect(points({ kind: 'figure', units: 4n, decimals: 2 }, 'en')).toBe('0.04');
  });
});

describe('dates', () => {
  it('are written as each language writes them', () => {
    expect(date('2026-03-01', 'vi')).toBe('01/03/2026');
    expect(date('2026-03-01', 'en')).toBe('1 March 2026');
    expect(period('2023-12-15', '2024-12-14', 'vi')).toBe('15/12/2023–14/12/2024');
    expect(period('2024-01-01', '2024-12-31', 'en')).toBe('1 January 2024 – 31 December 2024');
    expect(period('2024-12-31', '2024-12-31', 'vi')).toBe('31/12/2024');
  });

  it('know a calendar year and count months', () => {
    expect(calendarYear('2024-01-01', '2024-12-31')).toBe('2024');
    expect(calendarYear('2023-12-15', '2024-12-14')).toBeNull();
    expect(monthsBetween('2024-01-01', '2024-12-31')).toBe(12);
    expect(monthsBetween('2021-01-01', '2025-12-31')).toBe(60);
  });
});
