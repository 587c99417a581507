import { ID_LIMIT } from '../cells.ts';
import { foldText } from '../nearest.ts';
import { type Diagnosis, diagnosis } from './diagnosis.ts';

const YES = new Set(['true', '1', 'yes', 'y', 'co', 'dung', 'x']);
const NO = new Set(['false', '0', 'no', 'n', 'khong', 'sai']);

/** The id a text most likely means: no tones, đ as d, hyphens between words. */
function slug(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The one id, or null where it would be refused itself. */
const orNull = (id: string): string | null => (id === '' || id.length > ID_LIMIT ? null : id);

export function judgeId(cell: string): Diagnosis {
  return diagnosis('id_form', orNull(slug(cell)));
}

export function judgeIdList(cell: string): Diagnosis {
  const ids = cell
    .split(/[|,;]+/)
    .map(slug)
    .filter((id) => id !== '');
  const isList = ids.length > 0 && ids.every((id) => orNull(id) !== null);
  return diagnosis('id_list_form', isList ? ids.join('|') : null);
}

export function judgeBoolean(cell: string): Diagnosis {
  const word = foldText(cell);
  if (YES.has(word)) return diagnosis('boolean_form', 'true');
  return diagnosis('boolean_form', NO.has(word) ? 'false' : null);
}

export function judgeUrl(cell: string): Diagnosis {
  const bare = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s"'<>]*)?$/i.test(cell);
  return diagnosis('url_form', bare ? `https://${cell}` : null);
}
