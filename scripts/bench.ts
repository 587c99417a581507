import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildOptions, readBuildOptions } from './bench/options.ts';
import { readWords } from './shell/words.ts';

/** Each part is a script of its own, so that one never disturbs the memory of another. */
const parts = ['build', 'validate', 'agreement'] as const;
type Part = (typeof parts)[number];

const usage = `npm run bench -- [${parts.join('|')} …] [--agencies 150,300] [--months 12] [--runs 3]
The options are for build.`;

interface Wanted {
  readonly named: readonly Part[];
  readonly options: readonly string[];
}

function toPart(name: string): Part {
  const part = parts.find((one) => one === name);
  if (!part) throw new Error(`No benchmark ${name}`);
  return part;
}

function readWanted(args: string[]): Wanted {
  const { values, positionals } = parseArgs({ args, options: buildOptions, allowPositionals: true });
  const options = Object.entries(values).map(([name, value]) => `--${name}=${value}`);
  readBuildOptions(options);
  const named = positionals.length > 0 ? positionals.map(toPart) : parts;
  return { named, options };
}

function run(part: Part, options: readonly string[]): Promise<number> {
  const script = join('scripts', 'bench', `${part}.ts`);
  const words = part === 'build' ? options : [];
  const child = spawn(process.execPath, [script, ...words], { stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const wanted = readWords(usage, readWanted);
for (const part of wanted?.named ?? []) {
  console.log(`\n— ${part}`);
  const code = await run(part, wanted?.options ?? []);
  if (code !== 0) process.exitCode = code;
}
