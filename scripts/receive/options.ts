import { parseArgs } from 'node:util';
import { isRealDate } from '../../src/model/cells.ts';
import type { Answers } from '../../src/model/import/types.ts';
import { readAnswer } from '../shell/answers.ts';

export interface ReceiveOptions {
  /** Files of one mail, in the order in which they are put in: figures before their corrections. */
  readonly files: readonly string[];
  /** The day they came, ISO text. */
  readonly date: string;
  readonly answers: Answers;
}

export const usage = `npm run receive -- tệp [tệp …] --date NNNN-TT-NN [--assume mã=giá-trị …]
Nhận tệp cơ quan gửi qua thư: kiểm tra như mọi tệp, đưa vào data/, in phiếu báo nhận để gửi lại. Có lỗi thì không ghi gì.
Sửa một số đã công bố: đưa tệp số liệu trước, tệp corrections.csv sau, trong cùng một lệnh.
Takes a file that came by mail: the same checks, into data/, and a receipt to send back. Nothing is written where there are errors.
To revise a published number give the file of figures first and corrections.csv after it, in one command.
`;

/** What was asked for. In: the words of the command line. Throws, with words for the reader, on anything unknown. */
export function readOptions(words: readonly string[]): ReceiveOptions {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      assume: { type: 'string', multiple: true, default: [] },
    },
  });
  const { date, assume } = values;
  if (positionals.length === 0) throw new Error('tệp nào? / which file?');
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date) || !isRealDate(date))
    throw new Error(`--date ${date ?? ''}: NNNN-TT-NN / YYYY-MM-DD`);
  return { files: positionals, date, answers: Object.fromEntries(assume.map(readAnswer)) };
}
