import { locationOf } from '../model/locations.ts';
import { columnsOf, type TableName, tableNames, tables } from '../model/tables.ts';
import { shippedTables } from './build.ts';
import { openDatabase, query } from './database.ts';
import { downloadName, type ExportOptions } from './export.ts';

export interface FileFacts {
  readonly bytes: number;
  /** `sha256:` and the hexadecimal digest. */
  readonly hash: string;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

const types: Readonly<Record<string, string>> = {
  VARCHAR: 'string',
  BIGINT: 'integer',
  INTEGER: 'integer',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
  DATE: 'date',
};

const typeOf = (sql: string): string => types[sql] ?? (sql.startsWith('DECIMAL') ? 'number' : 'string');

const isTable = (name: string): name is TableName => (tableNames as readonly string[]).includes(name);

function describeField(table: string, name: string, sql: string): Field {
  const meta = isTable(table) ? columnsOf(table).get(name) : undefined;
  if (!meta) return { name, type: typeOf(sql) };
  const constraints = {
    ...(meta.required ? { required: true } : {}),
    ...(meta.choices && sql === 'VARCHAR' ? { enum: meta.choices } : {}),
  };
  return { name, type: typeOf(sql), title: meta.vi, description: meta.en, constraints };
}

interface Described {
  readonly table: string;
  readonly fields: readonly Field[];
}

async function describeTables(warehouse: string): Promise<Described[]> {
  const connection = await openDatabase(warehouse, { access_mode: 'READ_ONLY' });
  const described: Described[] = [];
  for (const table of shippedTables) {
    const columns = await query(connection, `DESCRIBE ${table}`);
    described.push({
      table,
      fields: columns.map((row) =>
        describeField(table, String(row['column_name']), String(row['column_type'])),
      ),
    });
  }
  connection.closeSync();
  return described;
}

function keysOf(table: string): object {
  const isRegister = isTable(table) && locationOf(table).file !== undefined;
  return isRegister ? { primaryKey: tables[table].key } : {};
}

function describeResource(
  { table, fields }: Described,
  format: 'csv' | 'parquet',
  more: FileFacts & { prefix: string },
) {
  const { prefix, ...facts } = more;
  return {
    name: `${downloadName(table)}-${format}`,
    title: isTable(table) ? `${tables[table].vi} · ${tables[table].en}` : table,
    path: `${prefix}${downloadName(table)}.${format}`,
    format,
    mediatype: format === 'csv' ? 'text/csv' : 'application/vnd.apache.parquet',
    ...(format === 'csv' ? { encoding: 'utf-8', dialect: { delimiter: ',', lineTerminator: '\n' } } : {}),
    ...facts,
    schema: { fields, missingValues: [''], ...keysOf(table) },
  };
}

/** A Data Package (version 2) of the downloads. In: the warehouse, size and hash of each file. */
export async function describePackage(
  warehouse: string,
  facts: ReadonlyMap<string, FileFacts>,
  options: ExportOptions,
): Promise<object> {
  const described = await describeTables(warehouse);
  const resources = described.flatMap((table) =>
    (['csv', 'parquet'] as const).flatMap((format) => {
      const known = facts.get(`${table.table}.${format}`);
      return known ? [describeResource(table, format, { ...known, prefix: options.prefix })] : [];
    }),
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: options.sample ? 'dung-hen-mau' : 'dung-hen',
    title: options.sample ? 'Đúng Hẹn: dữ liệu mẫu, không phải số liệu thật' : 'Đúng Hẹn',
    description:
      'Kết quả thực hiện chỉ tiêu cải cách hành chính đặt bên cạnh chỉ tiêu của chính cơ quan. · Results of Vietnamese public agencies beside their own published targets.',
    homepage: options.address,
    licenses: [
      { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0' },
    ],
    resources,
  };
}
