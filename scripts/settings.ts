import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { folderSettings, readSettings, SettingsError, type WrongSetting } from '../src/settings.ts';
import { endWithNpm } from './end-with-npm.ts';

/** Exit code of a command that was called wrongly and did nothing. */
const MISUSE = 2;

/** The folders of a build. */
export interface Folders {
  readonly data: string;
  readonly dist: string;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function judgeData(data: string, sample: boolean): WrongSetting | null {
  const wrong = { name: 'DATA_FOLDER', value: data } as const;
  if (!isFolder(data))
    return { ...wrong, why: { vi: 'Không có thư mục này.', en: 'There is no such folder.' } };
  if (!sample || isFolder(join(data, 'sample'))) return null;
  return {
    ...wrong,
    why: {
      vi: 'Trong đó không có thư mục sample với dữ liệu mẫu. Nếu chỉ đăng dữ liệu thật thì đặt SAMPLE=off.',
      en: 'It holds no folder sample with the sample data. To publish real data only, set SAMPLE=off.',
    },
    example: `SAMPLE=off DATA_FOLDER=${data}`,
  };
}

/** The deepest folder on the way to a path that is there. */
function existingAbove(path: string): string {
  return existsSync(path) ? path : existingAbove(dirname(path));
}

/** The folder is replaced as a whole: anything that is not a site of ours would be lost. */
function judgeDist(dist: string): WrongSetting | null {
  const wrong = { name: 'DIST_FOLDER', value: dist } as const;
  if (!isFolder(existingAbove(resolve(dist))))
    return { ...wrong, why: { vi: 'Đây là một tệp.', en: 'It is a file.' } };
  if (!existsSync(dist)) return null;
  if (statSync(dist).dev !== statSync(dirname(realpathSync(dist))).dev) {
    const why = {
      vi: 'Một ổ đĩa được gắn ngay tại đây nên không thay được cả thư mục.',
      en: 'A disk is mounted right here, so that the folder cannot be replaced.',
    };
    return { ...wrong, why, example: `DIST_FOLDER=${join(dist, 'site')}` };
  }
  if (readdirSync(dist).length === 0 || existsSync(join(dist, 'index.html'))) return null;
  const why = {
    vi: 'Thư mục này đang chứa thứ khác, sẽ mất nếu bị thay.',
    en: 'It holds something else, which would be lost.',
  };
  return { ...wrong, why };
}

function readFolders(sample: boolean): Folders {
  const defaults = { DATA_FOLDER: 'data', DIST_FOLDER: 'dist' };
  const { DATA_FOLDER: data, DIST_FOLDER: dist } = readSettings(folderSettings, defaults, process.env);
  const wrong = [judgeData(data, sample), judgeDist(dist)].filter((it) => it !== null);
  if (wrong.length > 0) throw new SettingsError(wrong);
  return { data, dist };
}

/**
 * Runs a command that builds the site. In: the command, which gets the folders and says the exit code. It imports
 * whatever needs the site's settings itself, so that a wrong one ends in plain words before any work.
 * Out: its exit code, or 2 where a setting cannot be used.
 */
export async function runWithSettings(command: (folders: Folders) => Promise<number>): Promise<number> {
  endWithNpm();
  try {
    const { site } = await import('../src/site.config.ts');
    return await command(readFolders(site.sample));
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return MISUSE;
  }
}
