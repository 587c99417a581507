import process from 'node:process';
import { runWithSettings } from './settings.ts';

process.exitCode = await runWithSettings(async (folders) => {
  const { buildSite } = await import('./build-site.ts');
  return (await buildSite(folders)) ? 0 : 1;
});
