import { describe, expect, test } from 'vitest';
import { folderSettings, portSettings, readSettings, siteSettings } from '../src/settings.ts';

const site = {
  SITE_URL: 'https://dung-hen.example',
  BASE_PATH: '/',
  REPOSITORY_URL: 'https://github.com/dung-hen/dung-hen',
  SAMPLE: 'on',
  ENGINE_COPIES: 'both',
  MAIL: '',
} as const;
const folders = { DATA_FOLDER: 'data', DIST_FOLDER: 'dist' };

type Environment = Readonly<Record<string, string>>;

const readAll = (environment: Environment) => ({
  ...readSettings(siteSettings, site, environment),
  ...readSettings(folderSettings, folders, environment),
  ...readSettings(portSettings, { PORT: '4321' }, environment),
});

function refusal(environment: Environment): string {
  try {
    readAll(environment);
    return '';
  } catch (error) {
    return error instanceof Error ? `${error.name}\n${error.message}` : '';
  }
}

describe('the settings of a site', () => {
  test('are the defaults where the environment says nothing', () => {
    expect(readAll({ HOME: '/root' })).toEqual({
      ...site,
      SAMPLE: true,
      ...folders,
      PORT: 4321,
    });
  });

  test.each([
    ['SITE_URL', 'https://dung-hen.example/', 'https://dung-hen.example'],
    ['SITE_URL', 'http://localhost:8080', 'http://localhost:8080'],
    ['SITE_URL', 'HTTPS://Đúng-Hẹn.example', 'https://xn--ng-hn-6ua4nq34v.example'],
    ['BASE_PATH', '', '/'],
    ['BASE_PATH', 'repo', '/repo/'],
    ['BASE_PATH', '/org/a.b_c~d-e/', '/org/a.b_c~d-e/'],
    ['REPOSITORY_URL', 'https://git.example:8443/org/repo/', 'https://git.example:8443/org/repo'],
    ['SAMPLE', 'off', false],
    ['MAIL', 'so-lieu@dung-hen.example', 'so-lieu@dung-hen.example'],
    ['PORT', '0', 0],
    ['PORT', '65535', 65535],
  ])('%s=%s is understood', (name, written, read) => {
    expect(readAll({ [name]: written })).toHaveProperty(name, read);
  });

  test.each([
    ['SITE_URL', 'dung-hen.example'],
    ['MAIL', 'so-lieu'],
    ['MAIL', 'so-lieu@dung-hen.example?bcc=x'],
    ['SITE_URL', 'localhost:8080'],
    ['SITE_URL', 'https:dung-hen.example'],
    ['SITE_URL', 'https://dung-hen.example/repo'],
    ['SITE_URL', 'https://dung-hen.example?a'],
    ['SITE_URL', 'https://dung-hen.example#a'],
    ['SITE_URL', 'https://ten:khoa@dung-hen.example'],
    ['SITE_URL', 'ftp://dung-hen.example'],
    ['SITE_URL', ''],
    ['BASE_PATH', 'https://org.example/repo/'],
    ['BASE_PATH', '//org.example/repo/'],
    ['BASE_PATH', '/repo/?a=1'],
    ['BASE_PATH', '/repo/#a'],
    ['BASE_PATH', '/repo/../'],
    ['BASE_PATH', '/./'],
    ['BASE_PATH', '/đúng hẹn/'],
    ['BASE_PATH', 'C:/Program Files/Git/repo/'],
    ['REPOSITORY_URL', 'git@github.com:dung-hen/dung-hen.git'],
    ['REPOSITORY_URL', 'https://github.com/dung-hen/dung-hen.git'],
    ['REPOSITORY_URL', 'https://github.com/dung-hen/dung-hen?tab=readme'],
    ['SAMPLE', 'of'],
    ['SAMPLE', 'OFF'],
    ['SAMPLE', ''],
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', ''],
    ['DATA_FOLDER', ' '],
    ['DIST_FOLDER', ''],
  ])('%s=%s is refused by name', (name, written) => {
    expect(refusal({ [name]: written })).toMatch(
      new RegExp(
        `^SettingsError\n${name}=.*\n {2}Không dùng được. .* Ví dụ: ${name}=.*\n.* Example: ${name}=`,
      ),
    );
  });

  test('that are wrong are named all at once, with what was found, the rule and an example', () => {
    expect(refusal({ BASE_PATH: 'https://org.example/repo/', SAMPLE: 'of' })).toMatchInlineSnapshot(`
      "SettingsError
      BASE_PATH="https://org.example/repo/"
        Không dùng được. Chỉ ghi đường dẫn, không có tên máy chủ, dấu ? hay dấu #; dùng chữ không dấu, chữ số và - . _ ~ Ví dụ: BASE_PATH=/dung-hen/
        Cannot be used. Write only the path, without a host, ? or #; use unaccented letters, digits and - . _ ~ Example: BASE_PATH=/dung-hen/
      SAMPLE="of"
        Không dùng được. Ghi on (đăng cả dữ liệu mẫu) hoặc off (chỉ dữ liệu thật). Ví dụ: SAMPLE=off
        Cannot be used. Write on (publish the sample data too) or off (real data only). Example: SAMPLE=off"
    `);
  });

  test.each(Object.entries({ ...site, PORT: '4321' }))('%s: the example passes', (name) => {
    const [, example = ''] = / Example: \w+=(\S+)$/m.exec(refusal({ [name]: '?' })) ?? [];
    expect(example).not.toBe('');
    expect(refusal({ [name]: example })).toBe('');
  });
});
