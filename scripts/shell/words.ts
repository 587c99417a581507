import process from 'node:process';
import { parseArgs } from 'node:util';

/** What a script exits with where its words are not understood, as shells do. */
const MISUSE = 2;

/** Says what was not understood and how the script is meant to be called, without a stack trace. */
function tellMisuse(error: unknown, usage: string): void {
  const told = error instanceof Error ? error.message : String(error);
  // Node goes on to explain how a word could be meant otherwise.
  const [first = told] = told.split('. ');
  process.stderr.write(`${first}\n\n${usage.trimEnd()}\n`);
  process.exitCode = MISUSE;
}

const asksForHelp = (words: readonly string[]): boolean => words.some((word) => /^(?:-h|--help)$/.test(word));

/**
 * Reads the words of the command line; `--help` prints how the script is called.
 * In: how it is called, and what makes options of the words, throwing where it cannot. Out: null where nothing is to be
 * done; the reader is told why, and the exit code is set.
 */
export function readWords<T>(usage: string, read: (words: string[]) => T): T | null {
  const words = process.argv.slice(2);
  if (asksForHelp(words)) {
    process.stdout.write(`${usage.trimEnd()}\n`);
    return null;
  }
  try {
    return read(words);
  } catch (error) {
    tellMisuse(error, usage);
    return null;
  }
}

/** For a script that takes no words at all: true where none were given. In: how it is called. */
export function takesNoWords(usage: string): boolean {
  return readWords(usage, (args) => parseArgs({ args, options: {} })) !== null;
}
