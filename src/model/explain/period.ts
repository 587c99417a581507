import type { Words } from './words.ts';

/** Words for the problems of dates and periods. */
export const periodWords = {
  dates_reversed: {
    vi: ({ detail }) => [
      `${detail('first')} (${detail('start')}) sau ${detail('last')} (${detail('end')}).`,
      'Kiểm tra hai ngày, có thể đã ghi ngược.',
    ],
    en: ({ detail }) => [
      `${detail('first')} (${detail('start')}) is after ${detail('last')} (${detail('end')}).`,
      'Check both dates; they may be swapped.',
    ],
  },
  dates_half: {
    vi: ({ field }) => [
      `Thiếu ${field} trong khi ngày kia đã ghi; dòng này không vào phép tính nào.`,
      'Ghi đủ hai ngày, hoặc để trống cả hai nếu nguồn không nói rõ.',
    ],
    en: ({ field }) => [
      `${field} is empty while the other date is given; the row enters no computation.`,
      'Write both dates, or neither where the source does not say.',
    ],
  },
  basis_missing: {
    vi: () => [
      'Có ngày của kỳ mà chưa nói ngày đó từ đâu.',
      'Ghi printed (nguồn in rõ ngày) hoặc inferred (suy ra).',
    ],
    en: () => [
      'The period has dates but does not say where they are from.',
      'Write printed (the source prints them) or inferred.',
    ],
  },
  basis_without_dates: {
    vi: ({ cell }) => [`Ghi ${cell} mà không có ngày của kỳ.`, 'Ghi đủ hai ngày, hoặc để trống ô này.'],
    en: ({ cell }) => [
      `${cell} is given without the dates of the period.`,
      'Write both dates, or leave this cell empty.',
    ],
  },
  after_as_of: {
    vi: ({ detail }) => [
      `Ngày ${detail('found')} sau ngày chốt số liệu ${detail('as_of')} trong release.json.`,
      'Sửa ngày cho đúng; nếu đúng, nâng as_of trong release.json.',
    ],
    en: ({ detail }) => [
      `${detail('found')} is after the date of the data set, ${detail('as_of')} in release.json.`,
      'Correct the date; if it is right, raise as_of in release.json.',
    ],
  },
  as_of_old: {
    vi: ({ detail }) => [
      `as_of là ${detail('found')}, cũ hơn nguồn mới nhất (${detail('newest')}).`,
      `Ghi as_of là ${detail('newest')} hoặc sau đó.`,
    ],
    en: ({ detail }) => [
      `as_of is ${detail('found')}, older than the newest source (${detail('newest')}).`,
      `Set as_of to ${detail('newest')} or later.`,
    ],
  },
  outside_body_life: {
    vi: ({ detail }) => [
      `Kỳ số liệu (${detail('found')}) ra ngoài thời gian tồn tại của cơ quan (${detail('edge')} ${detail('day')}).`,
      'Ghi số liệu cho đúng cơ quan của thời kỳ đó, hoặc sửa ngày.',
    ],
    en: ({ detail }) => [
      `The period (${detail('found')}) reaches outside the life of the body (${detail('edge')} ${detail('day')}).`,
      'Give the figures to the body of that time, or correct the date.',
    ],
  },
  cut_by_merger: {
    vi: ({ detail }) => [
      `Kỳ số liệu vắt qua ngày sắp xếp đơn vị hành chính ${detail('day')}.`,
      'Nếu nguồn có số riêng trước và sau ngày đó, tách thành hai dòng.',
    ],
    en: ({ detail }) => [
      `The period runs across the reorganisation of ${detail('day')}.`,
      'Where the source gives figures before and after it, make two rows.',
    ],
  },
  periods_overlap: {
    vi: ({ detail }) => [
      `Kỳ này trùng ngày với kỳ ${detail('other_start')} – ${detail('other_end')} (${detail('other_file')} dòng ${detail('other_line')}); hồ sơ sẽ bị đếm hai lần.`,
      'Sửa ngày; nếu là số lũy kế, ghi cumulative là true.',
    ],
    en: ({ detail }) => [
      `This period shares days with ${detail('other_start')} – ${detail('other_end')} (${detail('other_file')} line ${detail('other_line')}); files would count twice.`,
      'Correct the dates; for cumulative figures set cumulative to true.',
    ],
  },
  report_year_far: {
    vi: ({ cell, detail }) => [
      `Năm báo cáo ${cell} không khớp với kỳ kết thúc ngày ${detail('end')}.`,
      'Để trống nếu năm báo cáo là năm của ngày cuối kỳ; chỉ ghi khi báo cáo tính kỳ này vào năm liền trước hoặc liền sau.',
    ],
    en: ({ cell, detail }) => [
      `The report year ${cell} does not fit a period that ends on ${detail('end')}.`,
      'Leave it empty where it is the year of the last day; write it only where the report counts the period in the year before or after.',
    ],
  },
} as const satisfies Record<string, Words>;
