import process from 'node:process';
import { langs } from './model/lang.ts';

const withSlashes = (path: string): string => `/${path}/`.replace(/\/{2,}/g, '/');
const withoutSlash = (url: string): string => url.replace(/\/+$/, '');

const { env } = process;

/** on, off, or not set, which is on. Throws on any other word: a misspelt off would publish what must not be. */
function readSwitch(name: string): boolean {
  const word = env[name] ?? 'on';
  if (word !== 'on' && word !== 'off')
    throw new Error(`${name} must be on or off, not ${JSON.stringify(word)}`);
  return word === 'on';
}

/** The one file to edit for a copy of the site; an environment variable of the same meaning wins. */
export const site = {
  name: 'Đúng Hẹn',
  /** Address of the host, without a path: SITE_URL. */
  url: withoutSlash(env['SITE_URL'] ?? 'https://dung-hen.example'),
  /** Path under which the site is published, `/` or `/repository/`: BASE_PATH. */
  base: withSlashes(env['BASE_PATH'] ?? '/'),
  /** Where the data and the code live; links to CSV lines and to "report a wrong figure" go there. */
  repository: withoutSlash(env['REPOSITORY_URL'] ?? 'https://github.com/dung-hen/dung-hen'),
  branch: 'main',
  langs,
  /** Whether the sample data set is published under `/sample/`: SAMPLE=on|off. */
  sample: readSwitch('SAMPLE'),
} as const;
