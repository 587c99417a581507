import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function* filesBelow(folder: string, path: string): Generator<string> {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesBelow(folder, `${path}${entry.name}/`);
    else if (entry.isFile()) yield `${path}${entry.name}`;
  }
}

/** Every file of a folder, as paths relative to it with `/`, in order. */
export function listFiles(folder: string): readonly string[] {
  return [...filesBelow(folder, '')].sort();
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
export function readPages(folder: string): readonly Page[] {
  const files = listFiles(folder).filter((file) => file.endsWith('.html') && !isEmbed(file));
  return readAll(folder, files);
}

/** The pages of all embedded charts of a built site. */
export function readEmbeds(folder: string): readonly Page[] {
  return readAll(folder, listFiles(folder).filter(isEmbed));
}
