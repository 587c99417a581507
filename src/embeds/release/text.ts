import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { DataSet } from '../../model/data-set.ts';
import type { PrintedRanks } from '../../model/printed-ranks.ts';
import { reservedIds } from '../../model/reserved-ids.ts';
import { dataSetOf, type PartName, type Parts, partNames, partsOf, ranksOf } from './parts.ts';
import { writeTable } from './table.ts';

/** Figures that were written down once, with the name they are published under. */
export interface Release {
  readonly name: string;
  /**
   * The day the figures were published for, ISO text. It is that of the data and not of a clock, so that the same
   * data make the same release wherever and whenever it is written.
   */
  readonly date: string;
  readonly data: DataSet;
  readonly ranks: PrintedRanks;
}

/** A part that a checksum covers; `head` is the name and the day. */
type Checked = PartName | 'head';

/** What is wrong with the text of a release: `form`, or the part whose checksum does not fit. */
export interface ReleaseFault {
  readonly fault: 'form' | 'changed';
  /** `head`, a part, or `file` where what stands around the parts was changed. */
  readonly part: Checked | 'file';
}

const FORMAT = 1;
const NAME = /^[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?$/;

const table = z.strictObject({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]))),
});
const every = <T extends z.ZodType>(value: T) =>
  Object.fromEntries(partNames.map((name) => [name, value])) as Record<PartName, T>;

const file = z.strictObject({
  format: z.literal(FORMAT),
  name: z.string().regex(NAME),
  as_of: z.iso.date(),
  sha256: z.strictObject({ head: z.string(), ...every(z.string()) }),
  parts: z.strictObject(every(table)),
});

/** Whether a release may have this name: it stands in addresses and is the name of a file. */
export function isReleaseName(name: string): boolean {
  return NAME.test(name) && !reservedIds.has(name);
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Head {
  readonly name: string;
  readonly asOf: string;
}

function textsOf(parts: Parts): readonly (readonly [PartName, string])[] {
  return partNames.map((name) => [name, writeTable(parts[name])]);
}

function hashesOf({ name, asOf }: Head, parts: Parts): ReadonlyMap<Checked, string> {
  const texts = textsOf(parts).map(([part, text]) => [part, hash(text)] as const);
  return new Map<Checked, string>([['head', hash(`${FORMAT}\n${name}\n${asOf}\n`)], ...texts]);
}

const member = (name: string, text: string): string => `${JSON.stringify(name)}:${text}`;

function writeFile(head: Head, parts: Parts): string {
  const hashes = [...hashesOf(head, parts)].map(([part, text]) => member(part, JSON.stringify(text)));
  const texts = textsOf(parts).map(([part, text]) => member(part, text));
  return `{
"format":${FORMAT},
"name":${JSON.stringify(head.name)},
"as_of":${JSON.stringify(head.asOf)},
"sha256":{
${hashes.join(',\n')}
},
"parts":{
${texts.join(',\n')}
}
}
`;
}

/** True where figures of the sample would be taken for real ones. */
export function holdsSample({ sample, sources }: DataSet): boolean {
  return sample || [...sources.values()].some(({ kind }) => kind === 'sample');
}

/** The text of a release: the same for the same figures. Throws for sample data and for a name that cannot be one. */
export function writeRelease({ name, data, ranks }: Omit<Release, 'date'>): string {
  if (holdsSample(data)) throw new Error('sample data are never released');
  if (!isReleaseName(name)) throw new Error(`no name of a release: ${name}`);
  return writeFile({ name, asOf: data.asOf }, partsOf(data, ranks));
}

function parse(text: string): z.infer<typeof file> | null {
  try {
    return file.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Reads the text of a release. In: the text, and the name its file has. Out: the release, or what is wrong: any
 * changed byte is.
 */
export function parseRelease(text: string, name: string): Release | ReleaseFault {
  const read = parse(text);
  if (!read) return { fault: 'form', part: 'file' };
  const { parts, as_of: asOf, sha256 } = read;
  const head = { name: read.name, asOf };
  const wrong = [...hashesOf(head, parts)].find(([part, own]) => sha256[part] !== own);
  if (wrong) return { fault: 'changed', part: wrong[0] };
  if (read.name !== name) return { fault: 'changed', part: 'head' };
  if (writeFile(head, parts) !== text) return { fault: 'changed', part: 'file' };
  return { name, date: asOf, data: dataSetOf(parts, asOf), ranks: ranksOf(parts) };
}
