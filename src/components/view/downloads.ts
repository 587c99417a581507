export interface Download {
  readonly path: string;
  readonly type: string;
}

interface TableDownload {
  readonly name: string;
  readonly rows: number;
  readonly csv: Download;
  readonly parquet: Download;
}

export interface Downloads {
  readonly database: Download;
  readonly description: Download;
  readonly tables: readonly TableDownload[];
}

interface Shipped {
  readonly name: string;
  /** File name without its ending. */
  readonly file: string;
  readonly rows: number;
}

/** Paths of every download inside `/data/`. In: the shipped tables, and what sample file names begin with. */
export function downloadsOf(shipped: readonly Shipped[], prefix: string): Downloads {
  const path = (file: string) => `/data/${prefix}${file}`;
  return {
    database: { path: path('scorecard.duckdb'), type: 'application/vnd.duckdb' },
    description: { path: path('datapackage.json'), type: 'application/json' },
    tables: shipped.map(({ name, file, rows }) => ({
      name,
      rows,
      csv: { path: path(`${file}.csv`), type: 'text/csv' },
      parquet: { path: path(`${file}.parquet`), type: 'application/vnd.apache.parquet' },
    })),
  };
}

/** Every file once, the database first. */
export function allFiles({ database, description, tables }: Downloads): readonly Download[] {
  return [database, description, ...tables.flatMap(({ csv, parquet }) => [csv, parquet])];
}
