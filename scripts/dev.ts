import process from 'node:process';
import { runWithSettings } from './settings.ts';

const folder = '.build/dev';

process.exitCode = await runWithSettings(async ({ data }) => {
  const { prepare, checkData } = await import('./build-site.ts');
  const { runAstro } = await import('./run-astro.ts');
  if (!(await checkData(data))) return 1;
  await prepare(data, folder);
  return runAstro(['dev', ...process.argv.slice(2)], { DUNG_HEN_WAREHOUSE: folder });
});
