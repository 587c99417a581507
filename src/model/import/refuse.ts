import type { Refusal } from './types.ts';

/** Every reason for which a file is not taken at all. */
export const refusalCodes = [
  'empty',
  'too_big',
  'unpacks_too_big',
  'too_many_rows',
  'too_many_columns',
  'too_many_sheets',
  'encrypted',
  'broken',
  'not_a_workbook',
  'pdf',
  'picture',
  'web_archive',
  'xml_workbook',
  'no_table',
  'unknown_bytes',
  'text_broken',
  'encoding_unknown',
  'personal_data',
  'not_recognised',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** A refusal as data; `words.ts` gives it words. */
export function refuse(code: RefusalCode, details: Refusal['details'] = {}): Refusal {
  return { code, details };
}
