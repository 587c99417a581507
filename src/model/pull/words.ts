import type { Lang } from '../lang.ts';

interface PullWords {
  readonly title: string;
  readonly errors: (errors: string, warnings: string) => string;
  readonly fine: (warnings: string) => string;
  readonly size: (files: string, rows: string) => string;
  readonly change: (difference: string) => string;
  readonly noChange: string;
  readonly repaired: (files: string, places: string) => string;
  readonly asked: (files: string) => string;
  readonly refused: (files: string) => string;
  readonly outside: (files: string) => string;
  readonly first: (shown: string, total: string) => string;
  readonly columns: readonly string[];
  readonly outsideTitle: string;
  readonly repairedTitle: string;
  readonly askedTitle: string;
  readonly refusedTitle: string;
  readonly changeTitle: string;
  readonly full: string;
  readonly review: string;
}

/** Our own words around a report, in both languages; numbers come as digits. */
export const pullWords = {
  vi: {
    title: 'Kiểm tra số liệu gửi lên',
    errors: (errors, warnings) => `**${errors} lỗi** cần sửa, ${warnings} cảnh báo.`,
    fine: (warnings) => `Không có lỗi, ${warnings} cảnh báo.`,
    size: (files, rows) => `Đã đọc ${files} tệp, ${rows} dòng dữ liệu.`,
    change: (difference) => `Nếu nhận: **${difference}**.`,
    noChange: 'Chưa tính được kết quả sẽ đổi thế nào vì số liệu còn lỗi.',
    repaired: (files, places) =>
      `Máy đã sửa sẵn ${files} tệp (${places} chỗ chắc chắn); tải về ở mục Artifacts, tên “repaired”.`,
    asked: (files) => `${files} tệp có chỗ máy không tự đoán; mở trang “Kiểm tra tệp” để trả lời.`,
    refused: (files) =>
      `${files} tệp không nhận. Nếu trong tệp có thông tin cá nhân, hãy đóng yêu cầu này và báo người quản lý kho xóa.`,
    outside: (files) => `**${files} tệp ngoài thư mục data/**: người quản lý kho phải xem từng tệp.`,
    first: (shown, total) => `${shown} trong ${total} vấn đề, lỗi trước`,
    columns: ['Mức', 'Chỗ', 'Vấn đề', 'Cách sửa'],
    outsideTitle: 'Tệp ngoài thư mục data/',
    repairedTitle: 'Tệp máy đã sửa sẵn',
    askedTitle: 'Tệp cần người gửi trả lời',
    refusedTitle: 'Tệp không nhận',
    changeTitle: 'Sẽ đổi những gì',
    full: 'Xem đủ, tải tệp đã sửa và trang dựng thử',
    review: 'Máy chỉ giúp tìm lỗi; nhận hay không là do người quản lý kho quyết định.',
  },
  en: {
    title: 'Check of the figures sent',
    errors: (errors, warnings) =>
      `**${errors} ${errors === '1' ? 'error' : 'errors'}** to mend, ${warnings} ${warnings === '1' ? 'warning' : 'warnings'}.`,
    fine: (warnings) => `No errors, ${warnings} ${warnings === '1' ? 'warning' : 'warnings'}.`,
    size: (files, rows) =>
      `Read ${files} ${files === '1' ? 'file' : 'files'}, ${rows} ${rows === '1' ? 'row' : 'rows'}.`,
    change: (difference) => `If accepted: **${difference}**.`,
    noChange: 'What would change cannot be told while the data have errors.',
    repaired: (files, places) =>
      `${files} ${files === '1' ? 'file was' : 'files were'} put right (${places} certain ${places === '1' ? 'place' : 'places'}): under Artifacts, named “repaired”.`,
    asked: (files) =>
      `${files} ${files === '1' ? 'file says' : 'files say'} too little to be put right without a guess; open the page “Check a file” to answer.`,
    refused: (files) =>
      `${files} ${files === '1' ? 'file is' : 'files are'} not taken. Where a file holds personal data, close this request and ask the maintainers to delete it.`,
    outside: (files) =>
      `**${files} ${files === '1' ? 'file' : 'files'} outside data/**: a maintainer has to look at each.`,
    first: (shown, total) => `${shown} of ${total} problems, errors first`,
    columns: ['Severity', 'Place', 'Problem', 'Fix'],
    outsideTitle: 'Files outside data/',
    repairedTitle: 'Files put right',
    askedTitle: 'Files with questions to their sender',
    refusedTitle: 'Files not taken',
    changeTitle: 'What would change',
    full: 'Everything, the files put right and the site as it would be',
    review: 'The machine only helps to find errors; a maintainer decides what is accepted.',
  },
} as const satisfies Record<Lang, PullWords>;
