import { describe, expect, it } from 'vitest';
import { createAgencyFinder } from '../../src/model/import/convert/agencies.ts';
import { periodName } from '../../src/model/import/convert/fill-period.ts';
import { useOf } from '../../src/model/import/recognise/columns.ts';
import { isNumberRow } from '../../src/model/import/recognise/number-row.ts';
import { readTitle } from '../../src/model/import/recognise/title.ts';
import { parse } from '../../src/model/parse.ts';
import { columnNames } from '../../src/model/tables.ts';

const use = (path: string): string => {
  const found = useOf({ index: 0, parts: path.split(' > ') });
  if (found.use === 'take' || found.use === 'ask') return `${found.use} ${found.column}`;
  return found.use === 'leave' ? `leave ${found.reason}` : found.use;
};

describe('a column of a form', () => {
  it.each([
    ['TT', 'leave index'],
    ['Lĩnh vực, công việc giải quyết theo cấp', 'label'],
    ['Đơn vị', 'label'],
    ['Mã định danh', 'code'],
    ['Số hồ sơ nhận giải quyết > Tổng số', 'take received_total'],
    ['Số hồ sơ nhận giải quyết > Trong đó > Trực tuyến', 'take received_online'],
    ['Tiếp nhận > Trong đó > Trực tiếp, dịch vụ bưu chính', 'take received_in_person_or_post'],
    ['Tiếp nhận > Tồn kỳ trước', 'take carried_over'],
    ['Tiếp nhận > Kỳ trước chuyển sang', 'take carried_over'],
    ['Tiếp nhận > Trong kỳ > Qua mạng', 'take received_online'],
    ['Tiếp nhận > Trong kỳ > Qua BCCI', 'take received_by_post'],
    ['Tiếp nhận > Trong kỳ > Tổng số', 'take received_new'],
    ['Tiếp nhận > Trực tuyến > Toàn trình', 'take received_full_process'],
    ['Tiếp nhận > Trực tuyến > Một phần', 'take received_partial_process'],
    ['Tiếp nhận > Phi địa giới', 'leave no_such_count'],
    ['Không được tiếp nhận', 'take not_accepted'],
    ['Số lượng hồ sơ đã giải quyết > Tổng số', 'take resolved_total'],
    ['Đã giải quyết > Trước hạn', 'take resolved_early'],
    ['Đã xử lý > Sớm hạn', 'take resolved_early'],
    [
      'Số lượng hồ sơ đã giải quyết > Đúng hạn (Bao gồm cả hồ sơ chờ Bổ sung và Trả lại / Xin rút)',
      'take resolved_on_time',
    ],
    ['Đã giải quyết > Trước hạn và đúng hạn', 'take resolved_early_or_on_time'],
    ['Đã xử lý > Trễ hẹn', 'take resolved_late'],
    ['Đã giải quyết > Quá hạn > Đã có thư xin lỗi', 'leave no_such_count'],
    ['Số lượng hồ sơ đang giải quyết > Tổng số', 'take pending_total'],
    [
      'Số lượng hồ sơ đang giải quyết > Trong hạn (Bao gồm cả hồ sơ chờ bổ sung và hồ sơ khác)',
      'take pending_in_time',
    ],
    ['Đang xử lý > Quá hạn', 'take pending_overdue'],
    ['Đã xử lý > Tỷ lệ trước hạn, đúng hạn', 'leave share'],
    ['Tỷ lệ trực tuyến (%)', 'leave share'],
    ['Trước hạn > %', 'leave share'],
    ['Đánh giá', 'leave rank'],
    ['Trả lại/ Rút HS', 'leave no_such_count'],
    ['Bổ sung', 'take waiting_supplement'],
    ['Dừng xử lý', 'take stopped'],
    ['Số hóa hồ sơ TTHC khi tiếp nhận > Có số hóa TPHS', 'take received_files_digitised'],
    ['Số hóa hồ sơ TTHC khi tiếp nhận > Chưa số hóa TPHS', 'leave no_such_count'],
    ['Số hóa hồ sơ TTHC khi tiếp nhận > Có tái sử dụng thành phần', 'take files_reused'],
    [
      'Số hóa hồ sơ TTHC khi tiếp nhận > Có tái sử dụng thành phần từ cổng DVC quốc gia',
      'leave no_such_count',
    ],
    ['Số hóa kết quả giải quyết > Đã số hóa', 'take results_digitised'],
    ['Số hóa kết quả giải quyết > Chưa số hóa', 'leave no_such_count'],
    ['Tiếp nhận', 'ask received_new'],
    ['Số lượng hồ sơ Đã đồng bộ về cổng DVC QG', 'take files_synced'],
    ['Tổng HS có nghĩa vụ tài chính', 'take files_owing_fee'],
    ['Số HS đã TTTT cổng DVC QG', 'ask files_paid_online'],
    ['Số lượng thủ tục có phí, lệ phí', 'leave procedures'],
    ['Số lượng thủ tục có phí, lệ phí phát sinh hồ sơ', 'leave procedures'],
    ['Tổng số hồ sơ thuộc các thủ tục có phí, lệ phí', 'ask files_owing_fee'],
    ['Số hồ sơ được thanh toán trực tuyến', 'take files_paid_online'],
    ['Tổng số hồ sơ', 'ask received_total'],
    ['Ghi chú', 'leave remark'],
    ['Số cán bộ', 'unknown'],
    ['', 'empty'],
  ])('%s: %s', (path, what) => {
    expect(use(path)).toBe(what);
  });
});

