const SEPARATORS = [',', ';', '\t'] as const;

export type Separator = (typeof SEPARATORS)[number];

/** Lines that decide what separates the cells. */
const SAMPLE_LINES = 60;

/** The signs of a line outside its quotes, counted. */
function countOutside(line: string, separator: string): number {
  const outside = line.replace(/"[^"]*"?/g, '');
  return outside.split(separator).length - 1;
}

/** What separates the cells of a text: the sign that parts its lines into most cells again and again. */
export function separatorOf(text: string): Separator {
  const lines = text.split('\n', SAMPLE_LINES).filter((line) => line.trim() !== '');
  const scores = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => countOutside(line, separator)).sort((one, other) => one - other);
    const middle = counts[Math.floor(counts.length / 2)] ?? 0;
    return { separator, first: countOutside(lines[0] ?? '', separator), middle, most: counts.at(-1) ?? 0 };
  });
  const best = scores.reduce((one, other) => {
    const better = other.middle - one.middle || other.first - one.first || other.most - one.most;
    return better > 0 ? other : one;
  });
  return best.separator;
}

/** `sep=;`, which Excel writes above the header to tell itself. */
export function separatorLine(
  text: string,
): { readonly separator: Separator; readonly length: number } | null {
  const found = /^sep=([,;\t])\r?\n/i.exec(text);
  const separator = SEPARATORS.find((one) => one === found?.[1]);
  return found && separator ? { separator, length: found[0].length } : null;
}
