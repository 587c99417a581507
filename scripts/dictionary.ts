import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { writeDictionary } from '../src/model/dictionary.ts';

const FILE = 'data/README.md';

const words = process.argv.slice(2);
const text = writeDictionary();

if (words.some((word) => word !== '--check')) {
  process.stderr.write('npm run dictionary [-- --check]\n');
  process.exitCode = 2;
} else if (words.length === 0) await writeFile(FILE, text);
else if ((await readFile(FILE, 'utf8').catch(() => '')) !== text) {
  process.stderr.write(`${FILE} cũ / is stale: npm run dictionary\n`);
  process.exitCode = 1;
}
