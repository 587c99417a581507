import type { TableName } from './tables.ts';

/** One file of the published data set as the index of `data/checks/` names it. */
export interface PublishedFile {
  /** Path inside the data set, and below the folder of the index. */
  readonly path: string;
  readonly table: TableName;
  readonly bytes: number;
  /** The first 16 digits of the hash of its bytes, for an address that changes with them. */
  readonly sha256: string;
  /** Agencies that have rows in it, in order; only for tables of figures. */
  readonly agencies?: readonly string[];
}

/** What `data/checks/index.json` says: the data set around a file that is checked on a page. */
export interface PublishedIndex {
  readonly as_of: string | null;
  /** Text of `release.json`, byte for byte. */
  readonly release: string;
  readonly files: readonly PublishedFile[];
}

/** Up to so many bytes everything is fetched at once; above it figures are fetched for the agencies concerned. */
export const EAGER_BYTES = 5_000_000;

const isFigures = ({ agencies }: PublishedFile): boolean => agencies !== undefined;

/** The files to fetch before anyone asks: all of a small data set, else its registers. */
export function filesAtOnce({ files }: PublishedIndex): readonly PublishedFile[] {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return total <= EAGER_BYTES ? files : files.filter((file) => !isFigures(file));
}

/** The files of figures that hold one of the agencies. */
export function filesAbout(
  { files }: PublishedIndex,
  agencies: ReadonlySet<string>,
): readonly PublishedFile[] {
  return files.filter((file) => file.agencies?.some((agency) => agencies.has(agency)));
}
