import { type Choice, type ColumnKey, type ColumnWords, groupingsOf } from './choice.ts';

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const heading = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function inWords(column: string, words: Readonly<Record<string, string>>): string {
  const cases = Object.entries(words).map(([id, word]) => `    WHEN ${text(id)} THEN ${text(word)}`);
  return [`CASE ${column}`, ...cases, `    ELSE ${column}`, '  END'].join('\n');
}

function conditions({ indicator, offices, period }: Choice): readonly string[] {
  return [
    `m.indicator_id = ${text(indicator.id)}`,
    ...(offices.length > 0 ? [`m.agency_id IN (${offices.map(text).join(', ')})`] : []),
    ...(typeof period === 'number' ? [`year(m.period_end) = ${period}`] : []),
  ];
}

/** Of each office the newest figure, or the one over most days of each year; never several of them added. */
function pick({ period, grouping }: Choice): readonly string[] {
  if (period === 'newest')
    return [
      'QUALIFY row_number() OVER (',
      '  PARTITION BY m.agency_id ORDER BY m.period_end DESC, m.covered_days DESC, m.period_start',
      ') = 1',
    ];
  if (grouping !== 'office' && grouping !== 'level') return [];
  return [
    'QUALIFY row_number() OVER (',
    '  PARTITION BY m.agency_id, year(m.period_end)',
    '  ORDER BY m.covered_days DESC, m.period_end DESC, m.period_start',
    ') = 1',
  ];
}

const from = (extra: readonly string[]): readonly string[] => [
  'FROM measures m',
  'JOIN agencies a ON a.agency_id = m.agency_id',
  ...extra,
];

const where = (all: readonly string[]): string => `WHERE ${all.join('\n  AND ')}`;

type Named = readonly [sql: string, column: ColumnKey];

function select(columns: readonly Named[], words: ColumnWords): string {
  return `SELECT\n  ${columns.map(([sql, key]) => `${sql} AS ${heading(words.columns[key])}`).join(',\n  ')}`;
}

function figureColumns({ kind }: Choice['indicator']): readonly Named[] {
  if (kind === 'count') return [['m.numerator', 'count']];
  if (kind !== 'ratio') return [['m.value', 'value']];
  return [
    ['100.0 * m.numerator / nullif(m.denominator, 0)', 'rate'],
    ['m.numerator', 'numerator'],
    ['m.denominator', 'denominator'],
  ];
}

/** What the site says beside a figure: oddities of its source, and whether the counting changed. */
const remarks = ({ indicator }: Choice, { lang }: ColumnWords): readonly string[] => [
  'WITH remarks AS (',
  `  SELECT a.agency_id, n.period_end, bool_or(n.breaks_line) AS breaks_line,`,
  `    string_agg(n.note_${lang}, ' ' ORDER BY n.note_${lang}) AS note`,
  '  FROM notes n',
  "  JOIN agencies a ON n.agency_id = CASE n.applies_to WHEN 'self' THEN a.agency_id ELSE a.parent_id END",
  `  WHERE n.indicator_id = ${text(indicator.id)}`,
  '  GROUP BY a.agency_id, n.period_end',
  ')',
];

function singleRows(choice: Choice, words: ColumnWords): readonly string[] {
  const columns: readonly Named[] = [
    [`a.name_${words.lang}`, 'office'],
    ...figureColumns(choice.indicator),
    ['m.period_start', 'start'],
    ['m.period_end', 'end'],
    ['m.cumulative', 'cumulative'],
    ['m.covered_days', 'days'],
    [inWords('m.missing_reason', words.missing), 'missing'],
    ['coalesce(r.breaks_line, false)', 'breaks_line'],
    ['r.note', 'note'],
    ['m.source_ids', 'sources'],
  ];
  return [
    ...remarks(choice, words),
    select(columns, words),
    ...from(['LEFT JOIN remarks r ON r.agency_id = m.agency_id AND r.period_end = m.period_end']),
    where(conditions(choice)),
    ...pick(choice),
    `ORDER BY a.name_${words.lang}, m.agency_id, m.period_end, m.period_start`,
  ];
}

/** Whole periods with every part reported; a figure over fewer days than its period is not added to others. */
const addable = ({ kind }: Choice['indicator']): string =>
  ['m.numerator IS NOT NULL', ...(kind === 'ratio' ? ['m.denominator IS NOT NULL'] : [])]
    .concat("m.covered_days = date_diff('day', m.period_start, m.period_end) + 1")
    .join('\n      AND ');

const added = (part: string): string => `CAST(sum(${part}) FILTER (addable) AS BIGINT)`;

function sumColumns({ kind }: Choice['indicator']): readonly Named[] {
  if (kind === 'count') return [[added('numerator'), 'count']];
  const rate = `100.0 * ${added('numerator')}\n    / nullif(${added('denominator')}, 0)`;
  return [
    [rate, 'rate'],
    [added('numerator'), 'numerator'],
    [added('denominator'), 'denominator'],
  ];
}

/** Offices of one level are added only where their figures cover exactly the same days in the same way. */
function sums(choice: Choice, words: ColumnWords): readonly string[] {
  const columns: readonly Named[] = [
    [inWords('level', words.levels), 'level'],
    ...sumColumns(choice.indicator),
    ['period_start', 'start'],
    ['period_end', 'end'],
    ['cumulative', 'cumulative'],
    ['count(*) FILTER (addable)', 'added'],
    ['count(*) FILTER (NOT addable)', 'left_out'],
  ];
  const figures = [
    'SELECT a.level, m.period_start, m.period_end, m.cumulative, m.numerator, m.denominator,',
    `    ${addable(choice.indicator)} AS addable`,
    ...from([]),
    // A group stands for its members, which may be listed too.
    where([...conditions(choice), "a.level <> 'group'"]),
    ...pick(choice),
  ];
  return [
    `WITH figures AS (\n  ${figures.join('\n').replaceAll('\n', '\n  ')}\n)`,
    select(columns, words),
    'FROM figures',
    'GROUP BY level, period_start, period_end, cumulative',
    choice.grouping === 'level'
      ? 'ORDER BY level, period_end, period_start, cumulative'
      : 'ORDER BY period_end, period_start, level, cumulative',
  ];
}

/**
 * The question that the builder's choices stand for, as SQL to be read and changed. Periods are never added, for
 * `measures` has the years added already; offices are added only by level and over the same days, as counts.
 */
export function builderSql(choice: Choice, words: ColumnWords): string {
  const isSum = choice.grouping === 'level' || choice.grouping === 'period';
  const allowed = groupingsOf(choice.indicator).includes(choice.grouping);
  const title = `-- ${choice.indicator.name.replace(/\s+/g, ' ')}`;
  const lines = isSum && allowed ? sums(choice, words) : singleRows(choice, words);
  return [title, ...lines].join('\n');
}
