import { z } from 'zod';
import * as cell from './cells.ts';
import { type ColumnMeta, columnMeta } from './cells.ts';

/** Levels of bodies, from the top down; lists keep this order. */
export const agencyLevels = [
  'central',
  'province',
  'department',
  'sub_department',
  'centre',
  'district',
  'commune',
  'group',
] as const;

const agencies = z.strictObject({
  agency_id: cell.id.required({
    vi: 'Mã cơ quan: chữ thường không dấu, số và gạch nối; không bao giờ dùng lại cho cơ quan khác',
    en: 'Agency id: lower-case letters without diacritics, digits, hyphens; never reused for another body',
    example: 'gia-lai-xa-ayun',
  }),
  name_vi: cell.text.required({ vi: 'Tên tiếng Việt', en: 'Vietnamese name', example: 'UBND xã Ayun' }),
  name_en: cell.text.required({
    vi: 'Tên tiếng Anh',
    en: 'English name',
    example: 'People’s Committee of Ayun Commune',
  }),
  level: cell.choice(agencyLevels, { vi: 'Cấp hành chính', en: 'Level of government', example: 'commune' }),
  parent_id: cell.id.optional({
    vi: 'Mã cơ quan cấp trên',
    en: 'Id of the parent body',
    example: 'gia-lai',
    references: 'agencies.agency_id',
  }),
  official_code: cell.text.optional({
    vi: 'Mã định danh điện tử như đã in (văn bản, không phải số)',
    en: 'Electronic identification code as printed (text, not a number)',
    example: 'H21.117',
  }),
  valid_from: cell.date.optional({
    vi: 'Ngày bắt đầu tồn tại, nếu biết',
    en: 'First day of existence, where known',
    example: '2025-07-01',
  }),
  valid_to: cell.date.optional({
    vi: 'Ngày cuối cùng tồn tại; để trống nếu đang hoạt động',
    en: 'Last day of existence; empty while it exists',
    example: '2025-06-30',
  }),
  succeeded_by: cell.idList.optional({
    vi: 'Mã cơ quan kế thừa, cách nhau bằng dấu |',
    en: 'Ids of the successors, separated by |',
    example: 'gia-lai-so-nnmt',
    references: 'agencies.agency_id',
  }),
  lookup_url: cell.url.optional({
    vi: 'Trang tra cứu hồ sơ',
    en: 'Page where a case file can be looked up',
    example: 'https://dichvucong.gov.vn/',
  }),
  complaint_url: cell.url.optional({
    vi: 'Trang gửi phản ánh, kiến nghị',
    en: 'Page where a petition can be sent',
    example: 'https://pakn.dichvucong.gov.vn/',
  }),
  note_vi: cell.text.optional({
    vi: 'Ghi chú',
    en: 'Note in Vietnamese',
    example: 'Ngày kết thúc chưa đối chiếu',
  }),
  note_en: cell.text.optional({
    vi: 'Ghi chú tiếng Anh',
    en: 'Note in English',
    example: 'End date not verified',
  }),
});

const sourceKinds = ['plan', 'office', 'statistics', 'portal_copy', 'press', 'sample'] as const;

const sources = z.strictObject({
  source_id: cell.id.required({ vi: 'Mã nguồn', en: 'Source id', example: 'portal-gia-lai-2026-10-10' }),
  title: cell.text.required({
    vi: 'Tên tài liệu như đã in',
    en: 'Title as printed',
    example: 'Kế hoạch 3962/KH-SNN',
  }),
  publisher: cell.text.required({ vi: 'Nơi công bố', en: 'Publisher', example: 'Báo Gia Lai' }),
  url: cell.url.optional({ vi: 'Địa chỉ', en: 'Address', example: 'https://baogialai.com.vn/' }),
  published_on: cell.date.optional({ vi: 'Ngày công bố', en: 'Date published', example: '2026-03-01' }),
  accessed_on: cell.date.optional({ vi: 'Ngày truy cập', en: 'Date accessed', example: '2026-11-21' }),
  licence: cell.text.optional({ vi: 'Giấy phép', en: 'Licence', example: 'CC BY 4.0' }),
  kind: cell.choice(sourceKinds, {
    vi: 'Loại nguồn: plan (kế hoạch), office (cơ quan gửi), statistics (trang chính thức), portal_copy (bản sao Cổng), press (báo chí), sample (số liệu giả định)',
    en: 'Kind of source: plan, office (sent by the office), statistics (official site), portal_copy, press, sample',
    example: 'press',
  }),
  note: cell.text.optional({ vi: 'Ghi chú', en: 'Note', example: 'Bản sao của bên thứ ba' }),
});

