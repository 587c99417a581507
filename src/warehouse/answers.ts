import type { DuckDBConnection } from '@duckdb/node-api';
import type { Answered, Question } from '../model/questions/question.ts';
import { questionsFor } from '../model/questions.ts';
import { openDatabase, query } from './database.ts';
import { type DataSetName, warehousePath } from './site.ts';

/** Asks one question of an open warehouse. Throws with the SQL attached. */
export async function askQuestion(connection: DuckDBConnection, question: Question): Promise<Answered> {
  const rows = await query(connection, question.sql);
  return { question, rows: rows.map((row) => question.columns.map(({ name }) => row[name] ?? null)) };
}

async function askAll(name: DataSetName): Promise<readonly Answered[]> {
  const connection = await openDatabase(warehousePath(name), { access_mode: 'READ_ONLY' });
  const answers: Answered[] = [];
  for (const question of questionsFor(name)) answers.push(await askQuestion(connection, question));
  connection.closeSync();
  return answers;
}

const asked = new Map<DataSetName, Promise<readonly Answered[]>>();

/** Every ready question of a data set with its answer, asked once. */
export function answersOf(name: DataSetName): Promise<readonly Answered[]> {
  const known = asked.get(name) ?? askAll(name);
  asked.set(name, known);
  return known;
}
