import { placeField } from './field-place.ts';
import type { Finding, Problem } from './problems.ts';
import { cellsOf, createScanner } from './scan.ts';

/** A finding that no line of the file explains. */
export function withoutPlace(finding: Finding): Problem {
  return { ...finding, column: 0, char: 0, cell: '' };
}

/**
 * Finds the place in the line and the cell of findings of one file: give it the text again, in pieces.
 * Rules across rows are judged long after the text is gone, and only the few findings kept are looked up.
 */
export function createLocator(findings: readonly Finding[], onProblem: (problem: Problem) => void) {
  const wanted = Map.groupBy(findings, ({ line }) => line);
  let header: readonly string[] | undefined;
  const scanner = createScanner({
    onRecord: (record) => {
      header ??= cellsOf(record);
      for (const finding of wanted.get(record.line) ?? []) {
        onProblem({ ...finding, ...placeField(record, header.indexOf(finding.field) + 1) });
      }
      wanted.delete(record.line);
    },
    onFault: () => {},
  });
  let begun = false;
  return {
    push: (text: string): void => {
      scanner.push(begun || !text.startsWith('\uFEFF') ? text : text.slice(1));
      begun = true;
    },
    end: (): void => {
      scanner.end();
      for (const rest of wanted.values()) for (const finding of rest) onProblem(withoutPlace(finding));
    },
  };
}