const plans = z.strictObject({
  plan_id: cell.id.required({ vi: 'Mã kế hoạch', en: 'Plan id', example: 'binh-dinh-so-nnptnt-2024' }),
  number: cell.text.optional({
    vi: 'Số, ký hiệu như đã in; để trống nếu văn bản để trống',
    en: 'Number as printed; empty where the document leaves it blank',
    example: '3962/KH-SNN',
  }),
  title_vi: cell.text.required({
    vi: 'Tên kế hoạch',
    en: 'Vietnamese title',
    example: 'Cải cách hành chính năm 2024',
  }),
  title_en: cell.text.required({
    vi: 'Tên tiếng Anh',
    en: 'English title',
    example: 'Administrative reform in 2024',
  }),
  issuer_id: cell.id.required({
    vi: 'Cơ quan ban hành',
    en: 'Issuing body',
    example: 'binh-dinh-so-nnptnt',
    references: 'agencies.agency_id',
  }),
  issued_on_as_printed: cell.text.optional({
    vi: 'Ngày ban hành như đã in',
    en: 'Date of issue as printed',
    example: 'ngày tháng 01 năm 2024',
  }),
  issued_on: cell.date.optional({
    vi: 'Ngày ban hành, nếu in đủ',
    en: 'Date of issue, if printed in full',
    example: '2023-12-28',
  }),
  starts_on: cell.date.required({
    vi: 'Ngày bắt đầu kỳ kế hoạch',
    en: 'First day of the plan period',
    example: '2024-01-01',
  }),
  ends_on: cell.date.required({
    vi: 'Ngày kết thúc kỳ kế hoạch',
    en: 'Last day of the plan period',
    example: '2024-12-31',
  }),
  basis: cell.text.optional({
    vi: 'Căn cứ',
    en: 'Legal basis as cited',
    example: 'Quyết định 4935/QĐ-UBND ngày 29/12/2023',
  }),
  source_id: cell.id.required({
    vi: 'Mã nguồn',
    en: 'Source',
    example: 'plan-binh-dinh-so-nnptnt-2024',
    references: 'sources.source_id',
  }),
  note_vi: cell.text.optional({
    vi: 'Ghi chú',
    en: 'Note in Vietnamese',
    example: 'Số kế hoạch để trống trong bản công bố',
  }),
  note_en: cell.text.optional({
    vi: 'Ghi chú tiếng Anh',
    en: 'Note in English',
    example: 'The number is blank in the published copy',
  }),
});

/** Why a target cannot be judged from file counts; the sentence for the reader is in reason_vi and reason_en. */
export const notScoredReasons = [
  'procedures_not_files',
  'documents_not_files',
  'people_not_files',
  'work_files',
  'internal_work',
  'deadline',
  'frequency',
  'rank',
  'no_number',
  'no_baseline',
  'by_reference',
  'other_body',
  'level_not_published',
  'no_counts',
  'undefined_population',
] as const;

