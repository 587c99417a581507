import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { writeDictionary } from '../src/model/dictionary.ts';
import { readWords } from './shell/words.ts';

const FILE = 'data/README.md';

const options = readWords(
  'npm run dictionary [-- --check]',
  (args) => parseArgs({ args, options: { check: { type: 'boolean', default: false } } }).values,
);

async function isFresh(text: string): Promise<boolean> {
  return (await readFile(FILE, 'utf8').catch(() => '')) === text;
}

if (options) {
  const text = writeDictionary();
  if (!options.check) await writeFile(FILE, text);
  else if (!(await isFresh(text))) {
    process.stderr.write(`${FILE} cũ / is stale: npm run dictionary\n`);
    process.exitCode = 1;
  }
}
