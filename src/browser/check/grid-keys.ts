import type { Cell } from './grid.ts';

interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page key moves by. */
  readonly page: number;
}

const steps: Readonly<Record<string, (extent: Extent) => readonly [rows: number, columns: number]>> = {
  ArrowUp: () => [-1, 0],
  ArrowDown: () => [1, 0],
  ArrowLeft: () => [0, -1],
  ArrowRight: () => [0, 1],
  PageUp: ({ page }) => [-page, 0],
  PageDown: ({ page }) => [page, 0],
  Home: ({ columns }) => [0, -columns],
  End: ({ columns }) => [0, columns],
};

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** The cell that a key leads to, as in programs for tables; null where it is no such key. */
export function cellAfter(
  { row, column }: Cell,
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  extent: Extent,
): Cell | null {
  const step = steps[key];
  if (!step || altKey || extent.rows === 0 || extent.columns === 0) return null;
  const isFar = ctrlKey || metaKey;
  if (isFar && key === 'Home') return { row: 0, column: 0 };
  if (isFar && key === 'End') return { row: extent.rows - 1, column: extent.columns - 1 };
  const [down, right] = step(extent);
  const many = isFar ? Math.max(extent.rows, extent.columns) : 1;
  return {
    row: within(row + down * many, extent.rows),
    column: within(column + right * many, extent.columns),
  };
}
