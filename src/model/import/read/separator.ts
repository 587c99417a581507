const SEPARATORS = [',', ';', '\t'] as const;

export type Separator = (typeof SEPARATORS)[number];

/** Lines that decide what separates the cells. */
const SAMPLE_LINES = 60;

/** The signs of a line outside its quotes, counted. */
function countOutside(line: string, separator: string): number {
  const outside = line.replace(/"[^"]*"?/g, '');
  return outside.split(separator).length - 1;
}

/** How well a sign parts the lines: into how many cells, and how many of the lines into the same number. */
function scoreOf(lines: readonly string[], separator: Separator): number {
  const counts = lines.map((line) => countOutside(line, separator)).filter((count) => count > 0);
  const groups = Map.groupBy(counts, (count) => count);
  const scores = [...groups].map(([count, alike]) => (count * alike.length) / lines.length);
  return Math.max(0, ...scores);
}

/** What separates the cells of a text. Where two signs do equally well the comma is one of decimals. */
export function separatorOf(text: string): Separator {
  const lines = text.split('\n', SAMPLE_LINES).filter((line) => line.trim() !== '');
  const scores = SEPARATORS.map((separator) => ({ separator, score: scoreOf(lines, separator) }));
  return scores.reduce((best, other) => (other.score >= best.score && other.score > 0 ? other : best))
    .separator;
}

/** `sep=;`, which Excel writes above the header to tell itself. */
export function separatorLine(
  text: string,
): { readonly separator: Separator; readonly length: number } | null {
  const found = /^sep=([,;\t])\r?\n/i.exec(text);
  const separator = SEPARATORS.find((one) => one === found?.[1]);
  return found && separator ? { separator, length: found[0].length } : null;
}