it.each([
  [["'(1)", '(2)', '(3)=(4)+(5)', '(4)'], true],
  [['A', 'B', '1', '2', '3'], true],
  [['1', 'Đất đai', '2', '3'], false],
  [['1', '335', '150'], false],
  [['', '4', '6', '5'], false],
])('the row %j numbers the columns: %s', (cells, is) => {
  expect(isNumberRow(cells)).toBe(is);
});

const title = (...lines: readonly string[]) =>
  readTitle(
    {
      sheet: '',
      rows: lines.map((line) => [line]),
      lineOf: (index) => index + 1,
      merges: [],
      hidden: false,
      isText: true,
      stored: new Map(),
    },
    lines.length,
  );

describe('the lines above a table', () => {
  it.each([
    ['Kỳ báo cáo: Quý I/2023 (Từ ngày 15/12/2022 đến ngày 14/3/2023)', '2022-12-15', '2023-03-14', true],
    ['Từ ngày 01 tháng 01 năm 2024 đến ngày 31 tháng 3 năm 2024', '2024-01-01', '2024-03-31', true],
    ['15/12/2022 đến 14/3/2023', '2022-12-15', '2023-03-14', true],
    ['Tháng 02/2024', '2024-02-01', '2024-02-29', false],
    ['tháng 9 năm 2026', '2026-09-01', '2026-09-30', false],
    ['Quý IV năm 2025', '2025-10-01', '2025-12-31', false],
    ['quý 3/2025', '2025-07-01', '2025-09-30', false],
    ['6 tháng đầu năm 2025', '2025-01-01', '2025-06-30', false],
    ['Báo cáo năm 2024', '2024-01-01', '2024-12-31', false],
    ['Từ ngày 31/02/2024 đến ngày 01/04/2024', null, null, false],
  ])('%s', (line, start, end, printed) => {
    const { period } = title(line);
    if (start === null) expect(period).toBeNull();
    else expect(period).toMatchObject({ start, end, printed });
  });

  it.each([
    [['Đơn vị báo cáo:', 'Sở Y tế', 'Kỳ báo cáo:', 'Quý I/2024'], 'Sở Y tế', 'Quý I/2024'],
    [['Đơn vị: Sở Y tế', 'Đơn vị tính: hồ sơ', 'Kỳ: Quý I/2024'], 'Sở Y tế', 'Quý I/2024'],
    [['Đơn vị báo cáo: ………', 'Đơn vị nhận báo cáo: Sở Y tế'], null, null],
    [['Đơn vị báo cáo:', 'Kỳ báo cáo: Quý I/2024'], null, 'Quý I/2024'],
  ])('%j name %s and %s', (lines, agency, period) => {
    const found = title(...lines);
    expect([found.agency, found.period?.text ?? null]).toEqual([agency, period]);
  });

  it('name the body, the document and its day, and what the figures include', () => {
    expect(
      title(
        'UBND TỈNH MẪU',
        'Số: 15/BC-UBND',
        'Tỉnh mẫu, ngày 05 tháng 11 năm 2026',
        'BÁO CÁO kết quả giải quyết, lũy kế đến nay',
        'Đơn vị báo cáo: UBND xã Mẫu',
        'Đơn vị nhận báo cáo: Sở Nội vụ',
        'Số liệu đã cộng tất cả hồ sơ của UBND cấp xã; dấu “-” là không có số liệu',
      ),
    ).toMatchObject({
      agency: 'UBND xã Mẫu',
      documentNumber: '15/BC-UBND',
      signedOn: '2026-11-05',
      cumulative: true,
      includesSubordinates: true,
      dashIsMissing: true,
      heading: 'BÁO CÁO kết quả giải quyết, lũy kế đến nay',
    });
  });
});

