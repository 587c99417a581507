import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import {
  buildOptions,
  embedsOptions,
  exploreOptions,
  readBuildOptions,
  readEmbedsOptions,
  readExploreOptions,
} from './bench/options.ts';
import { readWords } from './shell/words.ts';

/** Each part is a script of its own, so that one never disturbs the memory of another. */
const parts = ['build', 'validate', 'agreement', 'explore', 'embeds', 'check'] as const;
type Part = (typeof parts)[number];

const usage = `npm run bench -- [${parts.join('|')} …] [options]
build:   [--agencies 150,1500,6000] [--months 12] [--runs 3]
explore: [--agencies 4000] [--months 240] [--fields 21]
embeds:  [--agencies 4000] [--months 12]`;

/** The options of the parts that take any; each is read before the first part runs. */
const takers = {
  build: { options: buildOptions, read: readBuildOptions },
  explore: { options: exploreOptions, read: readExploreOptions },
  embeds: { options: embedsOptions, read: readEmbedsOptions },
} as const;

const isTaker = (part: Part): part is keyof typeof takers => Object.hasOwn(takers, part);

interface Wanted {
  readonly part: Part;
  readonly words: readonly string[];
}

function toPart(name: string): Part {
  const part = parts.find((one) => one === name);
  if (!part) throw new Error(`No benchmark ${name}`);
  return part;
}

const optional = { type: 'string' } as const;
const anyOption = { agencies: optional, months: optional, runs: optional, fields: optional };

/** The words that are for one part. Throws where one of them cannot be read. */
function wordsFor(part: Part, given: Readonly<Record<string, string | undefined>>): Wanted {
  if (!isTaker(part)) return { part, words: [] };
  const { options, read } = takers[part];
  const words = Object.keys(options).flatMap((name) => (given[name] ? [`--${name}=${given[name]}`] : []));
  read(words);
  return { part, words };
}

function readWanted(args: string[]): readonly Wanted[] {
  const { values, positionals } = parseArgs({ args, options: anyOption, allowPositionals: true });
  const named = positionals.length > 0 ? positionals.map(toPart) : parts;
  return named.map((part) => wordsFor(part, values));
}

function run({ part, words }: Wanted): Promise<number> {
  const script = join('scripts', 'bench', `${part}.ts`);
  const child = spawn(process.execPath, [script, ...words], { stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

for (const wanted of readWords(usage, readWanted) ?? []) {
  console.log(`\n— ${wanted.part}`);
  const code = await run(wanted);
  if (code !== 0) process.exitCode = code;
}
