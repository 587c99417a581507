/** What is taken at all; more than this no page can show and no office needs in one file. */
export const limits = {
  /** Bytes of a text file. */
  textBytes: 64 * 1024 * 1024,
  /** Bytes of a workbook, and of what is inside once unpacked. */
  workbookBytes: 20 * 1024 * 1024,
  unpackedBytes: 300 * 1024 * 1024,
  rows: 400_000,
  columns: 500,
  sheets: 60,
  /** Places kept of one kind of repair or question; the rest are counted. */
  places: 200,
} as const;
