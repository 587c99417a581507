import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

export interface PullCheckOptions {
  /** The commit that the change is compared with. */
  readonly base: string;
  /** Where the report and the files put right are written. */
  readonly out: string;
  /** The file that the summary is added to; null to print none. */
  readonly summary: string | null;
}

export const usage = `npm run pull-check -- [--base <bản git>] [--out <thư mục>] [--summary <tệp.md>]
Kiểm tra một yêu cầu hợp nhất: lỗi trên từng dòng CSV, kết luận và con số sẽ đổi, tệp máy sửa được. Mặc định so với HEAD^1.
Checks a pull request: problems on the CSV lines, verdicts and figures that would change, files put right. Against HEAD^1 unless told.
`;

/** What was asked for. In: the words of the command line. Throws on anything unknown. */
export function readOptions(words: readonly string[]): PullCheckOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      base: { type: 'string', default: 'HEAD^1' },
      out: { type: 'string', default: join('.cache', 'pull-check') },
      summary: { type: 'string' },
    },
  });
  const { base, out, summary = process.env['GITHUB_STEP_SUMMARY'] } = values;
  return { base, out, summary: summary ?? null };
}