describe('a body', () => {
  const lines = [
    'tinh-a,Tỉnh A,A,province,,H01,,,,,,,',
    'so-y-te-a,Sở Y tế,H,department,tinh-a,H01.02,,,,,,,',
    'xa-tan-tien-a,UBND xã Tân Tiến,T,commune,tinh-a,,2025-07-01,,,,,,',
    'xa-tan-tien-b,UBND xã Tân Tiến,T,commune,,,2025-07-01,,,,,,',
    'so-cu,Sở Hóa học (đến 30/06/2025),C,department,tinh-a,H01.09,,2025-06-30,,,,,',
    'so-moi,Sở Hóa học,C,department,tinh-a,H01.09,2025-07-01,,,,,,',
  ];
  const { rows } = parse(
    'agencies',
    'agencies.csv',
    `${columnNames('agencies').join(',')}\n${lines.join('\n')}\n`,
  );
  const finder = createAgencyFinder(rows.map(({ values }) => values));
  const find = (name: string, code = '', start: string | null = '2026-01-01') =>
    finder.find(name, { code, span: { start, end: start === null ? null : '2026-01-31' } });

  it.each([
    ['Sở Y tế', '', 'so-y-te-a'],
    ['so-y-te-a', '', 'so-y-te-a'],
    ['1. SỞ Y TẾ', '', 'so-y-te-a'],
    ['tên khác', 'h01.02', 'so-y-te-a'],
    ['Sở Hoá học', '', 'so-moi'],
    ['Sở Hóa học', 'H01.09', 'so-moi'],
  ])('called %s %s is surely %s', (name, code, id) => {
    expect(find(name, code).sure).toBe(id);
  });

  it('whose name has no tones, or another place behind it, is only likely', () => {
    expect(find('So Y te')).toEqual({ sure: null, candidates: ['so-y-te-a'] });
    expect(find('Sở Y tế tỉnh A')).toEqual({ sure: null, candidates: ['so-y-te-a'] });
  });

  it('that shares its name with another, or with one that has ended, is not sure', () => {
    expect(find('Xã Tân Tiến').sure).toBeNull();
    expect(find('Xã Tân Tiến').candidates).toHaveLength(2);
    expect(find('Sở Hóa học', '', null).candidates).toHaveLength(2);
    expect(find('Sở Hóa học', '', null).sure).toBeNull();
    expect(find('Sở Lạ')).toEqual({ sure: null, candidates: [] });
  });
});

it.each([
  ['2026-09-01', '2026-09-30', 'false', '2026-09'],
  ['2026-07-01', '2026-09-30', 'false', '2026-q3'],
  ['2026-01-01', '2026-09-30', 'true', '2026-09-30-luy-ke'],
  ['2026-01-01', '2026-12-31', 'true', '2026-luy-ke'],
  ['2025-12-15', '2026-03-14', 'false', '2026-03-14'],
])('the period %s to %s is called %s %s', (start, end, cumulative, name) => {
  expect(periodName({ start, end, cumulative })).toBe(name);
});
