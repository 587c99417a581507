import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/start/serve.ts';
import { startChromium } from '../browser/chromium.ts';
import { build } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder and origin of the site at a root, with the sample. */
    readonly rootFolder: string;
    readonly rootOrigin: string;
    /** Folder of the site for `https://dung-hen.example/repo/`, without the sample. */
    readonly baseFolder: string;
    /** Where the one browser of all tests listens. */
    readonly browser: string;
  }
}

const scratch = join('.cache', `site-tests-${process.pid}`);

async function buildRoot(): Promise<string> {
  const given = process.env['TEST_SITE'];
  if (given) return given;
  const output = join(scratch, 'root');
  await build({ output, environment: { SAMPLE: 'on', TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8' } });
  return output;
}

async function buildBelowPath(): Promise<string> {
  if (process.env['TEST_BASE']) return process.env['TEST_BASE'];
  const output = join(scratch, 'base');
  const environment = { SAMPLE: 'off', BASE_PATH: '/repo/', SITE_URL: 'https://dung-hen.example' };
  await build({ output, environment });
  return output;
}

/** Builds what the tests look at, serves it and starts one browser. Out: what ends it all. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // One after the other: each uses all processors, and the second finds the pictures of the first.
  const rootFolder = await buildRoot();
  const baseFolder = await buildBelowPath();
  const browser = await startChromium();
  const server = await serveFolder(rootFolder);
  project.provide('rootFolder', rootFolder);
  project.provide('rootOrigin', server.origin);
  project.provide('baseFolder', baseFolder);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
    await rm(scratch, { recursive: true, force: true });
  };
}
