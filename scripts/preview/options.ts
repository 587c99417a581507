import { parseArgs } from 'node:util';
import { type Lang, langs } from '../../src/model/lang.ts';

const formats = ['text', 'json', 'markdown'] as const;

type Format = (typeof formats)[number];

export interface PreviewOptions {
  readonly format: Format;
  readonly lang: Lang;
  /** A commit or a folder; null where not given. */
  readonly base: string | null;
  readonly files: readonly string[];
}

export const usage = `npm run preview -- [--base <bản git | thư mục>] [--format ${formats.join('|')}] [--lang ${langs.join('|')}] [tệp.csv …]
Cho biết kết luận và con số nào sẽ đổi. Có tệp: nếu đặt tệp vào data/. Không có tệp: data/ so với bản git (HEAD nếu không ghi --base).
Tells which verdicts and figures would change. Files: with them in data/. No files: data/ against a commit (HEAD unless --base is given).
`;

/** What was asked for. In: the words of the command line. Throws, with words for the reader, on anything unknown. */
export function readOptions(words: readonly string[]): PreviewOptions {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'vi' },
    },
  });
  const format = formats.find((name) => name === values.format);
  const lang = langs.find((name) => name === values.lang);
  if (!format) throw new Error(`--format ${values.format}: ${formats.join(', ')}`);
  if (!lang) throw new Error(`--lang ${values.lang}: ${langs.join(', ')}`);
  return { format, lang, base: values.base ?? null, files: positionals };
}
