import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/model/diagnose.ts';
import { columnsOf, type TableName } from '../../src/model/tables.ts';

function told(table: TableName, column: string, cell: string) {
  const meta = columnsOf(table).get(column);
  if (!meta) throw new Error(`no column ${column}`);
  const { code, details } = diagnose(cell, meta);
  return [code, details['suggestion'] ?? null];
}

describe('diagnose of a count', () => {
  it.each([
    ['12.516', 'number_thousands', '12516'],
    ['12,516', 'number_thousands', '12516'],
    ['1 234 567', 'number_thousands', '1234567'],
    ['12\u00a0516', 'number_thousands', '12516'],
    ['1.200,0', 'number_thousands', '1200'],
    ['1,200.00', 'number_thousands', '1200'],
    ['31,300.000', 'number_form', null],
    ['1 200,0', 'number_thousands', '1200'],
    ['1.200,5', 'number_not_whole', null],
    ['-1.200', 'number_negative', null],
    ['-1.200,0', 'number_negative', null],
    ['1200,0', 'number_not_whole', '1200'],
    ['12,5', 'number_not_whole', null],
    ['12.00', 'number_not_whole', '12'],
    ['98%', 'number_percent', '98'],
    ['98,5 %', 'number_percent', '98.5'],
    ['１２３', 'digits_fullwidth', '123'],
    ['1.2E+05', 'number_exponent', null],
    ['120 hồ sơ', 'number_with_words', '120'],
    ['4O', 'number_form', null],
    ['0012', 'number_leading_zero', '12'],
    ['-12', 'number_negative', null],
    ['—', 'cell_missing_mark', null],
    ['Không có', 'cell_missing_mark', null],
    ['N/A', 'cell_missing_mark', null],
    ['NaN', 'cell_missing_mark', null],
    ['=A1+B1', 'cell_formula', null],
    [' 12', 'cell_spaces', '12'],
    ['12\u200b', 'cell_invisible', null],
    ['12\n13', 'cell_newline', '12 13'],
    ['9'.repeat(16), 'number_too_large', null],
    ['1'.repeat(300), 'cell_too_long', null],
    ['abc', 'number_form', null],
  ])('%j is %s', (cell, code, suggestion) => {
    expect(told('case_files', 'received_total', cell)).toEqual([code, suggestion]);
  });
});

describe('diagnose of a decimal', () => {
  it.each([
    ['97,06', 'number_decimal_comma', '97.06'],
    ['12,516', 'number_decimal_comma', '12.516'],
    ['1.234,56', 'number_thousands', '1234.56'],
    ['1.200,0', 'number_thousands', '1200.0'],
    ['1,234.56', 'number_thousands', '1234.56'],
    ['1.234.567', 'number_thousands', '1234567'],
    ['97.06%', 'number_percent', '97.06'],
    ['097.06', 'number_leading_zero', '97.06'],
    ['97.1234567', 'number_too_precise', '97.123456'],
    ['12345678901', 'number_too_large', null],
    ['79,16 điểm', 'number_with_words', '79.16'],
  ])('%j is %s', (cell, code, suggestion) => {
    expect(told('rates', 'printed_value', cell)).toEqual([code, suggestion]);
    expect(told('targets', 'value', cell)).toEqual([code, suggestion]);
  });
});

