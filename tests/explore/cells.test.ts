import { describe, expect, it } from 'vitest';
import { numberText, showCell } from '../../src/browser/explore/result/cells.ts';
import { t } from '../../src/i18n/translate.ts';

describe('numbers are shown whole', () => {
  it.each([
    [0, '0', '0'],
    [2026, '2026', '2026'],
    [12516, '12.516', '12,516'],
    [-12516, '-12.516', '-12,516'],
    [95.37815126050421, '95,3781512605042', '95.3781512605042'],
    [7.000000000000001, '7', '7'],
    [0.1 + 0.2, '0,3', '0.3'],
    [-0.5, '-0,5', '-0.5'],
    [1234567.25, '1.234.567,25', '1,234,567.25'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991', '9,007,199,254,740,991'],
    [9007199254740992, '9.007.199.254.740.992', '9,007,199,254,740,992'],
    [Number.MAX_VALUE, '1,7976931348623157e+308', '1.7976931348623157e+308'],
    ['90071992547409931', '90.071.992.547.409.931', '90,071,992,547,409,931'],
    ['0.12345678901234567', '0,12345678901234567', '0.12345678901234567'],
    [1.5e-9, '1,5e-9', '1.5e-9'],
    ['NaN', 'NaN', 'NaN'],
  ])('%s', (value, vi, en) => {
    expect([numberText(value, 'vi'), numberText(value, 'en')]).toEqual([vi, en]);
  });
});

describe('cells', () => {
  const vi = { lang: 'vi', say: t('vi') } as const;
  const en = { lang: 'en', say: t('en') } as const;

  it('say that a figure is missing, never zero', () => {
    expect(showCell(null, 'number', vi)).toEqual({ text: 'không có số liệu', missing: true });
    expect(showCell(null, 'number', en)).toEqual({ text: 'no figure', missing: true });
    expect(showCell(0, 'number', vi)).toEqual({ text: '0', missing: false });
    expect(showCell(null, 'text', vi).missing).toBe(true);
  });

  it('show days and truth in words of the page, and a text as it is', () => {
    expect(showCell('2026-03-01', 'date', vi).text).toBe('01/03/2026');
    expect(showCell('2026-03-01', 'date', en).text).toBe('1 March 2026');
    expect(showCell('2026-03-01', 'text', vi).text).toBe('2026-03-01');
    expect(showCell(true, 'boolean', vi).text).toBe('có');
    expect(showCell('<b>', 'text', en).text).toBe('<b>');
  });
});
