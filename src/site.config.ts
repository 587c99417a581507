import process from 'node:process';
import { langs } from './model/lang.ts';
import { readSettings, siteSettings } from './settings.ts';

/** The one file to edit for a copy of the site; an environment variable of the same name wins. */
const settings = readSettings(
  siteSettings,
  {
    /** Address of the host, without a path. */
    SITE_URL: 'https://dung-hen.example',
    /** Path under which the site is published, `/` or `/repository/`. */
    BASE_PATH: '/',
    /** Where the data and the code live; links to CSV lines and to "report a wrong figure" go there. */
    REPOSITORY_URL: 'https://github.com/dung-hen/dung-hen',
    /** Whether the sample data set is published under `/sample/`: on or off. */
    SAMPLE: 'on',
    /** Copies of the query engine: both, or compressed for a host that takes no file above 25 MiB. */
    ENGINE_COPIES: 'both',
    /** Where offices without an account may send their figures; empty where nobody reads such letters. */
    MAIL: '',
  },
  process.env,
);

/** What every page knows about this copy of the site. Importing it throws where a setting cannot be used. */
export const site = {
  name: 'Đúng Hẹn',
  url: settings.SITE_URL,
  base: settings.BASE_PATH,
  repository: settings.REPOSITORY_URL,
  branch: 'main',
  mail: settings.MAIL,
  langs,
  sample: settings.SAMPLE,
  plainEngine: settings.ENGINE_COPIES === 'both',
} as const;
