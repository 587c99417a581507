import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/start/serve.ts';
import { baseSite, rootSite, type TestSite } from '../../scripts/test/sites.ts';
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

/** The folder of a site that is there already, or of one that is built now. */
async function siteOf(variable: string, name: string, { environment }: TestSite): Promise<string> {
  const given = process.env[variable];
  if (given) return given;
  const output = join(scratch, name);
  await build({ output, environment });
  return output;
}

/** Builds what the tests look at, serves it and starts one browser. Out: what ends it all. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // One after the other: each uses all processors, and the second finds the pictures of the first.
  const rootFolder = await siteOf('TEST_SITE', 'root', rootSite);
  const baseFolder = await siteOf('TEST_BASE', 'base', baseSite);
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
