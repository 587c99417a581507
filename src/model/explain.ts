import { cellWords } from './explain/cell.ts';
import { dateWords } from './explain/date.ts';
import { figureWords } from './explain/figure.ts';
import { fileWords } from './explain/file.ts';
import { folderWords } from './explain/folder.ts';
import { importWords } from './explain/import.ts';
import { linkWords } from './explain/link.ts';
import { numberWords } from './explain/number.ts';
import { periodWords } from './explain/period.ts';
import { rowWords } from './explain/row.ts';
import { targetWords } from './explain/target.ts';
import { type Explanation, factsOf, type Words } from './explain/words.ts';
import type { Lang } from './lang.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { Problem } from './problems.ts';

const words = {
  ...folderWords,
  ...fileWords,
  ...rowWords,
  ...cellWords,
  ...numberWords,
  ...dateWords,
  ...linkWords,
  ...periodWords,
  ...figureWords,
  ...targetWords,
  ...importWords,
} as const satisfies Record<ProblemCode, Words>;

/**
 * Puts a problem into words: what was found and the rule it breaks, and what to write instead. Where it lies is
 * said by the report. In: the problem and the language. Out: plain text without markup; hidden characters spelled out.
 */
export function explain(problem: Problem, lang: Lang): Explanation {
  const [message, fix] = words[problem.code][lang](factsOf(problem));
  return { message, fix };
}
