import { showText } from './explain/show-text.ts';
import { count, date, period } from './format.ts';
import type { Lang } from './lang.ts';

/** One file as it was sent. */
export interface ReceivedFile {
  /** Its name without its folder. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  /** What the content is; null where it is not taken at all. */
  readonly form: string | null;
  readonly rows: number;
}

/** What an office is told about files that it sent by mail. */
export interface Receipt {
  readonly received: readonly ReceivedFile[];
  /** The day they came, ISO text. */
  readonly day: string;
  readonly agencies: readonly string[];
  /** First and last day of the figures; null where they have none. */
  readonly span: readonly [string, string] | null;
  /** One sentence each: what was put right, and how often. */
  readonly repairs: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** Why it was not taken, one sentence each; empty where it was. */
  readonly refusals: readonly string[];
  /** What changes on the site; null where nothing was taken. */
  readonly change: string | null;
  /** Files written, by their path in the data folder. */
  readonly files: readonly string[];
}

const words = {
  vi: {
    title: 'PHIẾU BÁO NHẬN SỐ LIỆU',
    day: 'Ngày nhận',
    name: 'Tệp',
    sha256: 'Mã SHA-256 của tệp',
    bytes: 'byte',
    form: 'Nội dung',
    rows: 'Số dòng số liệu',
    agencies: 'Cơ quan',
    span: 'Kỳ số liệu',
    repairs: 'Máy đã sửa (không đoán)',
    found: 'Kiểm tra',
    errors: 'lỗi',
    warnings: 'cảnh báo',
    change: 'Trên trang sẽ đổi',
    files: 'Đã đưa vào',
    taken: 'Kết quả: ĐÃ NHẬN. Số liệu hiện trên trang sau lần dựng tới.',
    refused: 'Kết quả: CHƯA NHẬN. Xin sửa những chỗ sau rồi gửi lại:',
    none: 'không có',
    end: 'Trang độc lập, không phải cơ quan nhà nước. Muốn đính chính, gửi lại tệp kèm lý do và số văn bản.',
  },
  en: {
    title: 'RECEIPT OF FIGURES',
    day: 'Received on',
    name: 'File',
    sha256: 'SHA-256 of the file',
    bytes: 'bytes',
    form: 'Content',
    rows: 'Rows of figures',
    agencies: 'Agency',
    span: 'Period of the figures',
    repairs: 'Put right (nothing guessed)',
    found: 'Checks',
    errors: 'errors',
    warnings: 'warnings',
    change: 'Changes on the site',
    files: 'Put into',
    taken: 'Result: TAKEN. The figures stand on the site after it is next built.',
    refused: 'Result: NOT TAKEN. Please mend the following and send the file again:',
    none: 'none',
    end: 'An independent site, not a state agency. To correct a figure, send the file again with the reason and the number of the document.',
  },
} as const satisfies Record<Lang, Readonly<Record<string, string>>>;

const bullets = (lines: readonly string[]): readonly string[] => lines.map((line) => `  - ${line}`);

function fileLines({ name, bytes, sha256, form, rows }: ReceivedFile, lang: Lang): readonly string[] {
  const say = words[lang];
  return [
    `${say.name}: ${showText(name)} (${count(bytes, lang)} ${say.bytes})`,
    `${say.sha256}: ${sha256}`,
    `${say.form}: ${form ?? say.none}`,
    `${say.rows}: ${count(rows, lang)}`,
  ];
}

/** The receipt as plain text for a mail, in one language. Names are shown with nothing hidden in them. */
export function printReceipt(receipt: Receipt, lang: Lang): string {
  const say = words[lang];
  const { span, errors, warnings, refusals, change, repairs, files } = receipt;
  const digits = (number: number): string => count(number, lang);
  const line = (label: string, value: string): string => `${label}: ${value === '' ? say.none : value}`;
  return [
    say.title,
    '',
    line(say.day, date(receipt.day, lang)),
    ...receipt.received.flatMap((file) => fileLines(file, lang)),
    line(say.agencies, receipt.agencies.map(showText).join('; ')),
    line(say.span, span ? period(span[0], span[1], lang) : ''),
    line(say.found, `${digits(errors)} ${say.errors}, ${digits(warnings)} ${say.warnings}`),
    ...(repairs.length > 0 ? [`${say.repairs}:`, ...bullets(repairs)] : []),
    ...(change === null ? [] : [line(say.change, change)]),
    ...(files.length > 0 ? [line(say.files, files.join(', '))] : []),
    '',
    ...(refusals.length > 0 ? [say.refused, ...bullets(refusals)] : [say.taken]),
    '',
    say.end,
    '',
  ].join('\n');
}