const targets = z.strictObject({
  target_id: cell.targetId.required({
    vi: 'Mã chỉ tiêu: mã nội dung (003-05) và một chữ cho mỗi điều kiện (a, b…)',
    en: 'Target id: the clause’s reference (003-05) and a letter per testable condition (a, b…)',
    example: '003-05a',
  }),
  plan_id: cell.id.required({
    vi: 'Mã kế hoạch',
    en: 'Plan',
    example: 'binh-dinh-so-nnptnt-2024',
    references: 'plans.plan_id',
  }),
  clause: cell.text.required({
    vi: 'Vị trí trong văn bản',
    en: 'Place in the document',
    example: 'II.2d; Phụ lục I, mục 7.3',
  }),
  quote_vi: cell.text.required({
    vi: 'Trích nguyên văn, không cắt trước mẫu số; chỗ bỏ bớt ghi …',
    en: 'Verbatim quotation, never cut before its denominator; omissions marked …',
    example: 'Phấn đấu tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận, giải quyết TTHC đạt 55%',
  }),
  gist_vi: cell.text.required({
    vi: 'Nội dung ngắn gọn',
    en: 'Gist in Vietnamese',
    example: 'Hồ sơ nộp trực tuyến',
  }),
  gist_en: cell.text.required({
    vi: 'Nội dung ngắn gọn tiếng Anh',
    en: 'Gist in English',
    example: 'Files submitted online',
  }),
  operator_stated: cell.text.optional({
    vi: 'Từ so sánh như đã in',
    en: 'Comparison as printed',
    example: 'đạt',
  }),
  operator: cell.optionalChoice(['>=', '>', '=', '<=', '<', 'rise'], {
    vi: 'Phép so sánh áp dụng; = chỉ dùng với 100 hoặc 0; rise: năm sau cao hơn năm trước',
    en: 'Comparison as applied; = only with 100 or 0; rise: higher than the year before',
    example: '>=',
  }),
  value: cell.decimal.optional({ vi: 'Mức đặt ra', en: 'Level set', example: '55' }),
  value_max: cell.decimal.optional({
    vi: 'Mức trên, nếu là khoảng',
    en: 'Upper level of a range',
    example: '2',
  }),
  value_as_printed: cell.text.optional({ vi: 'Mức như đã in', en: 'Level as printed', example: '55%' }),
  due_on: cell.date.optional({
    vi: 'Hạn, nếu là mốc ngày',
    en: 'Due date, where it is a deadline',
    example: '2024-08-30',
  }),
  judged: cell.choice(['once', 'each_year', 'at_end', 'from_date'], {
    vi: 'Cách đánh giá theo thời gian: once (một kỳ), each_year (từng năm), at_end (khi hết giai đoạn), from_date (từng năm kể từ ngày)',
    en: 'When it is judged: once, each_year, at_end of the range, from_date (each year from a date)',
    example: 'once',
  }),
  starts_on: cell.date.required({
    vi: 'Ngày bắt đầu kỳ đánh giá',
    en: 'First day of the judged period',
    example: '2024-01-01',
  }),
  ends_on: cell.date.required({
    vi: 'Ngày kết thúc kỳ đánh giá',
    en: 'Last day of the judged period',
    example: '2024-12-31',
  }),
  scope: cell.text.optional({
    vi: 'Phạm vi, mẫu số theo lời văn',
    en: 'Scope or denominator in the plan’s words',
    example: 'tổng số hồ sơ tiếp nhận, giải quyết',
  }),
  strength: cell.choice(['duty', 'aspiration', 'both'], {
    vi: 'duty: chỉ tiêu phải đạt; aspiration: mức phấn đấu; both: in cả hai cách',
    en: 'duty, aspiration, or both where the plan prints it both ways',
    example: 'aspiration',
  }),
  kind: cell.choice(['rate', 'deadline', 'inventory', 'procedure', 'qualitative', 'by_reference'], {
    vi: 'Loại nội dung',
    en: 'Kind of target',
    example: 'rate',
  }),
  readings: cell.idList.optional({
    vi: 'Các chỉ số mà lời văn có thể hiểu, cách nhau bằng |; tất cả phải cùng kết quả',
    en: 'Indicators the wording can honestly mean, separated by |; all must agree',
    example: 'online-all|online-new',
  }),
  proved_by: cell.idList.optional({
    vi: 'Chỉ số đủ để chứng minh đạt nhưng không đủ để nói chưa đạt',
    en: 'Indicators that can prove the target met but not missed',
    example: 'payment-files',
  }),
  disproved_by: cell.idList.optional({
    vi: 'Chỉ số đủ để chứng minh chưa đạt nhưng không đủ để nói đạt',
    en: 'Indicators that can prove the target missed but not met',
    example: 'files-synced',
  }),
  undecided_reason: cell.optionalChoice(['depends_on_reading', 'cannot_prove', 'no_data'], {
    vi: 'Kết luận khi proved_by, disproved_by không quyết định được',
    en: 'What is said when proved_by and disproved_by do not decide',
    example: 'depends_on_reading',
  }),
  not_scored_because: cell.optionalChoice(notScoredReasons, {
    vi: 'Vì sao không đánh giá được bằng số hồ sơ',
    en: 'Why it cannot be judged from file counts',
    example: 'procedures_not_files',
  }),
  reason_vi: cell.text.optional({
    vi: 'Lý do, thành câu',
    en: 'The reason as a sentence, Vietnamese',
    example: 'Chỉ tiêu này đếm thủ tục, không đếm hồ sơ.',
  }),
  reason_en: cell.text.optional({
    vi: 'Lý do, tiếng Anh',
    en: 'The reason as a sentence, English',
    example: 'This target counts procedures, not files.',
  }),
  tracked_by: cell.text.optional({
    vi: 'Đơn vị theo dõi (chức danh, đơn vị; không ghi tên người)',
    en: 'Who tracks it (roles and units, never persons)',
    example: 'Văn phòng Sở',
  }),
  carried_out_by: cell.text.optional({
    vi: 'Đơn vị thực hiện',
    en: 'Who carries it out',
    example: 'Các phòng chuyên môn',
  }),
});

