import type { Grid } from '../../../model/import/types.ts';
import type { Lang } from '../../../model/lang.ts';
import { columnsOf } from '../../../model/tables.ts';

/** Rows of a sheet among which its header is. */
const HEADER_ROWS = 40;
const names = /\b[a-z]+(?:_[a-z]+)+\b/g;

function isPrinted(name: string, grids: readonly Grid[]): boolean {
  return grids.some(({ rows }) => rows.slice(0, HEADER_ROWS).some((row) => row.includes(name)));
}

/**
 * A sentence in which columns are called by their meaning: a report form does not know our names for them. A file
 * whose header has the name keeps it. In: the sentence, the sheets of the file, the language.
 */
export function columnsInWords(
  text: string,
  { grids, lang }: { readonly grids: readonly Grid[]; readonly lang: Lang },
): string {
  return text.replace(names, (name) => {
    const meta = columnsOf('case_files').get(name) ?? columnsOf('rates').get(name);
    return meta === undefined || isPrinted(name, grids) ? name : `“${meta[lang]}”`;
  });
}
