import type { Page } from '../page.ts';
import { copyText, saveFile } from './copy.ts';
import { type Table, toCsv, toExcelCsv, toJson, toMarkdown } from './formats.ts';

/** The answer as it is shown, whole, and whether it had more rows than were kept. */
export interface Taken {
  readonly table: Table;
  readonly more: boolean;
}

const copies = { 'copy-csv': toCsv, 'copy-json': toJson, 'copy-markdown': toMarkdown } as const;
const files = {
  'download-csv': { make: toCsv, name: 'csv' },
  'download-excel': { make: toExcelCsv, name: 'excel.csv' },
} as const;

/** Sample rows say of themselves that they are invented, wherever they go. */
function marked(table: Table, { sample }: Page): Table {
  const names = table.columns.map(({ name }) => name.toLowerCase());
  if (!sample || names.includes('sample')) return table;
  return {
    columns: [...table.columns, { name: 'sample', kind: 'boolean' }],
    rows: table.rows.map((row) => [...row, true]),
  };
}

/** `ket-qua.csv`, `mau-ket-qua-10000-dong-dau.excel.csv`: the name says of what and how much. */
function fileName({ table, more }: Taken, ending: string, { say, sample }: Page): string {
  const first = more ? say('explore.export.first', { n: String(table.rows.length) }) : '';
  const words = [sample ? 'mau' : '', say('explore.export.file'), first];
  return `${words.filter(Boolean).join('-')}.${ending}`;
}

/** Takes over the buttons that copy and download. In: how to get the answer of the moment. */
export function createTaking(page: Page, current: () => Taken | null): void {
  const { say, part } = page;
  const status = part('take-status', HTMLElement);

  for (const [name, make] of Object.entries(copies))
    part(name, HTMLButtonElement).addEventListener('click', async () => {
      const taken = current();
      if (!taken) return;
      const n = taken.table.rows.length;
      const copied = await copyText(make(marked(taken.table, page)), page);
      if (!copied) status.textContent = say('explore.export.refused');
      else
        status.textContent = taken.more
          ? say('explore.export.copied.more', { n })
          : say('explore.export.copied', { n });
    });

  for (const [part_, { make, name: ending }] of Object.entries(files))
    part(part_, HTMLButtonElement).addEventListener('click', () => {
      const taken = current();
      if (!taken) return;
      const name = fileName(taken, ending, page);
      const given = { file: name, n: taken.table.rows.length };
      saveFile(status.ownerDocument, {
        name,
        type: 'text/csv;charset=utf-8',
        text: make(marked(taken.table, page)),
      });
      status.textContent = taken.more
        ? say('explore.export.saved.more', given)
        : say('explore.export.saved', given);
    });
}
