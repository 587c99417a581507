import { expect, test } from 'vitest';
import { openFolder } from '../../src/warehouse/check-folder.ts';
import { openDatabase, query } from '../../src/warehouse/database.ts';
import { filesOf, loadTables } from '../../src/warehouse/load.ts';
import { dataSet, FILE, month } from '../golden/data-set.ts';
import { withFolder } from '../golden/native.ts';

const row = { ...month('2024-01'), resolved_early_or_on_time: 98, resolved_total: 100 };

/** The same rows in a file of another name. */
function named(name: string): Record<string, string> {
  const { [FILE]: rows = '', ...others } = dataSet({ asOf: '2024-12-31', rows: [row] });
  return { ...others, [`case-files/${name}`]: rows, 'case-files/so1.csv': `${rows.split('\n')[0]}\n` };
}

test.each(['so[1].csv', 'so?.csv', '*.csv', "so 'a'.csv", 'year=2024.csv'])(
  'a file named %s is read as itself and nothing else',
  (name) =>
    withFolder(named(name), async (folder) => {
      const connection = await openDatabase();
      await loadTables(connection, folder, { sample: false });
      expect(await query(connection, 'SELECT file, line FROM case_files')).toEqual([
        { file: `case-files/${name}`, line: 2 },
      ]);
    }),
);

test('hidden and lock files beside a table are not data', () =>
  withFolder(
    { ...named('so-a.csv'), 'case-files/.so-a.csv': 'x', 'case-files/~$so-a.csv': 'x' },
    async (folder) => {
      expect(await filesOf(folder, 'case_files')).toEqual(['case-files/so-a.csv', 'case-files/so1.csv']);
    },
  ));

test('sources in a folder of their own stand beside those in the one file, for the checks and for the tables', () =>
  withFolder(
    {
      ...named('so-a.csv'),
      'sources/so-a.csv':
        'source_id,title,publisher,url,published_on,accessed_on,licence,kind,note\nmoi,T,P,,,,,office,\n',
    },
    async (folder) => {
      const connection = await openDatabase();
      await loadTables(connection, folder, { sample: false });
      expect(await query(connection, "SELECT file, line FROM sources WHERE source_id = 'moi'")).toEqual([
        { file: 'sources/so-a.csv', line: 2 },
      ]);
      const { files, problems } = await openFolder(folder);
      expect(problems.map(({ file }) => file)).toEqual([]);
      expect(files.filter(({ table }) => table === 'sources').map(({ path }) => path)).toEqual([
        'sources.csv',
        'sources/so-a.csv',
      ]);
    },
  ));
