import type { DataSetFiles } from '../../../model/check-data-set.ts';
import type { Answers, ConvertedFile, GivenFile, Inspection } from '../../../model/import/types.ts';
import { putInto } from '../../../model/put-into.ts';
import { type DeskFile, isSame } from './desk-file.ts';
import { inMemory, type Published } from './published.ts';

export type Inspect = (
  file: GivenFile,
  options: { readonly answers: Answers; readonly published: DataSetFiles; readonly limit?: number },
) => Promise<Inspection>;

interface DeskOptions {
  readonly inspect: Inspect;
  readonly published: Published;
}

/** Files whose rows lie in each other's place change what is said of them; after so many looks they have settled. */
const MOST_LOOKS = 3;
/** Problems that are kept of one file; more than anyone reads. */
const LIMIT = 1000;

const encoder = new TextEncoder();

/** A data set with converted files in their places. */
export function withFiles(set: DataSetFiles, converted: readonly ConvertedFile[]): DataSetFiles {
  return putInto(set, {
    files: converted.flatMap(({ path, table, text }) =>
      table === null ? [] : { replaces: path, file: inMemory({ path, table }, encoder.encode(text)) },
    ),
    release: converted.findLast(({ table }) => table === null)?.text ?? null,
  });
}

/** The agencies that have rows in converted files. In: canonical texts, whose ids hold neither commas nor quotes. */
export function agenciesOf(converted: readonly ConvertedFile[]): ReadonlySet<string> {
  return new Set(
    converted.flatMap(({ text }) => {
      const [header = '', ...rows] = text.split('\n').filter(Boolean);
      return header.startsWith('agency_id,') ? rows.map((row) => row.slice(0, row.indexOf(','))) : [];
    }),
  );
}

/** The agencies whose published figures a file is held against: those in it, or said to be. */
function concernedBy({ files, questions }: Inspection): ReadonlySet<string> {
  const said = questions.filter(({ input }) => input === 'agency');
  return new Set([...agenciesOf(files), ...said.flatMap(({ answer, likely }) => answer ?? likely ?? [])]);
}

/** The files someone gave, each looked at with the published data and all the others in place. */
export function createDesk({ inspect, published }: DeskOptions) {
  const files: DeskFile[] = [];
  const convertedOf = ({ inspection }: DeskFile) => inspection?.files ?? [];

  async function lookAt(file: DeskFile): Promise<void> {
    const others = files.filter((other) => other !== file).flatMap(convertedOf);
    const seenWith = [file.answers, ...others.map(({ path, text }) => `${path}\n${text}`)];
    if (file.inspection && isSame(file.seenWith, seenWith)) return;
    const look = () =>
      inspect(file.given, {
        answers: file.answers,
        published: withFiles(published.files(), others),
        limit: LIMIT,
      });
    file.inspection = await look();
    if (await published.ensure(concernedBy(file.inspection))) file.inspection = await look();
    file.seenWith = seenWith;
  }

  async function settle(): Promise<void> {
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      const before = files.flatMap(convertedOf).map(({ text }) => text);
      for (const file of files) await lookAt(file);
      if (
        isSame(
          before,
          files.flatMap(convertedOf).map(({ text }) => text),
        )
      )
        return;
    }
  }

  return {
    files: files as readonly DeskFile[],
    async add(given: readonly { readonly id: number; readonly file: GivenFile }[]): Promise<void> {
      for (const { id, file } of given)
        files.push({ id, given: file, answers: {}, inspection: null, seenWith: [] });
      await settle();
    },
    async answer(id: number, answers: Answers): Promise<void> {
      const file = files.find((one) => one.id === id);
      if (file) file.answers = { ...file.answers, ...answers };
      await settle();
    },
    async remove(id: number): Promise<void> {
      const place = files.findIndex((one) => one.id === id);
      if (place >= 0) files.splice(place, 1);
      await settle();
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;

/** The file before this one that becomes the same file of the data set; null where none does. */
export function clashOf(file: DeskFile, files: readonly DeskFile[]): DeskFile | null {
  const paths = new Set((file.inspection?.files ?? []).filter(({ table }) => table).map(({ path }) => path));
  const earlier = files.slice(0, files.indexOf(file));
  return earlier.find((one) => one.inspection?.files.some(({ path }) => paths.has(path))) ?? null;
}

/** What may be sent: everything made from files with which nothing is wrong, each path once. */
export function outgoingOf(files: readonly DeskFile[]): readonly ConvertedFile[] {
  const good = files.filter((file) => file.inspection?.ok && !clashOf(file, files));
  const byPath = new Map(
    good.flatMap(({ inspection }) => inspection?.files ?? []).map((it) => [it.path, it]),
  );
  return [...byPath.values()];
}
