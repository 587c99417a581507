import type { Engine } from './engine.ts';
import type { ClauseVerdict, Measure, Reading, RowReference, Verdict } from './figures.ts';
import { quote } from './sql/quote.ts';

const list = (text: unknown): string[] => (typeof text === 'string' && text !== '' ? text.split('|') : []);

/** `case-files/x.csv#12|…` as references. */
export function toRowReferences(text: unknown): RowReference[] {
  return list(text).map((item) => {
    const at = item.lastIndexOf('#');
    return { file: item.slice(0, at), line: Number(item.slice(at + 1)) };
  });
}

type Answered = Record<string, unknown>;

/** What a text says, worked out once for all the rows that repeat it. */
function remember<T>(read: (text: unknown) => T): (text: unknown) => T {
  const known = new Map<unknown, T>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** A column that travels as the places of its texts in a list. */
interface Coded {
  readonly column: string;
  readonly texts: readonly string[];
}

/** Makes measures of stored rows. A body's indicators share their sources and their rows in the data files. */
function createToMeasure(coded: readonly Coded[]): (row: Answered) => Measure {
  const sources = remember(list);
  const references = remember(toRowReferences);
  // The columns are those of the SQL beside it; the golden and parity tests compare every field of every row.
  return (row) => {
    for (const { column, texts } of coded) row[column] = texts[Number(row[column] ?? -1)] ?? null;
    row['source_ids'] = sources(row['source_ids']);
    row['rows'] = references(row['rows']);
    return row as unknown as Measure;
  };
}

const toReading = (row: Answered): Reading =>
  ({
    indicator_id: row['indicator_id'],
    role: row['role'],
    state: row['state'],
    reason: row['reason'],
    numerator: row['numerator'],
    denominator: row['denominator'],
    value: row['value'],
    coverage: row['coverage'],
    data_until: row['data_until'],
  }) as unknown as Reading;

const toVerdict = (row: Answered, readings: readonly Reading[]): Verdict =>
  ({
    ...row,
    readings,
    rows: toRowReferences(row['rows']),
    source_ids: list(row['source_ids']),
  }) as unknown as Verdict;

const toClause = (row: Answered): ClauseVerdict =>
  ({ ...row, target_ids: list(row['target_ids']) }) as unknown as ClauseVerdict;

const verdictKey = (row: Answered): string =>
  [row['target_id'], row['agency_id'], row['period_start'], row['period_end']].join('|');

const roleOrder = "CASE role WHEN 'reading' THEN 1 WHEN 'proof' THEN 2 ELSE 3 END";

async function readVerdicts({ ask }: Engine): Promise<Verdict[]> {
  const readings = Map.groupBy(
    await ask(
      `SELECT * FROM readings ORDER BY target_id, agency_id, period_start, period_end, ${roleOrder}, position`,
      (row) => row,
    ),
    verdictKey,
  );
  const rows = await ask(
    'SELECT * FROM verdicts ORDER BY agency_id, target_id, period_start, period_end',
    (row) => row,
  );
  return rows.map((row) => toVerdict(row, (readings.get(verdictKey(row)) ?? []).map(toReading)));
}

/** Columns of `measures` with few different texts. As ENUMs the client would make the list of the texts anew every chunk. */
const repeated = ['agency_id', 'indicator_id', 'kind', 'missing_reason', 'source_ids', 'status', 'method'];

async function coded({ ask }: Engine, column: string): Promise<Coded> {
  const rows = await ask(
    `SELECT DISTINCT ${column} AS text FROM measures WHERE ${column} IS NOT NULL ORDER BY 1`,
    (row) => row,
  );
  return { column, texts: rows.map(({ text }) => String(text)) };
}

const asCode = ({ column, texts }: Coded): string =>
  `enum_code(CAST(${column} AS ENUM (${texts.map(quote).join(', ')}))) AS ${column}`;

async function readMeasures(engine: Engine): Promise<Measure[]> {
  const all: Coded[] = [];
  if (engine.codes) for (const column of repeated) all.push(await coded(engine, column));
  const some = all.filter(({ texts }) => texts.length > 0);
  const replaced = some.length > 0 ? `REPLACE (${some.map(asCode).join(', ')})` : '';
  return engine.ask(
    `SELECT * ${replaced} FROM measures
    ORDER BY measures.agency_id, measures.indicator_id, period_start, period_end`,
    createToMeasure(some),
  );
}

/** Everything a data set says: measures, verdicts and the tally's cells. */
export interface Figures {
  readonly measures: readonly Measure[];
  readonly verdicts: readonly Verdict[];
  readonly clauses: readonly ClauseVerdict[];
}

/** Reads the derived tables. */
export async function readFigures(engine: Engine): Promise<Figures> {
  const measures = await readMeasures(engine);
  const clauses = await engine.ask(
    'SELECT * FROM clauses ORDER BY agency_id, plan_id, clause_id, period_start, period_end',
    toClause,
  );
  return { measures, verdicts: await readVerdicts(engine), clauses };
}
