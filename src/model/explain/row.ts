import type { Words } from './words.ts';

/** Words for the problems of the header and of the width of a row. */
export const rowWords = {
  too_many_columns: {
    vi: ({ detail }) => [
      `Dòng tiêu đề có ${detail('found')} cột, quá giới hạn ${detail('limit')}.`,
      'Chép nguyên dòng tiêu đề của bảng từ data/README.md.',
    ],
    en: ({ detail, plural }) => [
      `The header has ${plural('found', 'column')}, more than the limit of ${detail('limit')}.`,
      'Copy the header of the table from data/README.md.',
    ],
  },
  header_repeated: {
    vi: ({ field, detail }) => [
      `Cột ${field} đã có ở vị trí ${detail('first')}.`,
      'Xóa cột lặp lại, cả tiêu đề và các ô.',
    ],
    en: ({ field, detail }) => [
      `The column ${field} is already at position ${detail('first')}.`,
      'Delete the repeated column, header and cells.',
    ],
  },
  header_renamed: {
    vi: ({ cell, detail }) => [`Không có cột nào tên ${cell}.`, `Ghi: ${detail('expected')}`],
    en: ({ cell, detail }) => [`There is no column named ${cell}.`, `Write: ${detail('expected')}`],
  },
  header_extra: {
    vi: ({ cell }) => [`Cột ${cell} không thuộc bảng này.`, 'Xóa cột, cả tiêu đề và các ô.'],
    en: ({ cell }) => [
      `The column ${cell} does not belong to this table.`,
      'Delete the column, header and cells.',
    ],
  },
  header_missing: {
    vi: ({ field, detail }) => [
      `Thiếu cột ${field}.`,
      `Thêm cột ${field} ở vị trí ${detail('position')}; để trống các ô không có số liệu.`,
    ],
    en: ({ field, detail }) => [
      `The column ${field} is missing.`,
      `Add the column ${field} at position ${detail('position')}; leave cells without data empty.`,
    ],
  },
  header_order: {
    vi: ({ field, detail }) => [
      `Cột ${field} đứng sai thứ tự.`,
      `Vị trí ${detail('position')} là của cột ${detail('expected')}; xếp lại các cột theo data/README.md.`,
    ],
    en: ({ field, detail }) => [
      `The column ${field} is out of order.`,
      `Position ${detail('position')} belongs to ${detail('expected')}; order the columns as in data/README.md.`,
    ],
  },
  row_too_short: {
    vi: ({ detail }) => [
      `Dòng có ${detail('found')} ô; phải có ${detail('expected')}.`,
      'Thêm dấu phẩy cho các ô trống còn thiếu; nếu dòng bị ngắt, nối lại thành một dòng.',
    ],
    en: ({ detail, plural }) => [
      `The row has ${plural('found', 'cell')}; it must have ${detail('expected')}.`,
      'Add commas for the empty cells that are missing; if the row was broken in two, join it.',
    ],
  },
  row_too_long: {
    vi: ({ detail }) => [
      `Dòng có ${detail('found')} ô; phải có ${detail('expected')}.`,
      'Bỏ dấu phẩy thừa; ô có dấu phẩy bên trong phải đặt trong "…".',
    ],
    en: ({ detail, plural }) => [
      `The row has ${plural('found', 'cell')}; it must have ${detail('expected')}.`,
      'Remove the extra comma; a cell that holds a comma must be put in "…".',
    ],
  },
} as const satisfies Record<string, Words>;
