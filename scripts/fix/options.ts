import { parseArgs } from 'node:util';
import type { Answers } from '../../src/model/import/types.ts';
import { type Lang, langs } from '../../src/model/lang.ts';
import { readAnswer } from '../shell/answers.ts';

const formats = ['text', 'json'] as const;

export interface FixOptions {
  readonly file: string;
  /** The folder into which the files are written; null where nothing is to be written. */
  readonly out: string | null;
  readonly answers: Answers;
  readonly lang: Lang;
  readonly format: (typeof formats)[number];
}

export const usage = `npm run fix -- tệp [--out thư-mục] [--assume mã=giá-trị …] [--format ${formats.join('|')}] [--lang ${langs.join('|')}]
Chuyển báo cáo (CSV, XLSX, XLS) thành tệp của bộ dữ liệu. Không có --out: chỉ cho xem, không ghi gì.
A report made into files of the data set. Without --out nothing is written; --assume answers a question.
`;

function readArguments(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      assume: { type: 'string', multiple: true, default: [] },
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'vi' },
    },
  });
}

/** What was asked for. In: the words of the command line. Throws, with words for the reader, on anything unknown. */
export function readOptions(words: readonly string[]): FixOptions {
  const { values, positionals } = readArguments(words);
  const format = formats.find((name) => name === values.format);
  const lang = langs.find((name) => name === values.lang);
  const [file, ...others] = positionals;
  const answers = Object.fromEntries(values.assume.map(readAnswer));
  if (!format) throw new Error(`--format ${values.format}: ${formats.join(', ')}`);
  if (!lang) throw new Error(`--lang ${values.lang}: ${langs.join(', ')}`);
  if (file === undefined || others.length > 0) throw new Error('một tệp / one file');
  return {
    file,
    out: values.out ?? null,
    answers,
    lang,
    format,
  };
}
