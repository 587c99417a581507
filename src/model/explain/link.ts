import { type Facts, type Words, writeEn, writeVi } from './words.ts';

const otherVi = ({ detail }: Facts): string => `${detail('other_file')} dòng ${detail('other_line')}`;
const otherEn = ({ detail }: Facts): string => `${detail('other_file')} line ${detail('other_line')}`;

/** Words for the problems of keys and of links between tables. */
export const linkWords = {
  duplicate_key: {
    vi: (facts) => [
      `Dòng này trùng khóa với ${otherVi(facts)}.`,
      'Giữ một dòng; nếu là số đính chính, sửa dòng cũ và ghi status là revised.',
    ],
    en: (facts) => [
      `This row has the same key as ${otherEn(facts)}.`,
      'Keep one row; for a correction, change the old row and set its status to revised.',
    ],
  },
  id_reserved: {
    vi: ({ cell }) => [
      `Mã ${cell} trùng với một địa chỉ của trang web.`,
      'Chọn mã khác, ví dụ thêm tên tỉnh phía trước.',
    ],
    en: ({ cell }) => [
      `The id ${cell} is an address of the site itself.`,
      'Choose another, for example with the province in front.',
    ],
  },
  link_missing: {
    vi: (facts) => [
      `Mã ${facts.detail('missing')} không có trong bảng ${facts.detail('table')}.`,
      writeVi(facts, `Sửa mã cho đúng, hoặc thêm dòng mới vào bảng ${facts.detail('table')}.`),
    ],
    en: (facts) => [
      `The id ${facts.detail('missing')} is not in the table ${facts.detail('table')}.`,
      writeEn(facts, `Correct the id, or add a row to the table ${facts.detail('table')}.`),
    ],
  },
  statement_not_addressed: {
    vi: ({ cell, detail }) => [
      `Chỉ tiêu ${cell} không giao cho cơ quan ${detail('agency')}, nên lời giải trình sẽ không hiện ở phiếu nào.`,
      'Sửa target_id hoặc agency_id; nếu kế hoạch có giao cho cơ quan này, thêm dòng vào target-agencies.csv.',
    ],
    en: ({ cell, detail }) => [
      `The target ${cell} does not address the body ${detail('agency')}, so the statement would stand on no slip.`,
      'Correct target_id or agency_id; where the plan does address this body, add a row to target-agencies.csv.',
    ],
  },
  parent_cycle: {
    vi: ({ cell }) => [
      `Cấp trên ${cell} lại trực thuộc chính cơ quan này.`,
      'Ghi đúng cơ quan cấp trên, hoặc để trống.',
    ],
    en: ({ cell }) => [
      `The parent ${cell} is itself below this body.`,
      'Write the right parent, or leave it empty.',
    ],
  },
  successor_cycle: {
    vi: ({ cell }) => [
      `Cơ quan kế thừa ${cell} lại được chính cơ quan này kế thừa.`,
      'Ghi cơ quan thành lập sau; mã cũ không dùng lại.',
    ],
    en: ({ cell }) => [
      `The successor ${cell} is itself succeeded by this body.`,
      'Write the body that came after; old ids are not reused.',
    ],
  },
  wrong_origin: {
    vi: ({ cell }) => [
      `Chỉ số ${cell} tính từ số hồ sơ, không nhận từ bảng rates.`,
      'Ghi số hồ sơ vào case-files, hoặc dùng chỉ số có đuôi -766 của Cổng.',
    ],
    en: ({ cell }) => [
      `The indicator ${cell} is computed from counts and not read from rates.`,
      'Put the counts into case-files, or use the portal’s own indicator ending in -766.',
    ],
  },
  note_without_figure: {
    vi: () => [
      'Không có số liệu nào của cơ quan, chỉ số và ngày này để ghi chú.',
      'Ghi đúng indicator_id và period_end của dòng số liệu, hoặc xóa ghi chú.',
    ],
    en: () => [
      'There is no figure of this body, indicator and day for the note to speak of.',
      'Write the indicator_id and period_end of the row of figures, or delete the note.',
    ],
  },
  correction_column: {
    vi: ({ cell }) => [
      `Cột ${cell} không thuộc bảng của dòng được đính chính.`,
      'Số đếm của case-files: để trống indicator_id. Số của rates: ghi indicator_id và numerator, denominator hoặc printed_value.',
    ],
    en: ({ cell }) => [
      `The column ${cell} is not one of the table of the corrected row.`,
      'For a count of case-files leave indicator_id empty; for rates write indicator_id and numerator, denominator or printed_value.',
    ],
  },
  correction_unchanged: {
    vi: () => [
      'Số cũ và số mới bằng nhau, nên không có gì được đính chính.',
      'Ghi số đã công bố trước đó vào old_value, số nay đúng vào new_value; hoặc xóa dòng này.',
    ],
    en: () => [
      'The old and the new number are equal, so that nothing is corrected.',
      'Write the number published before in old_value and the right one in new_value, or delete this row.',
    ],
  },
  correction_without_row: {
    vi: () => [
      'Không có dòng số liệu nào của cơ quan, lĩnh vực hay chỉ số, và kỳ này.',
      'Chép đúng agency_id, field_id, indicator_id, period_start, period_end và cumulative từ dòng được đính chính.',
    ],
    en: () => [
      'There is no row of figures of this body, field or indicator, and period.',
      'Copy agency_id, field_id, indicator_id, period_start, period_end and cumulative from the corrected row.',
    ],
  },
  correction_not_applied: {
    vi: (facts) => [
      `Đính chính ghi số mới là ${facts.cell}, nhưng ${otherVi(facts)} đang ghi ${facts.detail('found')}.`,
      'Sửa số ở dòng số liệu, hoặc sửa new_value cho khớp.',
    ],
    en: (facts) => [
      `The correction says ${facts.cell}, but ${otherEn(facts)} holds ${facts.detail('found')}.`,
      'Change the number in the row of figures, or new_value, so that they agree.',
    ],
  },
  correction_status: {
    vi: (facts) => [
      `Dòng được đính chính (${otherVi(facts)}) chưa ghi là đã đính chính.`,
      'Ghi status của dòng đó là revised.',
    ],
    en: (facts) => [
      `The corrected row (${otherEn(facts)}) is not marked as revised.`,
      'Set its status to revised.',
    ],
  },
  correction_chain: {
    vi: (facts) => [
      `Số cũ là ${facts.cell}, nhưng lần đính chính trước (${otherVi(facts)}) đã đổi thành ${facts.detail('expected')}.`,
      'Ghi old_value bằng số mới của lần trước.',
    ],
    en: (facts) => [
      `The old number is ${facts.cell}, but the correction before it (${otherEn(facts)}) had made it ${facts.detail('expected')}.`,
      'Let old_value be the new number of the correction before.',
    ],
  },
  revision_without_reason: {
    vi: ({ detail }) => [
      `Số đã công bố là ${detail('before')}, nay đổi thành ${detail('after')} mà không có lý do.`,
      'Nếu là đính chính: ghi status là revised và thêm một dòng vào corrections.csv (số cũ, số mới, ngày, lý do). Nếu không: ghi lại số cũ.',
    ],
    en: ({ detail }) => [
      `The published number ${detail('before')} becomes ${detail('after')} without a reason.`,
      'For a correction, set status to revised and add a row to corrections.csv (old number, new one, day, reason). Otherwise write the old number again.',
    ],
  },
  published_row_removed: {
    vi: ({ detail }) => [
      `Dòng đã công bố của ${detail('agency')}, kỳ ${detail('period')} không còn nữa.`,
      'Giữ dòng đó. Nếu rút một con số: để trống ô, ghi status là revised và thêm một dòng vào corrections.csv nêu lý do.',
    ],
    en: ({ detail }) => [
      `The published row of ${detail('agency')}, period ${detail('period')}, is gone.`,
      'Keep the row. To withdraw a number, empty its cell, set status to revised and say why in a row of corrections.csv.',
    ],
  },
  basis_form: {
    vi: ({ cell }) => [
      `${cell} không phải named hay “inferred: lý do”.`,
      'Ghi named, hoặc inferred: và lý do.',
    ],
    en: ({ cell }) => [`${cell} is neither named nor “inferred: why”.`, 'Write named, or inferred: and why.'],
  },
} as const satisfies Record<string, Words>;
