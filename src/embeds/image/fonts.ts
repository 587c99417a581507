import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The fonts of the pictures; no font of the machine is ever used. */
export const fontFiles: readonly string[] = [
  require.resolve('@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
  require.resolve('@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf'),
];

function versionOf(name: string): string {
  // Not asked for by its own name: some packages keep it to themselves.
  const folder = require.resolve(name).split(`/${name}/`)[0];
  const { version } = JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8'));
  return `${name}@${version}`;
}

/** What besides the drawing decides on the bytes of a picture. */
export const renderers: readonly string[] = [
  versionOf('@resvg/resvg-js'),
  versionOf('@expo-google-fonts/be-vietnam-pro'),
  versionOf('fontkit'),
];
