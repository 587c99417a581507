import type { Lang } from '../../lang.ts';

type Words = Record<Lang, string>;

const take = { vi: 'Không lấy cột này', en: 'Do not take this column' } as const;

/** Words of the answers that are always the same; bodies, sheets, sources and days are named by themselves. */
export const choiceWords: Readonly<Record<string, Words>> = {
  'encoding=windows-1258': { vi: 'Windows-1258 (tiếng Việt)', en: 'Windows-1258 (Vietnamese)' },
  'encoding=windows-1252': { vi: 'Windows-1252 (Tây Âu)', en: 'Windows-1252 (Western Europe)' },
  'agency_of_row=none': { vi: 'Không phải cơ quan: bỏ dòng này', en: 'No body: leave this row out' },
  'fields=total': { vi: 'Chỉ lấy dòng tổng số', en: 'The total only' },
  'fields=fields': { vi: 'Lấy cả các dòng lĩnh vực', en: 'The rows of the fields too' },
  'fields_complete=true': { vi: 'Đủ mọi lĩnh vực', en: 'Every field is there' },
  'fields_complete=false': { vi: 'Chưa đủ, hoặc không rõ', en: 'Some are missing, or not known' },
  'periods=calendar': { vi: 'Đúng, theo tháng, quý, năm dương lịch', en: 'Yes, by the calendar' },
  'periods=none': {
    vi: 'Không rõ: để trống ngày, chưa đánh giá',
    en: 'Not known: leave the dates empty, unjudged',
  },
  'cumulative=false': { vi: 'Trong kỳ', en: 'In the period' },
  'cumulative=true': { vi: 'Lũy kế từ đầu năm', en: 'Cumulative from the start of the year' },
  'includes_subordinates=true': { vi: 'Đã gồm đơn vị trực thuộc', en: 'Subordinate units are included' },
  'includes_subordinates=false': { vi: 'Không gồm', en: 'Not included' },
  'includes_subordinates=unknown': { vi: 'Không rõ', en: 'Not known' },
  'status=official': { vi: 'Chính thức', en: 'Official' },
  'status=preliminary': { vi: 'Sơ bộ', en: 'Preliminary' },
  'status=revised': { vi: 'Đã đính chính', en: 'Revised' },
  'replaces=yes': { vi: 'Phải, thay tệp đã công bố', en: 'Yes, it takes its place' },
  'replaces=no': { vi: 'Không, đây là tệp khác', en: 'No, it is another file' },
  'as_of=keep': { vi: 'Không: tôi sẽ sửa ngày trong tệp', en: 'No: I will correct the date in the file' },
  'received_meaning=received_new': {
    vi: 'Hồ sơ tiếp nhận mới trong kỳ',
    en: 'Files newly received in the period',
  },
  'received_meaning=received_total': {
    vi: 'Tổng số, gồm cả kỳ trước chuyển sang',
    en: 'All, with those carried over',
  },
  'received_meaning=none': take,
  'on_time_meaning=with_early': { vi: 'Gồm cả hồ sơ trước hạn', en: 'Early ones are included' },
  'on_time_meaning=only_on_time': { vi: 'Chỉ hồ sơ đúng hạn', en: 'Only those just on time' },
  'on_time_meaning=none': take,
  'portal_payment_meaning=files_paid_online': {
    vi: 'Đúng, là mọi hồ sơ thanh toán trực tuyến',
    en: 'Yes, every file paid online',
  },
  'portal_payment_meaning=none': take,
  'fee_meaning=files_owing_fee': {
    vi: 'Đúng, là hồ sơ có nghĩa vụ tài chính',
    en: 'Yes, the files that owe a fee',
  },
  'fee_meaning=none': take,
  'missing_mark=missing': { vi: 'Chưa có số liệu (để trống)', en: 'Not reported (left empty)' },
  'missing_mark=zero': { vi: 'Không có hồ sơ nào (0)', en: 'No files (0)' },
  'number_form=decimal': { vi: 'Số thập phân', en: 'A decimal' },
  'number_form=thousands': { vi: 'Dấu ngăn cách hàng nghìn', en: 'Thousands' },
  'date_order=day_first': { vi: 'Ngày trước, tháng sau', en: 'Day first' },
  'date_order=month_first': { vi: 'Tháng trước, ngày sau', en: 'Month first' },
  'source=new': { vi: 'Thêm văn bản mới', en: 'Add a new document' },
};
