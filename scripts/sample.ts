import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sampleFiles } from './sample/files.ts';
import { takesNoWords } from './shell/words.ts';

const realData = 'data';
const folder = join(realData, 'sample');

if (takesNoWords('npm run sample')) {
  const files = await sampleFiles(realData);
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  console.log(`${folder}: ${files.size} files`);
}