const targetAgencies = z.strictObject({
  target_id: cell.targetId.required({
    vi: 'Mã chỉ tiêu',
    en: 'Target',
    example: '005-05a',
    references: 'targets.target_id',
  }),
  agency_id: cell.id.required({
    vi: 'Cơ quan phải thực hiện',
    en: 'Body addressed',
    example: 'gia-lai-xa-ayun',
    references: 'agencies.agency_id',
  }),
  basis: cell.text.required({
    vi: 'named (văn bản gọi tên) hoặc inferred: lý do, kèm tiếng Anh trong ngoặc (EN: …)',
    en: 'named, or inferred: why, in Vietnamese with the English in brackets (EN: …)',
    example: 'named',
  }),
});

const flow = (vi: string, en: string, example: string) => cell.count({ vi, en, example, nature: 'flow' });
const stock = (vi: string, en: string, example: string) => cell.count({ vi, en, example, nature: 'stock' });

const period = {
  period_start: cell.date.optional({
    vi: 'Ngày đầu kỳ số liệu; trống nếu nguồn không nói rõ',
    en: 'First day of the period; empty where the source does not say',
    example: '2024-01-01',
  }),
  period_end: cell.date.optional({
    vi: 'Ngày cuối kỳ số liệu; trống nếu nguồn không nói rõ',
    en: 'Last day of the period; empty where the source does not say',
    example: '2024-01-31',
  }),
  period_as_printed: cell.text.required({
    vi: 'Kỳ số liệu như đã in',
    en: 'Period as printed',
    example: 'Tháng 01/2024',
  }),
  period_basis: cell.optionalChoice(['printed', 'inferred'], {
    vi: 'Ngày được in (printed) hay suy ra (inferred)',
    en: 'Dates printed or inferred',
    example: 'printed',
  }),
  cumulative: cell.boolean({
    vi: 'true: lũy kế từ đầu năm; false: trong kỳ',
    en: 'true: cumulative from the start of the year; false: in the period',
    example: 'false',
  }),
  report_year: cell.year({
    vi: 'Năm báo cáo, chỉ ghi khi khác năm của ngày cuối kỳ',
    en: 'Report year, only where it differs from the year of the last day',
    example: '2024',
  }),
  includes_subordinates: cell.choice(['true', 'false', 'unknown'], {
    vi: 'Đã gồm số của đơn vị trực thuộc?',
    en: 'Are subordinate units included?',
    example: 'unknown',
  }),
} as const;

const provenance = {
  status: cell.choice(['preliminary', 'official', 'revised'], {
    vi: 'sơ bộ, chính thức, đã đính chính',
    en: 'preliminary, official or revised',
    example: 'official',
  }),
  reported_on: cell.date.optional({ vi: 'Ngày báo cáo', en: 'Date of the report', example: '2024-02-05' }),
  document_number: cell.text.optional({
    vi: 'Số văn bản báo cáo',
    en: 'Number of the report',
    example: '12/BC-SNN',
  }),
  source_id: cell.id.required({
    vi: 'Mã nguồn',
    en: 'Source',
    example: 'bao-cao-thang-01-2024',
    references: 'sources.source_id',
  }),
} as const;

const agencyId = cell.id.required({
  vi: 'Cơ quan',
  en: 'Agency',
  example: 'binh-dinh-so-nnptnt',
  references: 'agencies.agency_id',
});

