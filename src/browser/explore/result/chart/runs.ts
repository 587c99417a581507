import type { DayPoint } from '../../../../charts/answer/data.ts';

/** A row as a line sees it. */
export interface Figure {
  /** First day; null where the answer does not say. */
  readonly start: string | null;
  readonly end: string;
  /** Null where the answer does not say. */
  readonly cumulative: boolean | null;
  /** True where the counting changed with this figure. */
  readonly breaks: boolean;
  readonly value: number | null;
}

const DAY = 86_400_000;
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const length = ({ start, end }: Figure): number => noon(end) - noon(start ?? end) + DAY;

/** A month goes on in a month, not in a year. */
const SIMILAR = 1.5;

function isSimilar(a: Figure, b: Figure): boolean {
  const [shorter = 1, longer = 1] = [length(a), length(b)].sort((x, y) => x - y);
  return longer <= shorter * SIMILAR;
}

/** True where one figure goes on from another: the next period, or the same beginning counted further. */
function follows(before: Figure, after: Figure): boolean {
  if (before.start === null || after.start === null) return before.end < after.end;
  if (before.cumulative !== after.cumulative) return false;
  if (after.cumulative) return before.start === after.start && before.end < after.end;
  return noon(before.end) + DAY === noon(after.start) && isSimilar(before, after);
}

function chainsOf(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const chains: Figure[][] = [];
  for (const figure of figures.toSorted((a, b) => (a.end < b.end ? -1 : Number(a.end > b.end)))) {
    const chain = chains.find((each) => {
      const last = each.at(-1);
      return last !== undefined && follows(last, figure);
    });
    if (chain) chain.push(figure);
    else chains.push([figure]);
  }
  return chains;
}

/** A missing figure and a change of counting end a run. */
function runsOfChain(chain: readonly Figure[]): readonly (readonly DayPoint[])[] {
  const runs: DayPoint[][] = [];
  let open = false;
  for (const { end: day, value, breaks } of chain) {
    if (value === null) {
      open = false;
      continue;
    }
    const run = open && !breaks ? runs.at(-1) : undefined;
    if (run) run.push({ day, value });
    else runs.push([{ day, value }]);
    open = true;
  }
  return runs;
}

/** Points of one line in runs that may be joined. Out: by their last day. */
export function runsOf(figures: readonly Figure[]): readonly (readonly DayPoint[])[] {
  const lastDay = (run: readonly DayPoint[]): string => run.at(-1)?.day ?? '';
  return chainsOf(figures)
    .flatMap(runsOfChain)
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : Number(lastDay(a) > lastDay(b))));
}
