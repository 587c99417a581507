import type { Lang } from '../../lang.ts';
import type { RefusalCode } from '../refuse.ts';
import type { Detail } from './sentences.ts';

type Words = Record<Lang, (detail: Detail) => string>;

const megabytes = (bytes: string): string => String(Math.floor(Number(bytes) / 1024 / 1024));
const plain = (vi: string, en: string): Words => ({ vi: () => vi, en: () => en });

/** Why a file is not taken, and what to send instead. */
export const refusalWords = {
  empty: plain('Tệp trống.', 'The file is empty.'),
  too_big: {
    vi: (detail) =>
      `Tệp lớn hơn ${megabytes(detail('limit'))} MB nên không đọc được ở đây. Hãy tách thành nhiều tệp nhỏ hơn.`,
    en: (detail) =>
      `The file is larger than ${megabytes(detail('limit'))} MB and cannot be read here. Split it into smaller ones.`,
  },
  unpacks_too_big: {
    vi: (detail) =>
      `Sổ Excel này khi mở ra lớn hơn ${megabytes(detail('limit'))} MB nên không được mở. Hãy lưu riêng trang tính cần gửi.`,
    en: (detail) =>
      `Unpacked, this workbook is larger than ${megabytes(detail('limit'))} MB and is not opened. Save the one sheet on its own.`,
  },
  too_many_rows: {
    vi: (detail) => `Tệp có hơn ${detail('limit')} dòng. Hãy tách thành nhiều tệp.`,
    en: (detail) => `The file has more than ${detail('limit')} rows. Split it.`,
  },
  too_many_columns: {
    vi: (detail) => `Tệp có hơn ${detail('limit')} cột, không phải biểu mẫu nào đã biết.`,
    en: (detail) => `The file has more than ${detail('limit')} columns and is no form that is known.`,
  },
  too_many_sheets: {
    vi: (detail) => `Sổ Excel có hơn ${detail('limit')} trang tính. Hãy lưu riêng trang cần gửi.`,
    en: (detail) => `The workbook has more than ${detail('limit')} sheets. Save the one sheet on its own.`,
  },
  encrypted: plain(
    'Tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi gửi.',
    'The file has a password. Open it in Excel, remove the password, and save it again.',
  ),
  broken: plain(
    'Tệp hỏng hoặc bị cắt cụt, không mở được. Hãy xuất lại từ hệ thống.',
    'The file is broken or cut short and cannot be opened. Export it again.',
  ),
  not_a_workbook: plain(
    'Đây là tệp nén nhưng không phải sổ Excel (có thể là Word, ZIP hoặc ODS). Hãy gửi tệp .xlsx, .xls hoặc .csv.',
    'This is a packed file but no Excel workbook (perhaps Word, ZIP or ODS). Send .xlsx, .xls or .csv.',
  ),
  pdf: plain(
    'Đây là tệp PDF, không đọc chắc được số. Hãy gửi tệp Excel hoặc CSV mà từ đó đã in ra PDF.',
    'This is a PDF, from which numbers cannot be read with certainty. Send the Excel or CSV file it was made from.',
  ),
  picture: plain(
    'Đây là hình ảnh. Hãy gửi tệp Excel hoặc CSV.',
    'This is a picture. Send the Excel or CSV file.',
  ),
  web_archive: plain(
    'Đây là trang web lưu trữ (MHT). Hãy mở bằng Excel và lưu thành .xlsx.',
    'This is a web archive (MHT). Open it in Excel and save it as .xlsx.',
  ),
  xml_workbook: plain(
    'Đây là sổ Excel dạng XML cũ. Hãy mở bằng Excel và lưu thành .xlsx.',
    'This is a workbook in the old XML form. Open it in Excel and save it as .xlsx.',
  ),
  no_table: plain('Trang web này không có bảng nào.', 'This page holds no table.'),
  unknown_bytes: plain(
    'Không biết đây là loại tệp gì. Hãy gửi tệp .xlsx, .xls hoặc .csv.',
    'The kind of this file is not known. Send .xlsx, .xls or .csv.',
  ),
  text_broken: plain(
    'Chữ trong tệp đã hỏng từ trước (không còn đúng UTF-8). Hãy mở bản gốc và lưu lại dạng “CSV UTF-8”.',
    'The letters of the file were broken earlier (no valid UTF-8). Open the original and save it as “CSV UTF-8”.',
  ),
  encoding_unknown: plain(
    'Không nhận ra bảng mã của tệp (có thể là TCVN3 hoặc VNI). Hãy mở bản gốc và lưu lại dạng “CSV UTF-8”.',
    'The encoding of the file is not known (perhaps TCVN3 or VNI). Open the original and save it as “CSV UTF-8”.',
  ),
  personal_data: {
    vi: (detail) =>
      `Tệp này là danh sách từng hồ sơ hoặc từng người (${personalVi(detail)}), có dữ liệu cá nhân. Tệp không được nhận, không được hiện và không được giữ lại. Hãy gửi bảng tổng hợp số lượng.`,
    en: (detail) =>
      `This file lists single case files or people (${personalEn(detail)}) and holds personal data. It is not taken, not shown and not kept. Send a table of totals.`,
  },
  not_recognised: plain(
    'Không nhận ra bảng nào trong tệp. Hãy dùng biểu II.06a, 07a/BTP, bảng tổng hợp của hệ thống một cửa, hoặc mẫu của trang này.',
    'No table in the file is known. Use form II.06a, 07a/BTP, a summary of the case-file system, or a template of this site.',
  ),
} as const satisfies Record<RefusalCode, Words>;

function personalVi(detail: Detail): string {
  return detail('headers') === ''
    ? `${detail('rows')} dòng có số điện thoại, số định danh hoặc mã hồ sơ`
    : `cột: ${detail('headers')}`;
}

function personalEn(detail: Detail): string {
  return detail('headers') === ''
    ? `${detail('rows')} rows with telephone, identity or file numbers`
    : `columns: ${detail('headers')}`;
}
