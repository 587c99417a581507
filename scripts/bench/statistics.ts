/** The middle of some measurements; the mean of the two middle ones where their number is even. Throws on none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('no measurement');
  return (lower + upper) / 2;
}

export type Point = readonly [size: number, cost: number];

/**
 * How cost grows with size: the slope of the least-squares line through the logarithms. 1 is in proportion, 2 is with
 * the square. Null for fewer than two sizes.
 */
export function growthExponent(points: readonly Point[]): number | null {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (index: 0 | 1): number => logs.reduce((total, log) => total + log[index], 0) / logs.length;
  const [meanSize, meanCost] = [mean(0), mean(1)];
  const spread = logs.reduce((total, [size]) => total + (size - meanSize) ** 2, 0);
  if (logs.length < 2 || spread === 0) return null;
  return logs.reduce((total, [size, cost]) => total + (size - meanSize) * (cost - meanCost), 0) / spread;
}
