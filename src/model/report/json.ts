import { explain } from '../explain.ts';
import type { Lang } from '../lang.ts';
import type { Report } from '../report.ts';

/**
 * The report for machines: `{ok, files, rows, problems, truncated, total}`; each problem with its place, its cell as
 * found, its code, severity, and the words in the language asked for. Out: JSON that ends in a newline.
 */
export function printJson({ ok, files, rows, problems, truncated, total }: Report, lang: Lang): string {
  const told = problems.map((problem) => {
    const { file, line, column, char, field, cell, code, severity } = problem;
    return { file, line, column, char, field, cell, code, severity, ...explain(problem, lang) };
  });
  return `${JSON.stringify({ ok, files, rows, problems: told, truncated, total }, null, 2)}\n`;
}
