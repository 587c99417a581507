import { parseArgs } from 'node:util';
import { type Lang, langs } from '../../src/model/lang.ts';

const formats = ['text', 'json', 'github', 'markdown'] as const;

export type Format = (typeof formats)[number];

export interface ValidateOptions {
  readonly format: Format;
  readonly lang: Lang;
  readonly paths: readonly string[];
}

export const usage = `npm run validate -- [--format ${formats.join('|')}] [--lang ${langs.join('|')}] [thư mục | tệp.csv …]
Không ghi gì: kiểm tra data/. Thư mục: một bộ dữ liệu. Tệp: kiểm tra cùng phần còn lại của data/.
Nothing given: checks data/. A folder: a data set. Files: checked with the rest of data/ around them.
`;

function readArguments(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, lang: { type: 'string', default: 'vi' } },
  });
}

/** What was asked for. In: the words of the command line. Throws, with words for the reader, on anything unknown. */
export function readOptions(words: readonly string[]): ValidateOptions {
  const { values, positionals } = readArguments(words);
  const format = formats.find((name) => name === values.format);
  const lang = langs.find((name) => name === values.lang);
  if (!format) throw new Error(`--format ${values.format}: ${formats.join(', ')}`);
  if (!lang) throw new Error(`--lang ${values.lang}: ${langs.join(', ')}`);
  return { format, lang, paths: positionals };
}
