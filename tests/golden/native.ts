import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Figures, readFigures } from '../../src/model/read-figures.ts';
import { type Definition, definitions } from '../../src/model/sql.ts';
import { asEngine, openDatabase } from '../../src/warehouse/database.ts';
import { deriveTables, loadTables } from '../../src/warehouse/load.ts';

type Files = Readonly<Record<string, string>>;

/** Writes a data set's files into a temporary folder for as long as `use` runs. */
export async function withFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'dung-hen-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What native DuckDB makes of the files; with other definitions than the shipped ones when a test breaks them. */
export function computeNatively(files: Files, using: readonly Definition[] = definitions): Promise<Figures> {
  return withFolder(files, async (folder) => {
    // The data sets are a few rows: one thread makes what several do, in less time.
    const connection = await openDatabase(':memory:', { threads: '1' });
    await loadTables(connection, folder, { sample: false });
    await deriveTables(connection, using);
    const figures = await readFigures(asEngine(connection));
    connection.closeSync();
    return figures;
  });
}
