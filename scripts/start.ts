import process from 'node:process';
import { portSettings, readSettings } from '../src/settings.ts';
import { runWithSettings } from './settings.ts';
import { takesNoWords } from './shell/words.ts';
import { probePort, serveFolder } from './start/serve.ts';

if (takesNoWords('[PORT=4321] npm start')) {
  process.exitCode = await runWithSettings(async (folders) => {
    const { PORT: port } = readSettings(portSettings, { PORT: '4321' }, process.env);
    await probePort(port);
    const { buildSite } = await import('./build-site.ts');
    const { site } = await import('../src/site.config.ts');
    if (!(await buildSite(folders))) return 1;
    const server = await serveFolder(folders.dist, { base: site.base, port });
    console.log(`\n${site.name}: http://localhost:${server.port}${site.base}\nCtrl+C: dừng · stop`);
    return 0;
  });
}
