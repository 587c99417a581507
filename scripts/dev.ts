import process from 'node:process';
import { runWithSettings } from './settings.ts';
import { readWords } from './shell/words.ts';

const folder = '.build/dev';

/** The words are Astro's own, which passes over those it does not know. */
function readAstroWords(words: string[]): string[] {
  const unknown = words.find((word) => word.startsWith('-') && !/^--(?:port|host|open)(?:=|$)/.test(word));
  if (unknown !== undefined) throw new Error(`Unknown option '${unknown}'`);
  return words;
}

const words = readWords('npm run dev -- [--port 4321] [--host] [--open]', readAstroWords);

if (words) {
  process.exitCode = await runWithSettings(async ({ data }) => {
    const { prepare, checkData } = await import('./build-site.ts');
    const { runAstro } = await import('./run-astro.ts');
    if (!(await checkData(data))) return 1;
    await prepare(data, folder);
    const { writeDocuments } = await import('../src/documents/write.ts');
    const { stagedFolder } = await import('../src/warehouse/staged.ts');
    await writeDocuments(stagedFolder(folder));
    return runAstro(['dev', ...words], { DUNG_HEN_WAREHOUSE: folder });
  });
}
