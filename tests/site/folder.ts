import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file of a folder, as paths relative to it with `/`, in order. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Address below the site's root of a file: `en/index.html` is `/en/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

export interface Page {
  readonly file: string;
  readonly html: string;
}

/** True of the page of an embedded chart; the gallery is a page as any other. */
export function isEmbed(file: string): boolean {
  return /^(?:en\/)?(?:sample\/)?(?:embed\/.+|v\/.+)\/index\.html$/.test(file);
}

/** One after the other: a machine may let a process open no more than a thousand files. */
function readAll(folder: string, files: readonly string[]): readonly Page[] {
  return files.map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));
}

/** Every HTML page of a built site, embedded charts aside. */
export async function readPages(folder: string): Promise<readonly Page[]> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html') && !isEmbed(file));
  return readAll(folder, files);
}

/** The pages of all embedded charts of a built site. */
export async function readEmbeds(folder: string): Promise<readonly Page[]> {
  return readAll(folder, (await listFiles(folder)).filter(isEmbed));
}