describe('diagnose of a date', () => {
  it.each([
    ['31/01/2024', 'date_day_first', '2024-01-31'],
    ['1-2-2024', 'date_day_first', '2024-02-01'],
    ['ngày 05/7/2024', 'date_day_first', '2024-07-05'],
    ['31/01/2024 08:30:00', 'date_day_first', '2024-01-31'],
    ['01/31/2024 8:30', 'date_month_first', '2024-01-31'],
    ['01/31/2024', 'date_month_first', '2024-01-31'],
    ['1-31-2024', 'date_month_first', '2024-01-31'],
    ['13/13/2024', 'date_impossible', null],
    ['31/02/2024', 'date_impossible', null],
    ['3000-01-01', 'date_year_far', null],
    ['0024-01-01', 'date_year_far', null],
    ['1899-12-31', 'date_year_far', null],
    ['2100-01-01', 'date_year_far', null],
    ['01/01/3000', 'date_year_far', null],
    ['3000-1-1', 'date_year_far', null],
    ['3000-02-30', 'date_impossible', null],
    ['31/01/24', 'date_incomplete', null],
    ['2024-02-30 08:00', 'date_impossible', null],
    ['2024/01/31', 'date_padding', '2024-01-31'],
    ['2024-1-5', 'date_padding', '2024-01-05'],
    ['2024-02-30', 'date_impossible', null],
    ['2024-31-01', 'date_impossible', null],
    ['2024-01-31T00:00:00', 'date_with_time', '2024-01-31'],
    ['45322', 'date_serial', '2024-01-31'],
    ['01/2024', 'date_incomplete', null],
    ['2024', 'date_incomplete', null],
    ['０1/01/2024', 'digits_fullwidth', '01/01/2024'],
    ['không rõ', 'date_form', null],
  ])('%j is %s', (cell, code, suggestion) => {
    expect(told('case_files', 'period_end', cell)).toEqual([code, suggestion]);
  });
});

describe('the years of a date', () => {
  it.each(['1900-01-01', '2099-12-31'])('include %s', (cell) => {
    expect(columnsOf('plans').get('starts_on')?.pattern.test(cell)).toBe(true);
  });

  it.each(['1899-12-31', '2100-01-01'])('end before %s', (cell) => {
    expect(columnsOf('plans').get('starts_on')?.pattern.test(cell)).toBe(false);
  });
});

describe('diagnose of words', () => {
  it.each([
    ['agencies', 'agency_id', 'UBND xã Đăk Sơmei', 'id_form', 'ubnd-xa-dak-somei'],
    ['agencies', 'succeeded_by', 'a;b', 'id_list_form', 'a|b'],
    ['agencies', 'lookup_url', 'dichvucong.gov.vn/tra-cuu', 'url_form', 'https://dichvucong.gov.vn/tra-cuu'],
    ['agencies', 'lookup_url', 'javascript:alert(1)', 'url_form', null],
    ['case_files', 'cumulative', 'Có', 'boolean_form', 'true'],
    ['case_files', 'cumulative', 'sai', 'boolean_form', 'false'],
    ['case_files', 'cumulative', 'không rõ', 'boolean_form', null],
    ['case_files', 'report_year', '2023-2024', 'year_form', null],
    ['case_files', 'report_year', 'Năm 2024', 'year_form', null],
    ['targets', 'target_id', 'mau-003-05-a-b', 'target_id_form', null],
    [
      'agencies',
      'agency_id',
      'Chi cục Quản lý chất lượng nông, lâm sản và thủy sản tỉnh Bình Thuận',
      'id_form',
      null,
    ],
    ['agencies', 'agency_id', `a${'-b'.repeat(40)}`, 'cell_too_long', null],
    ['agencies', 'agency_id', 'a'.repeat(61), 'cell_too_long', null],
    ['agencies', 'name_vi', 'S'.repeat(5001), 'cell_too_long', null],
    ['case_files', 'status', 'OFFICIAL', 'choice_unknown', 'official'],
    ['case_files', 'status', 'chính thức', 'choice_unknown', null],
    ['targets', 'target_id', '3-5', 'target_id_form', null],
    ['targets', 'quote_vi', '- Phấn đấu', 'cell_formula', null],
    ['targets', 'quote_vi', '＝1', 'cell_formula', null],
    ['agencies', 'name_vi', 'Sở'.normalize('NFD'), 'cell_not_nfc', 'Sở'],
    ['agencies', 'name_vi', 'S\ufffd', 'not_utf8', null],
    ['agencies', 'name_vi', '\u00a0Sở', 'cell_spaces', 'Sở'],
    ['agencies', 'name_vi', '', 'cell_required', null],
  ] as const)('%s.%s %j is %s', (table, column, cell, code, suggestion) => {
    expect(told(table, column, cell)).toEqual([code, suggestion]);
  });
});
