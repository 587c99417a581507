import type { Cells } from './csv.ts';

interface Place {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly level: string;
  readonly more?: Cells;
}

function office(letter: string, level: string, more: Cells = {}): Place {
  return {
    id: `mau-${letter.toLowerCase()}`,
    vi: `Cơ quan mẫu ${letter}`,
    en: `Sample body ${letter}`,
    level,
    more: { parent_id: 'mau-tinh', ...more },
  };
}

function commune(number: number): Place {
  return {
    id: `mau-xa-${number}`,
    vi: `Xã mẫu ${number}`,
    en: `Sample commune ${number}`,
    level: 'commune',
    more: { parent_id: 'mau-tinh', valid_from: '2025-07-01' },
  };
}

const places: readonly Place[] = [
  office('A', 'department'),
  office('B', 'district'),
  office('C', 'department'),
  office('D', 'sub_department', { valid_to: '2025-02-28', succeeded_by: 'mau-d-moi' }),
  {
    id: 'mau-d-moi',
    vi: 'Cơ quan mẫu D (mới)',
    en: 'Sample body D (new)',
    level: 'sub_department',
    more: { parent_id: 'mau-tinh', valid_from: '2025-03-01' },
  },
  office('E', 'department'),
  office('F', 'department'),
  office('G', 'department'),
  { id: 'mau-tinh', vi: 'Tỉnh mẫu', en: 'Sample province', level: 'province' },
  ...[1, 2, 3, 4, 5, 6, 7].map(commune),
];

export const agencies: readonly Cells[] = places.map(({ id, vi, en, level, more }) => ({
  agency_id: id,
  name_vi: vi,
  name_en: en,
  level,
  note_vi: 'Cơ quan không có thật, dùng cho dữ liệu mẫu.',
  note_en: 'A body that does not exist, for the sample data.',
  ...more,
}));

const source = (id: string, title: string): Cells => ({
  source_id: id,
  title,
  publisher: 'Dữ liệu mẫu, không phải số liệu thật',
  published_on: '2026-10-31',
  accessed_on: '2026-10-31',
  licence: 'CC0-1.0',
  kind: 'sample',
  note: 'Tạo bằng npm run sample.',
});

export const sources: readonly Cells[] = [
  source('mau-nguon-cong', 'Số liệu mẫu theo cách tính của Cổng'),
  source('mau-nguon-ke-hoach', 'Kế hoạch mẫu'),
  source('mau-nguon-so-lieu', 'Số liệu hồ sơ mẫu'),
];

export const statements: readonly Cells[] = [
  {
    agency_id: 'mau-c',
    target_id: 'mau-002-12a',
    date: '2025-01-20',
    document_number: '01/CV-MẪU',
    text_vi:
      'Lời giải trình mẫu: từ tháng 3 đến tháng 6 năm 2024 kênh thanh toán gián đoạn nên nhiều người nộp phí tại quầy.',
  },
];

const note = (agency_id: string, indicator_id: string, period_end: string): Cells => ({
  agency_id,
  applies_to: 'self',
  indicator_id,
  period_end,
  breaks_line: false,
});

export const notes: readonly Cells[] = [
  {
    ...note('mau-a', 'on-time', '2024-06-30'),
    note_vi: 'Ghi chú mẫu: số liệu tháng 5 năm 2024 không được công bố.',
    note_en: 'Sample note: the figures of May 2024 were not published.',
  },
  {
    ...note('mau-tinh', 'e-results-766', '2026-08-31'),
    breaks_line: true,
    note_vi: 'Ghi chú mẫu: từ kỳ này mẫu số gồm cả hồ sơ đang giải quyết.',
    note_en: 'Sample note: from this period on the denominator includes pending files.',
  },
  {
    ...note('mau-tinh', 'e-results-766', '2026-09-30'),
    applies_to: 'children',
    note_vi: 'Ghi chú mẫu: mẫu số gồm cả hồ sơ đang giải quyết.',
    note_en: 'Sample note: the denominator includes pending files.',
  },
  {
    ...note('mau-xa-4', 'on-time', '2025-08-31'),
    note_vi: 'Ghi chú mẫu: số hồ sơ đã giải quyết in thiếu 3 so với số tiếp nhận trừ số đang giải quyết.',
    note_en: 'Sample note: the files resolved fall 3 short of those received less those pending.',
  },
];
