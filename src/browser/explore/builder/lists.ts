import type { Lang } from '../../../model/lang.ts';
import type { AnswerCell, Engine } from '../../engine/types.ts';
import type { IndicatorKind } from './choice.ts';

export interface ListedIndicator {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly kind: IndicatorKind;
  /** Which is better: higher, lower or neither. */
  readonly better: string;
  /** What a reader of its figures has to know. */
  readonly caveats: readonly string[];
  /** How many offices have figures; null where finding out would read too much. */
  readonly offices: number | null;
}

export interface ListedOffice {
  readonly id: string;
  readonly name: string;
  /** Its names in both languages and of its parent body, to be found by. */
  readonly words: string;
}

export interface Lists {
  readonly indicators: readonly ListedIndicator[];
  readonly offices: readonly ListedOffice[];
  /** Newest first. */
  readonly years: readonly number[];
}

/** Rows of the largest table up to which a look at every measure costs less than the lists themselves. */
const SMALL = 300_000;
/** Years offered where the file is too large to be asked which it has. */
const YEARS = 10;

type Rows = readonly (readonly AnswerCell[])[];

const text = (cell: AnswerCell | undefined): string => String(cell ?? '');

async function isSmall(ask: (sql: string) => Promise<Rows>): Promise<boolean> {
  const [row] = await ask('SELECT max(estimated_size) FROM duckdb_tables()');
  return Number(row?.[0] ?? SMALL) < SMALL;
}

async function readYears(ask: (sql: string) => Promise<Rows>, small: boolean): Promise<readonly number[]> {
  if (small) {
    const rows = await ask('SELECT DISTINCT year(period_end) AS y FROM measures ORDER BY y DESC');
    return rows.map(([year]) => Number(year));
  }
  const [row] = await ask('SELECT year(as_of) FROM release');
  return Array.from({ length: YEARS }, (_, index) => Number(row?.[0]) - index);
}

function indicatorsSql(lang: Lang, small: boolean): string {
  const counted =
    'SELECT indicator_id, count(DISTINCT agency_id) AS n FROM measures WHERE value IS NOT NULL GROUP BY 1';
  return `SELECT i.indicator_id, i.name_${lang}, i.family, i.kind, i.better, i.caveats_${lang}, ${small ? 'coalesce(m.n, 0)' : 'NULL'}
FROM indicators i ${small ? `LEFT JOIN (${counted}) m ON m.indicator_id = i.indicator_id` : ''}
ORDER BY i.family, i.name_${lang}`;
}

const officesSql = (lang: Lang): string => `SELECT a.agency_id, a.name_${lang},
  concat_ws(' ', a.name_vi, a.name_en, a.agency_id, p.name_${lang})
FROM agencies a LEFT JOIN agencies p ON p.agency_id = a.parent_id
ORDER BY a.name_${lang}, a.agency_id`;

/** What the builder offers, as the engine itself has it. Throws `Refusal` as the engine does. */
export async function readLists(engine: Engine, lang: Lang): Promise<Lists> {
  const ask = async (sql: string): Promise<Rows> => (await engine.ask(sql)).rows;
  const small = await isSmall(ask);
  const indicators = await ask(indicatorsSql(lang, small));
  const offices = await ask(officesSql(lang));
  return {
    indicators: indicators.map(([id, name, family, kind, better, caveats, counted]) => ({
      id: text(id),
      name: text(name),
      family: text(family),
      kind: text(kind) as IndicatorKind,
      better: text(better),
      caveats: text(caveats).split(' | ').filter(Boolean),
      offices: typeof counted === 'number' ? counted : null,
    })),
    offices: offices.map(([id, name, words]) => ({ id: text(id), name: text(name), words: text(words) })),
    years: await readYears(ask, small),
  };
}
