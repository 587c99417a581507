import { type Dirent, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SITEMAP = /^sitemap-\d+\.xml$/;
const INDEX = 'sitemap-index.xml';

/** Moves a file or a folder, whole where nothing is in its place: a country's pages are tens of thousands of files. */
async function moveEntry(entry: Dirent, into: string): Promise<void> {
  const from = join(entry.parentPath, entry.name);
  const to = join(into, entry.name);
  if (!existsSync(to)) await rename(from, to);
  else if (entry.isDirectory()) await moveFiles(from, to);
  else if (!(await readFile(from)).equals(await readFile(to)))
    throw new Error(`two parts of the build made ${to} differently`);
}

/** The other half's sitemaps get the next numbers, and the index names them all. */
async function mergeSitemaps(from: string, into: string): Promise<void> {
  const own = (await readdir(from)).filter((name) => SITEMAP.test(name)).sort();
  const taken = (await readdir(into)).filter((name) => SITEMAP.test(name)).length;
  let entries = '';
  let index = await readFile(join(from, INDEX), 'utf8');
  for (const [number, name] of own.entries()) {
    const next = `sitemap-${taken + number}.xml`;
    const [entry = ''] = index.match(new RegExp(`<sitemap><loc>[^<]*/${name}</loc></sitemap>`)) ?? [];
    index = index.replace(entry, '');
    entries += entry.replace(name, next);
    await rename(join(from, name), join(into, next));
  }
  const merged = await readFile(join(into, INDEX), 'utf8');
  await writeFile(join(into, INDEX), merged.replace('</sitemapindex>', `${entries}</sitemapindex>`));
}

/** Moves every file of a folder into another; files that both have must be equal, else it throws. */
export async function moveFiles(from: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) await moveEntry(entry, into);
}

/**
 * Moves one half of a site, rendered by a process of its own, into the other. Files that both have must be equal,
 * sitemaps aside. In: two folders on one disk. Throws where both rendered a file differently.
 */
export async function mergeSite(from: string, into: string): Promise<void> {
  await mergeSitemaps(from, into);
  await rm(join(from, INDEX));
  await moveFiles(from, into);
}
