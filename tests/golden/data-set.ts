import { columnNames, type TableName } from '../../src/model/tables.ts';

/** Builds a small, valid data set as CSV text, so that a case states only what it is about. */

type Cells = Readonly<Record<string, string | number | boolean | null>>;
type Files = Readonly<Record<string, string>>;

function escaped(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function csv(table: TableName, rows: readonly Cells[]): string {
  const columns = columnNames(table);
  for (const row of rows) {
    const unknown = Object.keys(row).find((name) => !columns.includes(name));
    if (unknown) throw new Error(`${table} has no column ${unknown}`);
  }
  const lines = rows.map((row) => columns.map((column) => escaped(String(row[column] ?? ''))).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

export const AGENCY = 'so-a';
export const TARGET = '900-01a';
export const FILE = 'case-files/so-a.csv';
export const RATES_FILE = 'rates/so-a.csv';

const agency: Cells = { agency_id: AGENCY, name_vi: 'Sở A', name_en: 'Department A', level: 'department' };

const source: Cells = {
  source_id: 'so-lieu',
  title: 'Số liệu',
  publisher: 'Cổng tỉnh',
  url: 'https://example.vn/',
  published_on: '2020-01-01',
  accessed_on: '2020-01-01',
  kind: 'statistics',
};

const plan: Cells = {
  plan_id: 'ke-hoach',
  number: '1/KH',
  title_vi: 'Kế hoạch',
  title_en: 'Plan',
  issuer_id: AGENCY,
  starts_on: '2021-01-01',
  ends_on: '2026-12-31',
  source_id: 'van-ban',
};

const target: Cells = {
  target_id: TARGET,
  plan_id: 'ke-hoach',
  clause: 'II.1',
  quote_vi: 'Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt 98%',
  gist_vi: 'Đúng hạn',
  gist_en: 'On time',
  operator_stated: 'đạt',
  operator: '>=',
  value: '98',
  value_as_printed: '98%',
  judged: 'once',
  starts_on: '2024-01-01',
  ends_on: '2024-12-31',
  strength: 'duty',
  kind: 'rate',
  readings: 'on-time',
};

const row: Cells = {
  agency_id: AGENCY,
  period_basis: 'printed',
  cumulative: false,
  includes_subordinates: 'false',
  status: 'official',
  source_id: 'so-lieu',
};

/** The dates of a period and the words a report would print for them. */
export function period(start: string, end: string): Cells {
  return { period_start: start, period_end: end, period_as_printed: `${start} - ${end}` };
}

/** In: `2024-02`. */
export function month(name: string): Cells {
  const [year, number] = [Number(name.slice(0, 4)), Number(name.slice(5))];
  return period(`${name}-01`, new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10));
}

/** Rows of consecutive calendar months. In: the first month and what each month counted. */
export function months(first: string, counts: readonly Cells[]): readonly Cells[] {
  const [year, number] = [Number(first.slice(0, 4)), Number(first.slice(5))];
  return counts.map((cells, at) => ({
    ...month(new Date(Date.UTC(year, number - 1 + at, 1)).toISOString().slice(0, 7)),
    ...cells,
  }));
}

export function yearToDate(end: string): Cells {
  return { ...period(`${end.slice(0, 4)}-01-01`, end), cumulative: true };
}

/** `times` equal copies. */
export function times(number: number, cells: Cells): readonly Cells[] {
  return Array.from({ length: number }, () => cells);
}

export interface Contents {
  readonly asOf: string;
  /** Differences from the default agency, source, target and row; the first target is 900-01a. */
  readonly agencies?: readonly Cells[];
  readonly sources?: readonly Cells[];
  readonly targets?: readonly Cells[];
  /** By default every target addresses the default agency. */
  readonly addressed?: readonly Cells[];
  readonly rows?: readonly Cells[];
  readonly rates?: readonly Cells[];
}

export function dataSet(contents: Contents): Files {
  const targets = (contents.targets ?? [{}]).map((cells) => ({ ...target, ...cells }));
  const addressed: readonly Cells[] =
    contents.addressed ?? targets.map(({ target_id = TARGET }) => ({ target_id, agency_id: AGENCY }));
  const rows = (contents.rows ?? []).map((cells) => ({ ...row, ...cells }));
  const rates = (contents.rates ?? []).map((cells) => ({ ...row, ...cells }));
  const sources = [
    source,
    { ...source, source_id: 'van-ban', kind: 'plan' },
    ...(contents.sources ?? []).map((cells) => ({ ...source, ...cells })),
  ];
  return {
    'release.json': `${JSON.stringify({ as_of: contents.asOf })}\n`,
    'agencies.csv': csv(
      'agencies',
      (contents.agencies ?? [{}]).map((cells) => ({ ...agency, ...cells })),
    ),
    'sources.csv': csv('sources', [...new Map(sources.map((cells) => [cells['source_id'], cells])).values()]),
    'plans.csv': csv('plans', [plan]),
    'targets.csv': csv('targets', targets),
    'target-agencies.csv': csv(
      'target_agencies',
      addressed.map((cells) => ({ basis: 'named', ...cells })),
    ),
    'notes.csv': csv('notes', []),
    'statements.csv': csv('statements', []),
    'corrections.csv': csv('corrections', []),
    ...(rows.length > 0 ? { [FILE]: csv('case_files', rows) } : {}),
    ...(rates.length > 0 ? { [RATES_FILE]: csv('rates', rates) } : {}),
  };
}
