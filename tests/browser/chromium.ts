import { existsSync } from 'node:fs';
import process from 'node:process';
import { type BrowserServer, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Our own flags: the ready-made ones of the packaged browser switch web security off and would hide every CSP failure. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The packaged browser dies of a memory access out of bounds in WebAssembly unless such accesses are looked for. */
const packagedFlags = ['--js-flags=--wasm-enforce-bounds-checks'];

async function packagedChromium(): Promise<string> {
  // Read when the package is imported: makes it unpack the libraries that a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Starts the machine's Chrome or Chromium, else the one that came with `npm ci`. The caller closes it. */
export async function startChromium(): Promise<BrowserServer> {
  const wanted = process.env['CHROMIUM'] ?? installed.find((path) => existsSync(path));
  if (wanted) return chromium.launchServer({ executablePath: wanted, args: flags });
  const executablePath = await packagedChromium();
  return chromium.launchServer({ executablePath, args: [...flags, ...packagedFlags] });
}
