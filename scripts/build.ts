import process from 'node:process';
import { runWithSettings } from './settings.ts';
import { takesNoWords } from './shell/words.ts';

if (takesNoWords('npm run build')) {
  process.exitCode = await runWithSettings(async (folders) => {
    const { buildSite } = await import('./build-site.ts');
    return (await buildSite(folders)) ? 0 : 1;
  });
}