const caseFiles = z.strictObject({
  agency_id: agencyId,
  field_id: cell.id.optional({
    vi: 'Lĩnh vực; trống = toàn cơ quan',
    en: 'Field; empty = the whole agency',
    example: 'thu-y',
  }),
  ...period,
  fields_complete: cell.optionalChoice(['true', 'false'], {
    vi: 'Các dòng lĩnh vực đã đủ để cộng thành toàn cơ quan?',
    en: 'Do the field rows add up to the whole agency?',
    example: 'true',
  }),
  ...provenance,
  received_total: flow('Tiếp nhận: tổng số', 'Received: total', '1520'),
  received_new: flow('Tiếp nhận mới trong kỳ', 'Received: new in the period', '1400'),
  received_online: flow('Tiếp nhận trực tuyến', 'Received online', '900'),
  received_in_person: flow('Tiếp nhận trực tiếp', 'Received in person', '450'),
  received_by_post: flow('Tiếp nhận qua bưu chính công ích', 'Received by public post', '50'),
  received_in_person_or_post: flow(
    'Tiếp nhận trực tiếp hoặc bưu chính (in gộp)',
    'Received in person or by post (printed together)',
    '500',
  ),
  carried_over: stock('Kỳ trước chuyển sang', 'Carried over from the period before', '120'),
  received_full_process: flow(
    'Tiếp nhận trực tuyến toàn trình',
    'Received through full-process services',
    '600',
  ),
  received_partial_process: flow('Tiếp nhận trực tuyến một phần', 'Received through partial services', '300'),
  resolved_total: flow('Đã giải quyết: tổng số', 'Resolved: total', '1390'),
  resolved_early: flow('Giải quyết trước hạn', 'Resolved early', '800'),
  resolved_on_time: flow('Giải quyết đúng hạn', 'Resolved on time', '570'),
  resolved_early_or_on_time: flow(
    'Giải quyết trước hạn và đúng hạn (in gộp)',
    'Resolved early or on time (printed together)',
    '1370',
  ),
  resolved_late: flow('Giải quyết quá hạn', 'Resolved late', '20'),
  resolved_successful: flow('Giải quyết thành công', 'Resolved successfully', '1300'),
  resolved_fully_electronic: flow(
    'Giải quyết hoàn toàn trên môi trường điện tử',
    'Resolved wholly electronically',
    '700',
  ),
  pending_total: stock('Đang giải quyết: tổng số', 'Pending: total', '130'),
  pending_in_time: stock('Đang giải quyết: trong hạn', 'Pending: in time', '125'),
  pending_overdue: stock('Đang giải quyết: quá hạn', 'Pending: overdue', '5'),
  returned: flow('Trả lại', 'Returned', '10'),
  withdrawn: flow('Xin rút', 'Withdrawn', '4'),
  waiting_supplement: stock('Chờ bổ sung', 'Waiting for a supplement', '6'),
  stopped: flow('Dừng xử lý', 'Stopped', '2'),
  not_accepted: flow('Không được tiếp nhận', 'Not accepted', '3'),
  withdrawn_counted: cell.optionalChoice(['in_on_time', 'separate', 'unknown'], {
    vi: 'Hồ sơ xin rút được đếm ở đâu',
    en: 'Where withdrawn files are counted',
    example: 'in_on_time',
  }),
  received_files_digitised: flow('Hồ sơ tiếp nhận được số hóa', 'Received files digitised', '1100'),
  successful_digitised: flow(
    'Hồ sơ giải quyết thành công được số hóa',
    'Successfully resolved files digitised',
    '1000',
  ),
  results_required: flow(
    'Hồ sơ đã giải quyết cần kết quả bằng văn bản',
    'Resolved files that need a written result',
    '1300',
  ),
  e_results: flow('Kết quả điện tử đã cấp', 'Electronic results issued', '1250'),
  results_digitised: flow('Kết quả được số hóa', 'Results digitised', '1200'),
  results_in_force: stock('Kết quả còn hiệu lực', 'Results still in force', '5000'),
  results_in_force_digitised: stock(
    'Kết quả còn hiệu lực đã số hóa',
    'Results still in force, digitised',
    '4600',
  ),
  old_files: stock(
    'Hồ sơ cũ (theo định nghĩa của cơ quan)',
    'Old files (by the office’s own definition)',
    '8000',
  ),
  old_files_digitised: stock('Hồ sơ cũ đã số hóa', 'Old files digitised', '4100'),
  stock_on: cell.date.optional({
    vi: 'Ngày chốt số tồn (kết quả còn hiệu lực, hồ sơ cũ)',
    en: 'Date of the inventory figures',
    example: '2024-12-31',
  }),
  files_owing_fee: flow('Hồ sơ có nghĩa vụ tài chính', 'Files owing a fee', '400'),
  files_paid_online: flow('Hồ sơ thanh toán trực tuyến', 'Files paid online', '250'),
  transactions: flow('Giao dịch thanh toán: tổng số', 'Payment transactions', '410'),
  transactions_national_portal: flow(
    'Giao dịch thanh toán trên Cổng Dịch vụ công quốc gia',
    'Payment transactions on the national portal',
    '260',
  ),
  files_reused: flow('Hồ sơ dùng lại dữ liệu số hóa', 'Files reusing digitised data', '300'),
  files_synced: flow('Hồ sơ đồng bộ lên Cổng quốc gia', 'Files synced to the national portal', '1390'),
  results_synced: flow('Kết quả đồng bộ lên Cổng quốc gia', 'Results synced to the national portal', '1200'),
  synced_and_digitised: flow('Hồ sơ đồng bộ được số hóa', 'Synced files digitised', '1150'),
  late_reported_to_head: flow(
    'Hồ sơ trễ hạn đã giải trình với người đứng đầu',
    'Late files explained to the head of the office',
    '24',
  ),
  late_apologised: flow('Hồ sơ trễ hạn đã xin lỗi', 'Late files with an apology', '24'),
  late_reason_given: flow('Hồ sơ trễ hạn đã nêu lý do', 'Late files with the reason given', '24'),
  late_redated: flow('Hồ sơ trễ hạn đã hẹn lại ngày', 'Late files with a new date', '23'),
  late_notified_full: flow(
    'Hồ sơ trễ hạn đã thông tin đủ ba nội dung',
    'Late files notified with all three contents',
    '23',
  ),
  moved_between_units: flow('Hồ sơ luân chuyển giữa các đơn vị', 'Files moved between units', '200'),
  moved_electronically: flow(
    'Hồ sơ luân chuyển bằng phương thức điện tử',
    'Files moved electronically',
    '190',
  ),
  surveyed: flow('Số phiếu khảo sát', 'People surveyed', '300'),
  satisfied: flow('Số phiếu hài lòng', 'People satisfied', '285'),
  petitions_due: flow('Phản ánh, kiến nghị phải trả lời', 'Petitions to be answered', '12'),
  petitions_on_time: flow('Phản ánh, kiến nghị trả lời đúng hạn', 'Petitions answered on time', '12'),
  petitions_answered_published: flow(
    'Phản ánh, kiến nghị đã trả lời và công khai',
    'Petitions answered with the answer published',
    '11',
  ),
});

