import process from 'node:process';
import { buildWarehouses, checkData } from './build-site.ts';
import { runAstro } from './run-astro.ts';

const folder = '.build/dev';

if (await checkData()) {
  await buildWarehouses(folder);
  process.exitCode = await runAstro(['dev', ...process.argv.slice(2)], { DUNG_HEN_WAREHOUSE: folder });
} else {
  process.exitCode = 1;
}
