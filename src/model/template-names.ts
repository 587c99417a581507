import type { TableName } from './tables.ts';

/** Tables that an office may write rows for, by the name of the empty file. */
export const templates = {
  'case-files': 'case_files',
  rates: 'rates',
  sources: 'sources',
  statements: 'statements',
  corrections: 'corrections',
} as const satisfies Record<string, TableName>;

export type TemplateName = keyof typeof templates;

export const templateNames = Object.keys(templates) as readonly TemplateName[];
