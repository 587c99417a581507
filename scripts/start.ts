import process from 'node:process';
import { buildSite } from './build-site.ts';
import { runAstro } from './run-astro.ts';

const folder = process.env['DIST_FOLDER'] ?? 'dist';
const port = process.env['PORT'] ?? '4321';

process.exitCode = (await buildSite(folder))
  ? await runAstro(['preview', '--port', port], { OUT_DIR: folder })
  : 1;
