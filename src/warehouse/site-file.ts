import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the site. */
export interface SiteFile {
  /** Below the folder of the site. */
  readonly path: string;
  readonly content: string | Buffer;
}

/** Writes files of the site one after the other. In: the folder of the site. Folders are made once each. */
export function createSiteWriter(folder: string): (file: SiteFile) => void {
  const made = new Set<string>();
  return ({ path, content }) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  };
}
