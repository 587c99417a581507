import { z } from 'zod';

interface Rule {
  readonly vi: string;
  readonly en: string;
  readonly example: string;
}

/** What an operator reads about a setting that cannot be used. */
const rules = {
  SITE_URL: {
    vi: 'Ghi tên máy chủ, có https:// hoặc http:// ở đầu và không có đường dẫn phía sau; đường dẫn ghi ở BASE_PATH.',
    en: 'Write the host with https:// or http:// in front and no path behind it; a path goes into BASE_PATH.',
    example: 'https://dung-hen.example',
  },
  BASE_PATH: {
    vi: 'Chỉ ghi đường dẫn, không có tên máy chủ, dấu ? hay dấu #; dùng chữ không dấu, chữ số và - . _ ~',
    en: 'Write only the path, without a host, ? or #; use unaccented letters, digits and - . _ ~',
    example: '/dung-hen/',
  },
  REPOSITORY_URL: {
    vi: 'Ghi địa chỉ trang của kho mã nguồn, có https:// ở đầu; không có .git ở cuối, không có dấu ? hay dấu #.',
    en: 'Write the address of the repository’s page with https:// in front, without .git at its end, ? or #.',
    example: 'https://github.com/dung-hen/dung-hen',
  },
  SAMPLE: {
    vi: 'Ghi on (đăng cả dữ liệu mẫu) hoặc off (chỉ dữ liệu thật).',
    en: 'Write on (publish the sample data too) or off (real data only).',
    example: 'off',
  },
  ENGINE_COPIES: {
    vi: 'Ghi both (cả bản thường và bản nén của bộ máy truy vấn) hoặc compressed (chỉ bản nén, khi máy chủ không nhận tệp lớn hơn 25 MiB).',
    en: 'Write both (the plain and the compressed copy of the query engine) or compressed (that one only, for a host that takes no file above 25 MiB).',
    example: 'compressed',
  },
  MAIL: {
    vi: 'Ghi địa chỉ thư điện tử nhận số liệu của cơ quan không có tài khoản, hoặc để trống.',
    en: 'Write the e-mail address that takes figures from offices without an account, or leave it empty.',
    example: 'so-lieu@dung-hen.example',
  },
  PORT: {
    vi: 'Ghi một số nguyên từ 0 đến 65535; 0 là cổng trống bất kỳ.',
    en: 'Write a whole number from 0 to 65535; 0 is any free port.',
    example: '4321',
  },
  DIST_FOLDER: {
    vi: 'Ghi thư mục sẽ chứa trang: chưa có, trống, hoặc đang chứa trang đã dựng trước đó (có tệp index.html).',
    en: 'Write the folder for the site: a new one, an empty one, or one that holds an earlier site (with index.html).',
    example: 'dist',
  },
  DATA_FOLDER: {
    vi: 'Ghi thư mục chứa bộ dữ liệu.',
    en: 'Write the folder that holds the data set.',
    example: 'data',
  },
} as const satisfies Record<string, Rule>;

/** The name of a setting, which is also that of its environment variable. */
export type SettingName = keyof typeof rules;

/** A setting that cannot be used, and what was found: its value or, in both languages, what is wrong about it. */
export interface WrongSetting {
  readonly name: SettingName;
  readonly value: string;
  readonly why?: { readonly vi: string; readonly en: string };
  /** In place of the example of the rule. */
  readonly example?: string;
}

function describe({ name, value, why, example }: WrongSetting): string {
  const rule = rules[name];
  const write = example ?? `${name}=${rule.example}`;
  return [
    `${name}=${JSON.stringify(value)}`,
    `  ${why?.vi ?? 'Không dùng được.'} ${rule.vi} Ví dụ: ${write}`,
    `  ${why?.en ?? 'Cannot be used.'} ${rule.en} Example: ${write}`,
  ].join('\n');
}

/** Settings that cannot be used, in words for the operator. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(wrong: readonly WrongSetting[]) {
    super(wrong.map(describe).join('\n'));
  }
}

/** The parts of an http address; null where the text is none, or carries a name, a query or a fragment. */
function parseAddress(text: string): URL | null {
  const url = URL.canParse(text) && /^https?:\/\/[^/]/i.test(text) ? new URL(text) : null;
  const isBare = url?.username === '' && url.password === '' && !/[?#\s\\]/.test(text);
  return url && isBare ? url : null;
}

const isHost = (text: string): boolean => parseAddress(text)?.pathname === '/';
const isRepository = (text: string): boolean => parseAddress(text) !== null && !/\.git\/*$/.test(text);
const isMail = (text: string): boolean => text === '' || /^[^\s@<>"'?&,;:%]+@[\w-]+(?:\.[\w-]+)+$/.test(text);
const isPath = (text: string): boolean => /^\/?(?:(?!\.\.?(?:\/|$))[\w.~-]+(?:\/|$))*$/.test(text);

/** What the pages and addresses of a copy of the site depend on. */
export const siteSettings = z.object({
  SITE_URL: z
    .string()
    .refine(isHost)
    .transform((text) => new URL(text).origin),
  BASE_PATH: z
    .string()
    .refine(isPath)
    .transform((path) => `/${path}/`.replace(/\/{2,}/g, '/')),
  REPOSITORY_URL: z
    .string()
    .refine(isRepository)
    .transform((text) => text.replace(/\/+$/, '')),
  SAMPLE: z.enum(['on', 'off']).transform((word) => word === 'on'),
  ENGINE_COPIES: z.enum(['both', 'compressed']),
  MAIL: z.string().refine(isMail),
});

/** Where a build reads and writes. */
export const folderSettings = z.object({
  DATA_FOLDER: z.string().regex(/\S/),
  DIST_FOLDER: z.string().regex(/\S/),
});

/** Where the finished site is served on this machine. */
export const portSettings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port < 2 ** 16),
});

type Shape = typeof siteSettings | typeof folderSettings | typeof portSettings;

/**
 * Reads the settings of one shape. In: the defaults, and the environment, whose variables win.
 * Throws a SettingsError that names every wrong one: a misspelt `off` would publish what must not be.
 */
export function readSettings<S extends Shape>(
  shape: S,
  defaults: z.input<S>,
  environment: Readonly<Record<string, string | undefined>>,
): z.output<S> {
  const names = Object.keys(shape.shape) as (SettingName & keyof z.input<S>)[];
  const given = new Map(names.map((name) => [name, environment[name] ?? String(defaults[name])]));
  const read = shape.safeParse(Object.fromEntries(given));
  if (read.success) return read.data as z.output<S>;
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
  throw new SettingsError(
    names.filter((name) => wrong.has(name)).map((name) => ({ name, value: given.get(name) ?? '' })),
  );
}
