import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { inspect } from '../src/model/import/inspect.ts';
import type { Inspection } from '../src/model/import/types.ts';
import type { Lang } from '../src/model/lang.ts';
import { dayInVietnam } from '../src/model/today.ts';
import { openFolder } from '../src/warehouse/check-folder.ts';
import { type FixOptions, readOptions, usage } from './fix/options.ts';
import { printInspection, printInspectionJson } from './fix/print.ts';
import { type Written, writeFiles } from './fix/write-files.ts';
import { allowClosedPipe } from './shell/pipe.ts';
import { readWords } from './shell/words.ts';

const DATA = process.env['DATA_FOLDER'] ?? 'data';

const states = {
  vi: { new: 'đã ghi', same: 'không đổi', replaced: 'ĐÃ GHI ĐÈ' },
  en: { new: 'written', same: 'unchanged', replaced: 'REPLACED' },
} as const satisfies Record<Lang, Record<Written['state'], string>>;

const ends = {
  vi: {
    ready: 'Tệp đã sẵn sàng; thêm --out thư-mục để ghi.',
    open: 'Chưa ghi gì: còn câu hỏi chưa trả lời (xem các dòng --assume ở trên).',
    wrong: 'Chưa ghi gì: còn lỗi.',
  },
  en: {
    ready: 'Ready; add --out folder to write it.',
    open: 'Nothing written: questions are open (see the --assume lines above).',
    wrong: 'Nothing written: there are errors.',
  },
} as const satisfies Record<Lang, Record<string, string>>;

function endOf({ ok, questions, errors, refusal }: Inspection, lang: Lang): string {
  if (ok) return ends[lang].ready;
  const isOpen = questions.some(({ answer }) => answer === null);
  return refusal || errors > 0 || !isOpen ? ends[lang].wrong : ends[lang].open;
}

async function fix({ file, out, answers, lang, format }: FixOptions): Promise<boolean> {
  const bytes = await readFile(file);
  const published = await openFolder(DATA);
  const inspection = await inspect({ name: file, bytes }, { answers, published, today: dayInVietnam() });
  const written = inspection.ok && out !== null ? await writeFiles(out, inspection.files) : [];
  const lines = written.map(({ path, state }) => `${states[lang][state]}: ${path}\n`);
  if (format === 'json') process.stdout.write(printInspectionJson(inspection, lang));
  else process.stdout.write(printInspection(inspection, lang));
  const end = written.length > 0 ? lines.join('') : `${endOf(inspection, lang)}\n`;
  (format === 'json' ? process.stderr : process.stdout).write(end);
  return inspection.ok;
}

/** A file that is not there is the caller's slip, not a fault of ours. */
function tellUnread(file: string, error: unknown): boolean {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^E[A-Z]+$/.test(reason)) throw error;
  process.stderr.write(`${file}: không mở được / cannot be opened (${reason})\n`);
  return false;
}

allowClosedPipe();
const options = readWords(usage, readOptions);
if (options) {
  const isGood = await fix(options).catch((error: unknown) => tellUnread(options.file, error));
  process.exitCode = isGood ? 0 : 1;
}
