import { meaningCodes } from './recognise/column-use.ts';

/** Everything that may be asked of whoever sends a file. */
export const questionCodes = [
  'encoding',
  'sheet',
  'agency',
  'agency_of_row',
  'total_row',
  'fields',
  'fields_complete',
  'period_start',
  'period_end',
  'periods',
  'cumulative',
  'includes_subordinates',
  'status',
  'as_of',
  'replaces',
  ...meaningCodes,
  'missing_mark',
  'number_form',
  'date_order',
  'source',
  'source_title',
  'source_publisher',
  'document_number',
  'reported_on',
] as const;

export type QuestionCode = (typeof questionCodes)[number];
