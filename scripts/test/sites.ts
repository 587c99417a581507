/** Variables of this run that would change what is built, as none; a test or a site names those it wants. */
export const noSettings = Object.fromEntries(
  ['DATA_FOLDER', 'SITE_URL', 'BASE_PATH', 'REPOSITORY_URL', 'SAMPLE', 'NODE_ENV', 'MODE', 'DEV', 'PROD'].map(
    (name) => [name, undefined],
  ),
);

/** Where a site that tests look at is built, and with which settings. */
export interface TestSite {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The site at a root, with the sample; made in another time zone and language than the build it is compared with. */
export const rootSite: TestSite = {
  folder: '.cache/test-site',
  environment: { SAMPLE: 'on', TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8' },
};

/** The site below a path, without the sample. */
export const baseSite: TestSite = {
  folder: '.cache/test-base',
  environment: { SAMPLE: 'off', BASE_PATH: '/repo/', SITE_URL: 'https://dung-hen.example' },
};
