/** Lower case, no Vietnamese tones or marks, đ as d: what two spellings of one word share. */
export function foldText(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[đĐ]/g, 'd').toLowerCase();
}

function nextRow(row: readonly number[], letter: string, other: string): number[] {
  const next = [(row[0] ?? 0) + 1];
  for (let at = 1; at <= other.length; at += 1) {
    const swap = (row[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1);
    next.push(Math.min(swap, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
  }
  return next;
}

/** Number of single-letter edits between two texts. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const letter of one) row = nextRow(row, letter, other);
  return row.at(-1) ?? 0;
}

const plain = (text: string): string => foldText(text).replace(/[^a-z0-9]/g, '');

/** The name a mistyped one most likely means: at most a third of its letters differ. Null where none is near. */
export function nearestName(found: string, names: Iterable<string>): string | null {
  const wanted = plain(found).slice(0, 80);
  let best: string | null = null;
  let least = Math.floor(wanted.length / 3) + 1;
  for (const name of names) {
    const candidate = plain(name);
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, candidate);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}