const rates = z.strictObject({
  agency_id: agencyId,
  indicator_id: cell.id.required({
    vi: 'Chỉ số',
    en: 'Indicator',
    example: 'e-results-766',
    references: 'indicators.indicator_id',
  }),
  ...period,
  numerator: cell.count({ vi: 'Tử số như đã in', en: 'Numerator as printed', example: '2497' }),
  denominator: cell.count({ vi: 'Mẫu số như đã in', en: 'Denominator as printed', example: '2618' }),
  printed_value: cell.printed.optional({
    vi: 'Tỷ lệ hoặc điểm như đã in',
    en: 'Rate or points as printed',
    example: '97.06',
  }),
  rank: cell.count({ vi: 'Thứ hạng như đã in', en: 'Rank as printed', example: '3' }),
  quality_flag: cell.text.optional({
    vi: 'Cảnh báo chất lượng của chính nguồn',
    en: 'The source’s own quality flag',
    example: 'TEMP_NATIONAL_REPORT_DENOMINATOR',
  }),
  ...provenance,
});

const notes = z.strictObject({
  agency_id: agencyId,
  applies_to: cell.choice(['self', 'children'], {
    vi: 'self: cơ quan này; children: mọi đơn vị có cấp trên là cơ quan này',
    en: 'self: this body; children: every body whose parent it is',
    example: 'self',
  }),
  indicator_id: cell.id.required({
    vi: 'Chỉ số',
    en: 'Indicator',
    example: 'e-results-766',
    references: 'indicators.indicator_id',
  }),
  period_end: cell.date.required({
    vi: 'Ngày cuối kỳ số liệu',
    en: 'Last day of the period',
    example: '2026-10-10',
  }),
  breaks_line: cell.boolean({
    vi: 'true: đường biểu đồ đứt tại đây vì cách tính đổi',
    en: 'true: the line of a chart breaks here because the counting changed',
    example: 'true',
  }),
  note_vi: cell.text.required({ vi: 'Ghi chú', en: 'Note in Vietnamese', example: 'Mẫu số đổi từ ngày này' }),
  note_en: cell.text.required({
    vi: 'Ghi chú tiếng Anh',
    en: 'Note in English',
    example: 'The denominator changed on this day',
  }),
});

