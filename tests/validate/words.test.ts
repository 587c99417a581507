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
])('%s is said in these words', async (name, vi, en) => {
  expect(await wordsOf(name, 'vi')).toEqual([vi]);
  expect(await wordsOf(name, 'en')).toEqual([en]);
});
