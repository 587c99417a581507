import process from 'node:process';
import { buildSite } from './build-site.ts';

process.exitCode = (await buildSite(process.env['DIST_FOLDER'] ?? 'dist')) ? 0 : 1;