const statements = z.strictObject({
  agency_id: agencyId,
  target_id: cell.targetId.required({
    vi: 'Chỉ tiêu được giải trình',
    en: 'Target explained',
    example: '002-11a',
    references: 'targets.target_id',
  }),
  date: cell.date.required({ vi: 'Ngày văn bản', en: 'Date', example: '2025-02-01' }),
  document_number: cell.text.optional({ vi: 'Số văn bản', en: 'Document number', example: '45/SNN-VP' }),
  text_vi: cell.text.required({
    vi: 'Lời giải trình của cơ quan',
    en: 'The office’s own words',
    example: 'Do hệ thống nâng cấp trong tháng 5.',
  }),
  url: cell.url.optional({
    vi: 'Địa chỉ văn bản',
    en: 'Address',
    example: 'https://snnptnt.binhdinh.gov.vn/',
  }),
});

const countColumns = Object.entries(caseFiles.shape).flatMap(([name, schema]) =>
  columnMeta.get(schema)?.kind === 'count' ? [name] : [],
);

/** Columns of figures that a source may correct: the counts of case-files, and what a row of rates prints. */
const correctable: readonly [string, ...string[]] = [
  'numerator',
  'denominator',
  'printed_value',
  ...countColumns,
];

const corrections = z.strictObject({
  agency_id: agencyId,
  field_id: cell.id.optional({
    vi: 'Lĩnh vực của dòng được đính chính; trống = toàn cơ quan',
    en: 'Field of the corrected row; empty = the whole agency',
    example: 'thu-y',
  }),
  indicator_id: cell.id.optional({
    vi: 'Chỉ số, nếu dòng được đính chính ở bảng rates; trống nếu ở case-files',
    en: 'Indicator, where the corrected row is one of rates; empty for case-files',
    example: 'e-results-766',
    references: 'indicators.indicator_id',
  }),
  column_name: cell.choice(correctable, {
    vi: 'Cột được đính chính',
    en: 'Column corrected',
    example: 'received_online',
  }),
  period_start: cell.date.required({
    vi: 'Ngày đầu kỳ của dòng được đính chính',
    en: 'First day of the period of the corrected row',
    example: '2024-01-01',
  }),
  period_end: cell.date.required({
    vi: 'Ngày cuối kỳ của dòng được đính chính',
    en: 'Last day of the period of the corrected row',
    example: '2024-01-31',
  }),
  cumulative: cell.boolean({
    vi: 'Như ở dòng được đính chính: true: lũy kế; false: trong kỳ',
    en: 'As in the corrected row: true: cumulative; false: in the period',
    example: 'false',
  }),
  old_value: cell.printed.optional({
    vi: 'Số đã công bố trước đó; trống = trước đó chưa báo cáo',
    en: 'The number published before; empty = it was not reported',
    example: '900',
  }),
  new_value: cell.printed.optional({
    vi: 'Số sau khi đính chính, như dòng số liệu nay ghi; trống = đã rút',
    en: 'The number as corrected, which the row of figures now holds; empty = withdrawn',
    example: '890',
  }),
  corrected_on: cell.date.required({
    vi: 'Ngày đính chính',
    en: 'Day of the correction',
    example: '2024-03-05',
  }),
  reason_vi: cell.text.required({
    vi: 'Lý do, thành câu',
    en: 'The reason as a sentence, Vietnamese',
    example: 'Mười hồ sơ nộp trực tiếp đã bị ghi nhầm là trực tuyến.',
  }),
  reason_en: cell.text.optional({
    vi: 'Lý do, tiếng Anh',
    en: 'The reason as a sentence, English',
    example: 'Ten files handed in at the counter had been entered as online.',
  }),
  document_number: cell.text.optional({
    vi: 'Số văn bản đính chính',
    en: 'Number of the document that corrects it',
    example: '21/BC-SNN',
  }),
  source_id: cell.id.required({
    vi: 'Mã nguồn của bản đính chính',
    en: 'Source of the correction',
    example: 'bao-cao-thang-01-2024',
    references: 'sources.source_id',
  }),
});

