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

/** Makes measures of stored rows. A body's indicators share their sources and their rows in the data files. */
function createToMeasure(): (row: Answered) => Measure {
  const sources = remember(list);
  const references = remember(toRowReferences);
  // The columns are those of the SQL beside it; the golden and parity tests compare every field of every row.
  return (row) =>
    Object.assign(row, {
      source_ids: sources(row['source_ids']),
      rows: references(row['rows']),
    }) as unknown as Measure;
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

/** Columns of `measures` with few different texts, which travel as numbers with one list of the texts. */
const repeated = ['agency_id', 'indicator_id', 'kind', 'missing_reason', 'source_ids', 'status', 'method'];

/** A column as an ENUM of what stands in it; the text column itself where nothing does. */
async function asEnum({ ask }: Pick<Engine, 'ask'>, column: string): Promise<string> {
  const rows = await ask(
    `SELECT DISTINCT ${column} AS text FROM measures WHERE ${column} IS NOT NULL ORDER BY 1`,
    (row) => row,
  );
  const texts = rows.map(({ text }) => quote(String(text)));
  return `${texts.length > 0 ? `CAST(${column} AS ENUM (${texts.join(', ')}))` : column} AS ${column}`;
}

async function readMeasures({ ask, enums }: Engine): Promise<Measure[]> {
  const columns: string[] = [];
  if (enums) for (const column of repeated) columns.push(await asEnum({ ask }, column));
  const replaced = columns.length > 0 ? `REPLACE (${columns.join(', ')})` : '';
  return ask(
    `SELECT * ${replaced} FROM measures
    ORDER BY measures.agency_id, measures.indicator_id, period_start, period_end`,
    createToMeasure(),
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
