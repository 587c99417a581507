import { inspect } from '../../src/model/import/inspect.ts';
import type { Answers, Inspection } from '../../src/model/import/types.ts';
import { openFolder } from '../../src/warehouse/check-folder.ts';

const published = await openFolder('data/sample');

/** Inspects bytes or text with the sample data around. */
export function look(
  content: Uint8Array | string,
  answers: Answers = {},
  name = 'tep.csv',
  today?: string,
): Promise<Inspection> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return inspect({ name, bytes }, { answers, published, ...(today === undefined ? {} : { today }) });
}

/** `code line:column before → after` of every place. */
export const repairsOf = ({ repairs }: Inspection): readonly string[] =>
  repairs.flatMap(({ code, places }) =>
    places.map(({ line, column, before, after }) => `${code} ${line}:${column} ${before} → ${after}`),
  );
