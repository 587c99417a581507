import type { Words } from './words.ts';

/** Words for the problems of a data folder. */
export const folderWords = {
  folder_missing: {
    vi: ({ file }) => [`Không mở được thư mục ${file}.`, 'Kiểm tra lại đường dẫn của thư mục dữ liệu.'],
    en: ({ file }) => [`The folder ${file} cannot be opened.`, 'Check the path of the data folder.'],
  },
  file_missing: {
    vi: ({ file }) => [
      `Thiếu tệp ${file}; bộ dữ liệu nào cũng phải có.`,
      `Thêm tệp ${file} vào thư mục dữ liệu.`,
    ],
    en: ({ file }) => [`${file} is missing; every data set needs it.`, `Add ${file} to the data folder.`],
  },
  file_unreadable: {
    vi: ({ detail }) => [
      `Không đọc được tệp (${detail('reason')}).`,
      'Kiểm tra tệp có tồn tại và có quyền đọc.',
    ],
    en: ({ detail }) => [
      `The file cannot be read (${detail('reason')}).`,
      'Check that it exists and that you may read it.',
    ],
  },
  file_symlink: {
    vi: () => ['Đây là liên kết (symlink), không phải tệp.', 'Thay liên kết bằng chính tệp CSV.'],
    en: () => ['This is a symbolic link, not a file.', 'Replace the link with the CSV file itself.'],
  },
  file_unknown: {
    vi: () => [
      'Tệp hoặc thư mục này không thuộc bảng nào của bộ dữ liệu.',
      'Lưu dạng CSV UTF-8 và đặt đúng chỗ (số liệu hồ sơ: case-files/tên.csv; tỷ lệ, điểm: rates/tên.csv), hoặc bỏ tệp ra khỏi thư mục dữ liệu.',
    ],
    en: () => [
      'This file or folder belongs to no table of the data set.',
      'Save it as CSV UTF-8 in its place (counts: case-files/name.csv; rates and points: rates/name.csv), or take it out of the data folder.',
    ],
  },
  not_a_file: {
    vi: ({ file }) => [
      `${file} là một thư mục; ở đây phải là một tệp.`,
      'Đổi tên hoặc chuyển thư mục đi chỗ khác, rồi đặt tệp vào chỗ này.',
    ],
    en: ({ file }) => [
      `${file} is a folder; a file must stand here.`,
      'Rename the folder or move it away, and put the file in its place.',
    ],
  },
  not_a_folder: {
    vi: ({ file }) => [
      `${file} là một tệp; ở đây phải là thư mục chứa các tệp CSV.`,
      `Đổi tên tệp, tạo thư mục ${file} và đặt các tệp CSV vào đó.`,
    ],
    en: ({ file }) => [
      `${file} is a file; a folder of CSV files must stand here.`,
      `Rename the file, make a folder ${file}, and put the CSV files into it.`,
    ],
  },
  file_too_big: {
    vi: ({ detail }) => [
      `Tệp nặng ${detail('bytes')} byte; giới hạn là ${detail('limit')} byte.`,
      'Chia tệp thành nhiều tệp trong cùng thư mục.',
    ],
    en: ({ detail }) => [
      `The file has ${detail('bytes')} bytes; the limit is ${detail('limit')}.`,
      'Split it into several files in the same folder.',
    ],
  },
  table_unknown: {
    vi: () => [
      'Không nhận ra đây là bảng nào: tên tệp và dòng tiêu đề đều không khớp.',
      'Chép nguyên dòng tiêu đề của bảng từ data/README.md.',
    ],
    en: () => [
      'Neither the file name nor the header says which table this is.',
      'Copy the header of the table from data/README.md.',
    ],
  },
  release_form: {
    vi: () => [
      'release.json phải có đúng một mục as_of.',
      'Ghi: {"as_of":"2026-11-21"}, với ngày chốt số liệu.',
    ],
    en: () => [
      'release.json must hold as_of and nothing else.',
      'Write: {"as_of":"2026-11-21"}, with the date of the data.',
    ],
  },
  release_date: {
    vi: ({ cell }) => [
      `as_of ghi ${cell}, không phải một ngày có thật.`,
      'Ghi ngày dạng NNNN-TT-NN, ví dụ 2026-11-21.',
    ],
    en: ({ cell }) => [
      `as_of is ${cell}, which is no real date.`,
      'Write the date as YYYY-MM-DD, for example 2026-11-21.',
    ],
  },
  frozen_name: {
    vi: () => [
      'Trong thư mục releases chỉ có các bản số liệu đã chốt, và tên tệp này không phải tên của một bản.',
      'Bản mới: npm run release tên. Tên gồm chữ thường không dấu, số, dấu chấm, gạch nối, nhiều nhất 40 ký tự (2026-q4.json), không trùng với một địa chỉ của trang web. Tệp khác: bỏ ra khỏi thư mục.',
    ],
    en: () => [
      'The folder releases holds frozen figures only, and this is no name of a release.',
      'For a new one: npm run release name. Names have lower-case letters, digits, full stops and hyphens, at most 40 (2026-q4.json), and are no address of the site. Take any other file out of the folder.',
    ],
  },
  frozen_form: {
    vi: ({ file }) => [
      'Đây không phải bản số liệu đã chốt do npm run release ghi ra.',
      `Lấy lại ${file} từ lịch sử git; nếu tệp chưa từng có ở đó, xóa đi và chạy npm run release.`,
    ],
    en: ({ file }) => [
      'This is no release as npm run release writes it.',
      `Take ${file} back from git; where it was never there, delete it and run npm run release.`,
    ],
  },
  frozen_changed: {
    vi: ({ file, detail }) => [
      `Bản số liệu đã chốt không còn như lúc ghi: phần ${detail('part')} đã bị sửa.`,
      `Lấy lại ${file} từ lịch sử git. Bản đã chốt không bao giờ sửa: ghi số đúng vào tệp CSV, bản cũ sẽ mang dòng “Đã đính chính”.`,
    ],
    en: ({ file, detail }) => [
      `The release is not as it was written: the part ${detail('part')} was changed.`,
      `Take ${file} back from git. A release is never changed: put the right figure into the CSV file, and the old pages will say “Corrected”.`,
    ],
  },
} as const satisfies Record<string, Words>;
