import { SQLDialect } from '@codemirror/lang-sql';
import { limits, Refusal } from './types.ts';

/** SQL as DuckDB writes it, as far as finding statements, texts and comments goes. */
export const duckdbDialect = SQLDialect.define({
  doubleDollarQuotedStrings: true,
  operatorChars: '*+-%<>!=&|~^/?:@#',
  keywords:
    'all analyze and any anti array as asc asof between by case cast cross current describe desc distinct else end escape except exclude exists explain filter first following for from full group grouping having ilike in inner intersect interval into is join lambda last lateral left like limit natural not null nulls offset on or order outer over partition pivot positional preceding qualify range recursive replace right row rows sample select semi sets show similar some summarize table then to tablesample try_cast unbounded union unnest unpivot using values when where window with within',
  types:
    'bigint boolean date decimal double hugeint integer interval smallint struct list map text time timestamp tinyint varchar',
  builtin: 'true false',
});

/** First words of statements that only ask. All others change something, or reach outside, and the engine is locked anyway. */
const asking: ReadonlySet<string> = new Set([
  'SELECT',
  'WITH',
  'FROM',
  'VALUES',
  'TABLE',
  'DESCRIBE',
  'DESC',
  'SUMMARIZE',
  'SHOW',
  'EXPLAIN',
  'PIVOT',
  'UNPIVOT',
  '(',
]);

interface Piece {
  readonly from: number;
  readonly to: number;
}

const idle: ReadonlySet<string> = new Set(['LineComment', 'BlockComment', ';']);

/** Where each statement begins and ends; comments alone are none. */
function statementsOf(sql: string): Piece[] {
  const tree = duckdbDialect.language.parser.parse(sql);
  const found: Piece[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    if (idle.has(node.name)) continue;
    let first = node.firstChild;
    while (first && idle.has(first.name)) first = first.nextSibling;
    if (first || !node.firstChild) found.push({ from: first?.from ?? node.from, to: node.to });
  }
  return found;
}

/**
 * Refuses what is not one question, before the engine sees it. In: the text as written.
 * Out: the one statement, from its first word. Throws `Refusal`: empty, too_long, several_statements, statement_kind.
 */
export function checkStatement(given: string): string {
  // A mark that files begin with, and that comes along when one is copied.
  const sql = given.replace(/^\uFEFF/, ' ');
  if (sql.length > limits.characters) throw new Refusal('too_long');
  const pieces = statementsOf(sql);
  const [statement] = pieces;
  if (!statement) throw new Refusal('empty');
  // What is too deep or strange for this grammar falls into pieces too; the engine finds the words for it.
  const second = pieces.find((_, index) => sql[(pieces[index - 1]?.to ?? 0) - 1] === ';');
  if (second) throw new Refusal('several_statements', { position: second.from });
  const text = sql.slice(statement.from);
  const word = /^(?:[a-z_]+|\()/i.exec(text)?.[0] ?? '';
  if (!asking.has(word.toUpperCase()))
    throw new Refusal('statement_kind', { detail: word, position: statement.from });
  return sql;
}
