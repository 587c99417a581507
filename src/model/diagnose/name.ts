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

const orNull = (text: string): string | null => (text === '' ? null : text);

export function judgeId(cell: string): Diagnosis {
  return diagnosis('id_form', orNull(slug(cell)));
}

export function judgeIdList(cell: string): Diagnosis {
  const ids = cell.split(/[|,;]+/).map(slug);
  return diagnosis('id_list_form', orNull(ids.filter((id) => id !== '').join('|')));
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
