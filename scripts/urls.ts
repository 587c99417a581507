import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { redirects } from '../src/redirects.ts';
import { takesNoWords } from './shell/words.ts';
import { currentLines } from './urls/current.ts';
import { addLines, compareRegistry, linesOf, REGISTRY } from './urls/registry.ts';

const data = process.env['DATA_FOLDER'] ?? 'data';

if (takesNoWords('npm run urls')) {
  const listed = linesOf(await readFile(REGISTRY, 'utf8').catch(() => ''));
  const { lost, unlisted } = compareRegistry(listed, await currentLines(data), redirects);
  await writeFile(REGISTRY, addLines(listed, unlisted));
  process.stdout.write(`${REGISTRY}: +${unlisted.length}\n`);
  if (lost.length > 0) {
    process.stderr.write(
      `Địa chỉ đã đăng nay không còn; thêm vào src/redirects.ts hoặc trả lại mã cũ:
Published addresses that are gone; add them to src/redirects.ts or bring the old id back:
${lost.join('\n')}\n`,
    );
    process.exitCode = 1;
  }
}
