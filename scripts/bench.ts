import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Each part is a script of its own, so that one never disturbs the memory of another. */
const parts = ['build', 'validate', 'agreement'] as const;

const scriptOf = (part: string): string => join('scripts', 'bench', `${part}.ts`);

function run(part: string, options: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [scriptOf(part), ...options], { stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code === 0));
  });
}

const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith('--'));
const named = words.filter((word) => !word.startsWith('--'));
const unknown = named.find((name) => !existsSync(scriptOf(name)) || !parts.some((part) => part === name));

if (unknown !== undefined) {
  console.error(`no benchmark ${unknown}; there are: ${parts.join(', ')}`);
  process.exitCode = 1;
} else {
  // Options belong to one part: `npm run bench -- build --agencies=150,300 --runs=1`.
  for (const part of named.length > 0 ? named : parts.filter((name) => existsSync(scriptOf(name)))) {
    console.log(`\n— ${part}`);
    if (!(await run(part, options))) process.exitCode = 1;
  }
}
