import { idNow, type Redirect } from '../../src/redirects.ts';

/** The list of published addresses: patterns, and the ids behind them, one a line, sorted. */
export const REGISTRY = 'tests/urls.txt';

/** Lines of the list. In: its text. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** The values of one kind of line: `agency gia-lai` is `gia-lai`. */
export function valuesOf(lines: readonly string[], kind: string): readonly string[] {
  return lines.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1));
}

const isRenamed = (kind: string): kind is Redirect['kind'] => /^(?:agency|plan|indicator)$/.test(kind);

/** A line as it reads today, its id followed through the redirects; a clause goes with its plan. */
function lineNow(line: string, list: readonly Redirect[]): string {
  const [kind = '', id = '', ...rest] = line.split(' ');
  if (kind === 'clause') return [kind, idNow({ kind: 'plan', id }, list), ...rest].join(' ');
  return isRenamed(kind) ? [kind, idNow({ kind, id }, list), ...rest].join(' ') : line;
}

interface Compared {
  /** Listed, and neither there nor led on by a redirect. */
  readonly lost: readonly string[];
  /** There, and not listed. */
  readonly unlisted: readonly string[];
}

/**
 * Compares the list with what is there. In: both, and the redirects. Patterns are left to the tests of the built site.
 */
export function compareRegistry(
  listed: readonly string[],
  current: readonly string[],
  redirects: readonly Redirect[],
): Compared {
  const there = new Set(current);
  const known = new Set(listed);
  const ids = listed.filter((line) => !line.startsWith('address '));
  return {
    lost: ids.filter((line) => !there.has(lineNow(line, redirects))),
    unlisted: current.filter((line) => !known.has(line)),
  };
}

/** The list with more lines, in its order; none is ever taken out. */
export function addLines(listed: readonly string[], more: readonly string[]): string {
  return `${[...new Set([...listed, ...more])].sort().join('\n')}\n`;
}
