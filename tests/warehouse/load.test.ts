import { expect, test } from 'vitest';
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
