import { expect, it } from 'vitest';
import { explain } from '../../src/model/explain.ts';
import type { Lang } from '../../src/model/lang.ts';
import { checkDataSet } from '../../src/warehouse/check-folder.ts';
import { withOverlay } from './overlay.ts';

/** The words of a planted fault, one line a problem. */
async function wordsOf(name: string, lang: Lang): Promise<readonly string[]> {
  const { problems } = await withOverlay(name, checkDataSet);
  return problems.map((problem) => {
    const { message, fix } = explain(problem, lang);
    return `${message} → ${fix}`;
  });
}

it.each([
  [
    'thousand-separator',
    '“12.516” có dấu ngăn cách hàng nghìn; máy có thể đọc nhầm thành số thập phân. → Ghi: 12516',
    '“12.516” has thousand separators, which can be misread as a decimal point. → Write: 12516',
  ],
  [
    'day-first-date',
    '“05/07/2024” ghi ngày trước; tệp ghi năm trước (NNNN-TT-NN). → Ghi: 2024-07-05',
    '“05/07/2024” puts the day first; the file puts the year first (YYYY-MM-DD). → Write: 2024-07-05',
  ],
  [
    'missing-mark',
    '“-” không phải số; ô trống mới có nghĩa là chưa báo cáo. → Để trống ô. Chỉ ghi 0 khi thật sự không có hồ sơ nào.',
    '“-” is no number; an empty cell is what means “not reported”. → Leave the cell empty. Write 0 only where there really were none.',
  ],
  [
    'unknown-agency',
    'Mã tinh-vi-du-so-moy không có trong bảng agencies. → Ghi: tinh-vi-du-so-moi',
    'The id tinh-vi-du-so-moy is not in the table agencies. → Write: tinh-vi-du-so-moi',
  ],
  [
    'header-renamed',
    'Không có cột nào tên “Printed value”. → Ghi: printed_value',
    'There is no column named “Printed value”. → Write: printed_value',
  ],
  [
    'groups-not-total',
    'Tổng điểm in là 79.18, sáu nhóm cộng lại là 79.16 (chênh 0.02). → Đối chiếu từng số với báo cáo gốc và sửa số sai; nếu nguồn in như vậy, giữ nguyên.',
    'The printed total is 79.18, the six groups add up to 79.16 (difference 0.02). → Compare each number with the original report and correct the wrong one; keep it where the source prints it so.',
  ],
  [
    'control-character',
    'Ô có ký tự ẩn U+001B ở vị trí 5. → Xóa ký tự ẩn: gõ lại ô thay vì dán từ tệp khác.',
    'The cell holds the hidden character U+001B at position 5. → Delete it: type the cell again instead of pasting.',
  ],
  [
    'equals-55',
    'Phép = chỉ dùng với 100 hoặc 0, không dùng với 55. → Ghi >= (“đạt 55%” nghĩa là từ 55 trở lên) hoặc <=.',
    'The operator = is for 100 or 0 only, not for 55. → Write >= (“reach 55%” means 55 or more) or <=.',
  ],
  [
    'month-first-date',
    '“07/31/2024” ghi tháng trước ngày; tệp ghi năm trước (NNNN-TT-NN). → Ghi: 2024-07-31',
    '“07/31/2024” puts the month before the day; the file puts the year first (YYYY-MM-DD). → Write: 2024-07-31',
  ],
  [
    'far-year',
    '“3000-01-01” có năm ngoài khoảng 1900–2099. → Kiểm tra lại năm với tài liệu gốc. Ghi ngày dạng NNNN-TT-NN, ví dụ 2024-01-31.',
    'The year of “3000-01-01” is not between 1900 and 2099. → Check the year against the original. Write the date as YYYY-MM-DD, for example 2024-01-31.',
  ],
  [
    'two-years-in-one',
    '“2023-2024” không phải năm bốn chữ số từ 2000. → Ghi năm báo cáo, ví dụ 2024, hoặc để trống.',
    '“2023-2024” is no four-digit year from 2000 on. → Write the report year, such as 2024, or leave it empty.',
  ],
  [
    'grouped-count-with-decimals',
    '“1.200,0” có dấu ngăn cách hàng nghìn; máy có thể đọc nhầm thành số thập phân. → Ghi: 1200',
    '“1.200,0” has thousand separators, which can be misread as a decimal point. → Write: 1200',
  ],
  [
    'rate-contradicts-counts',
    'Tỷ lệ in là 99.84%, nhưng 573 ÷ 574 = 99.826%. → Đối chiếu từng số với báo cáo gốc và sửa số sai; nếu nguồn in như vậy, giữ nguyên.',
    'The printed rate is 99.84%, but 573 ÷ 574 = 99.826%. → Compare each number with the original report and correct the wrong one; keep it where the source prints it so.',
  ],
  [
    'percentage-above-hundred',
    '100.5 vượt mức tối đa 100 của chỉ số. → Đối chiếu từng số với báo cáo gốc và sửa số sai.',
    '100.5 is above the indicator’s maximum of 100. → Compare each number with the original report and correct the wrong one.',
  ],
  [
    'printed-parts-above-whole',
    'received_online + received_in_person = 110 lớn hơn received_new = 100 (chênh 10). → Đối chiếu từng số với báo cáo gốc và sửa số sai.',
    'received_online + received_in_person = 110 is more than received_new = 100 (by 10). → Compare each number with the original report and correct the wrong one.',
  ],
  [
    'periods-above-cumulative',
    'Số lũy kế là 359, nhỏ hơn tổng 360 của 3 kỳ nằm trong đó (chênh -1). → Đối chiếu các kỳ và số lũy kế với báo cáo gốc; thiếu kỳ thì tổng chỉ có thể nhỏ hơn.',
    'The cumulative count is 359, less than the sum of 3 periods inside it, 360 (difference -1). → Compare the periods and the cumulative count with the original reports; with a period missing, the sum can only be smaller.',
  ],
  [
    'rank-zero',
    'Không có hạng 0; thứ hạng bắt đầu từ 1. → Ghi thứ hạng như đã in, hoặc để trống nếu nguồn không xếp hạng.',
    'There is no rank 0; ranks begin at 1. → Write the rank as printed, or leave it empty where the source gives none.',
  ],
  [
    'rank-negative',
    '“-1” là số âm; số đếm hay thứ hạng không thể âm. → Kiểm tra lại với báo cáo gốc và ghi số đúng.',
    '“-1” is negative; a count or a rank cannot be. → Check the original report and write the right number.',
  ],
  [
    'row-without-number',
    'Dòng này không có số nào. → Điền số như báo cáo đã in, hoặc xóa cả dòng: kỳ không có số liệu thì không cần dòng nào.',
    'This row holds no number at all. → Fill in the numbers as printed, or delete the row: a period without figures needs none.',
  ],
])('%s is said in these words', async (name, vi, en) => {
  expect(await wordsOf(name, 'vi')).toEqual([vi]);
  expect(await wordsOf(name, 'en')).toEqual([en]);
});

it('tells to keep what the source prints only where that does not stop the file', () => {
  const of = (severity: 'error' | 'warning') =>
    explain(
      {
        code: 'value_negative',
        severity,
        file: 'x.csv',
        line: 2,
        field: 'rate',
        column: 1,
        char: 0,
        cell: '-1',
        details: { found: '-1' },
      },
      'en',
    ).fix;
  expect(of('error')).toBe('Compare each number with the original report and correct the wrong one.');
  expect(of('warning')).toContain('; keep it where the source prints it so.');
});
