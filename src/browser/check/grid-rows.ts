import type { WindowRow } from './protocol.ts';

/** Rows that are asked for at once, and pieces of them that are kept. */
const PIECE = 100;
const KEPT = 30;

/** Gets rows from the worker. */
export type GetRows = (from: number, to: number) => Promise<readonly WindowRow[]>;

/** The rows of a sheet that were looked at last; the others stay where they are. */
export interface Rows {
  /** A row, or null where it has not come yet; it is asked for then. */
  readonly at: (index: number) => WindowRow | null;
}

/** Asks for rows in pieces, each once. In: how to get them, and what to do when some have come. */
export function createRows(get: GetRows, onCome: () => void): Rows {
  const pieces = new Map<number, readonly WindowRow[] | null>();

  async function fetchPiece(piece: number): Promise<void> {
    pieces.set(piece, null);
    try {
      pieces.set(piece, await get(piece * PIECE, (piece + 1) * PIECE));
      onCome();
    } catch {
      // A file that was taken away while its rows were on their way.
      pieces.delete(piece);
    }
  }

  return {
    at(index) {
      const piece = Math.floor(index / PIECE);
      const rows = pieces.get(piece);
      if (rows === undefined) {
        const [oldest] = pieces.keys();
        if (pieces.size >= KEPT && oldest !== undefined) pieces.delete(oldest);
        fetchPiece(piece);
      }
      return rows?.[index - piece * PIECE] ?? null;
    },
  };
}
