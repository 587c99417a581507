import type { ConvertedFile, GivenFile } from '../../../model/import/types.ts';
import type { Lang } from '../../../model/lang.ts';
import { sendWay } from '../../../model/send.ts';
import type {
  AgencyChoice,
  CallName,
  Calls,
  FileView,
  GivenBlob,
  OutgoingView,
  WindowRow,
} from '../protocol.ts';
import { createDesk, type Inspect, outgoingOf } from './desk.ts';
import { makeDownload } from './downloads.ts';
import { marksOf } from './places.ts';
import { previewTexts } from './preview-texts.ts';
import { type FetchBytes, openPublished, type Published } from './published.ts';
import { parseRows } from './rows.ts';
import { slipOf } from './slip.ts';
import { makeTemplate } from './templates.ts';
import { SHOWN_COLUMNS, toMade, viewOf, type Words } from './view.ts';

interface Means {
  readonly inspect: Inspect;
  readonly words: Words;
  readonly fetchBytes: FetchBytes;
}

/** Signs of a cell that are shown; the rest of a long text is in the file. */
const SHOWN_SIGNS = 300;
const ZIP_NAME = 'so-lieu.zip';

/** Answers every call of the page. */
export type Answering = { readonly [N in CallName]: (given: Calls[N][0]) => Promise<Calls[N][1]> };

function agenciesOf(published: Published, lang: Lang): readonly AgencyChoice[] {
  return parseRows(published.textOf('agencies.csv')).map((row) => ({
    id: row['agency_id'] ?? '',
    name: row[`name_${lang}`] ?? '',
  }));
}

/** A file with its bytes; null where it cannot be read, as a folder or what was moved in the meantime. */
async function readGiven({ id, name, blob }: GivenBlob) {
  try {
    const file: GivenFile = { name, bytes: new Uint8Array(await blob.arrayBuffer()) };
    return { id, file };
  } catch {
    return null;
  }
}

/** In a page without a safe connection the browser computes no hash. */
async function hashOf(text: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function toOutgoing(file: ConvertedFile): Promise<OutgoingView> {
  return { ...toMade(file), sha256: await hashOf(file.text) };
}

/** What the worker knows once it was opened. */
async function openState(means: Means, { index, lang, prefix }: Calls['open'][0]) {
  const published = await openPublished(index, means.fetchBytes);
  const agencies = agenciesOf(published, lang);
  return { published, agencies, lang, prefix, desk: createDesk({ inspect: means.inspect, published }) };
}

/** The worker's answers. In: how files are inspected and put into words, and how published files are fetched. */
export function createAnswering(means: Means): Answering {
  let opened: ReturnType<typeof openState> | null = null;
  const state = () => opened ?? Promise.reject(new Error('not opened'));

  async function views(): Promise<readonly FileView[]> {
    const { desk, lang } = await state();
    return desk.files.map((file) => viewOf(file, { files: desk.files, words: means.words, lang }));
  }

  return {
    async open(given) {
      opened = openState(means, given);
      const { published, agencies } = await opened;
      return { asOf: published.index.as_of, agencies };
    },
    async add({ given }) {
      const { desk } = await state();
      const read = await Promise.all(given.map(readGiven));
      await desk.add(read.filter((one) => one !== null));
      return views();
    },
    async answer({ id, answers }) {
      await (await state()).desk.answer(id, answers);
      return views();
    },
    async remove({ id }) {
      await (await state()).desk.remove(id);
      return views();
    },
    async window({ id, sheet, from, to }) {
      const inspection = (await state()).desk.files.find((file) => file.id === id)?.inspection;
      const grid = inspection?.grids[sheet];
      if (!inspection || !grid) return [];
      const marks = marksOf(inspection).get(grid.sheet);
      return grid.rows.slice(from, to).map(
        (row, offset): WindowRow => ({
          index: from + offset,
          line: grid.lineOf(from + offset),
          cells: row.slice(0, SHOWN_COLUMNS).map((cell) => cell.slice(0, SHOWN_SIGNS)),
          marks: [...(marks?.get(from + offset) ?? [])],
        }),
      );
    },
    async ready(place) {
      const { desk, published, agencies, lang } = await state();
      const files = outgoingOf(desk.files);
      const known = new Set([...published.index.files.map(({ path }) => path), 'release.json']);
      return {
        files: await Promise.all(files.map(toOutgoing)),
        way: files.length > 0 ? sendWay(files, { ...place, published: known }) : null,
        slip: slipOf(files, { agencies, lang }),
      };
    },
    async make({ format, path }) {
      const { desk, prefix } = await state();
      return makeDownload(outgoingOf(desk.files), { format, path, zipName: prefix + ZIP_NAME });
    },
    async preview() {
      const { desk, published } = await state();
      return previewTexts(outgoingOf(desk.files), published);
    },
    async template(wanted) {
      return makeTemplate(wanted, await state());
    },
  };
}