type Location =
  | { readonly file: string; readonly folder?: string }
  | { readonly file?: never; readonly folder: string };

interface Table {
  readonly schema: z.ZodObject;
  /** Where the rows live: one file, every CSV of a folder, or both, so that an office can add a file of its own. */
  readonly location: Location;
  readonly key: readonly string[];
  readonly vi: string;
  readonly en: string;
}

/** Every CSV table of a data set, in the order they are read; SQL names are these keys. */
export const tables = {
  agencies: {
    schema: agencies,
    location: { file: 'agencies.csv' },
    key: ['agency_id'],
    vi: 'Cơ quan',
    en: 'Agencies',
  },
  sources: {
    schema: sources,
    location: { file: 'sources.csv', folder: 'sources' },
    key: ['source_id'],
    vi: 'Nguồn',
    en: 'Sources',
  },
  plans: { schema: plans, location: { file: 'plans.csv' }, key: ['plan_id'], vi: 'Kế hoạch', en: 'Plans' },
  targets: {
    schema: targets,
    location: { file: 'targets.csv' },
    key: ['target_id'],
    vi: 'Chỉ tiêu',
    en: 'Targets',
  },
  target_agencies: {
    schema: targetAgencies,
    location: { file: 'target-agencies.csv' },
    key: ['target_id', 'agency_id'],
    vi: 'Chỉ tiêu giao cho cơ quan',
    en: 'Which bodies a target addresses',
  },
  case_files: {
    schema: caseFiles,
    location: { folder: 'case-files' },
    key: ['agency_id', 'field_id', 'period_start', 'period_end', 'period_as_printed', 'cumulative'],
    vi: 'Số liệu hồ sơ theo kỳ',
    en: 'Case-file counts by period',
  },
  rates: {
    schema: rates,
    location: { folder: 'rates' },
    key: ['agency_id', 'indicator_id', 'period_start', 'period_end', 'period_as_printed', 'cumulative'],
    vi: 'Tỷ lệ, điểm do nguồn công bố',
    en: 'Rates and points as a source publishes them',
  },
  notes: {
    schema: notes,
    location: { file: 'notes.csv' },
    key: ['agency_id', 'applies_to', 'indicator_id', 'period_end'],
    vi: 'Ghi chú về nguồn',
    en: 'Oddities of a source',
  },
  statements: {
    schema: statements,
    location: { file: 'statements.csv', folder: 'statements' },
    key: ['agency_id', 'target_id', 'date'],
    vi: 'Giải trình của cơ quan',
    en: 'Statements by the offices',
  },
  corrections: {
    schema: corrections,
    location: { file: 'corrections.csv', folder: 'corrections' },
    key: [
      'agency_id',
      'field_id',
      'indicator_id',
      'column_name',
      'period_start',
      'period_end',
      'cumulative',
      'corrected_on',
    ],
    vi: 'Đính chính',
    en: 'Corrections',
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;
export type Row<T extends TableName> = z.output<(typeof tables)[T]['schema']>;

export const tableNames = Object.keys(tables) as readonly TableName[];

/** Column names of a table in file order: the exact header. */
export function columnNames(table: TableName): readonly string[] {
  return Object.keys(tables[table].schema.shape);
}

/** The metadata of every column of a table, in file order. Throws where a column was declared without any. */
export function columnsOf(table: TableName): ReadonlyMap<string, ColumnMeta> {
  const columns = new Map<string, ColumnMeta>();
  for (const [name, schema] of Object.entries<z.ZodType>(tables[table].schema.shape)) {
    const meta = columnMeta.get(schema);
    if (!meta) throw new Error(`column without meta: ${table}.${name}`);
    columns.set(name, meta);
  }
  return columns;
}
