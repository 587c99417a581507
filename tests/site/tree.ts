import { cp, mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build reads besides the data; all that git keeps but the tests. */
const sources = [
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** A copy of the source tree in a folder of its own. In: the beginning of its name, and the data set it gets. */
export async function copyTree(prefix: string, data: string): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), prefix));
  for (const source of sources) await cp(source, join(tree, source), { recursive: true });
  await cp(data, join(tree, 'data'), { recursive: true });
  await symlink(resolve('node_modules'), join(tree, 'node_modules'));
  // Pictures are kept by content; drawing the same ones again would take longer than all the rest.
  const images = resolve('.cache/images');
  await mkdir(images, { recursive: true });
  await mkdir(join(tree, '.cache'));
  await symlink(images, join(tree, '.cache/images'));
  return tree;
}
