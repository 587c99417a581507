import { type ColumnWords, columnKeys } from '../../src/browser/explore/builder/choice.ts';

/** Headings that are the keys themselves, so that a test can ask for a column by its meaning. */
export const plainWords: ColumnWords = {
  lang: 'vi',
  columns: Object.fromEntries(columnKeys.map((key) => [key, key])) as ColumnWords['columns'],
  levels: { commune: 'xã', department: 'sở', province: 'tỉnh' },
  missing: { no_files: '0/0', not_reported: 'thiếu' },
};
