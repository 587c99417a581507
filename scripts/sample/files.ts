import { bodyRows } from './body.ts';
import { communes } from './communes.ts';
import { correctionsOf } from './corrections.ts';
import { type Cells, csv } from './csv.ts';
import { offices } from './offices.ts';
import { copyPlans } from './plans.ts';
import { rates } from './rates.ts';
import { agencies, notes, sources, statements } from './registers.ts';

/** The day the sample speaks for: ten months of 2026 are over, figures reach to September. */
const AS_OF = '2026-10-31';

/** The rows of every body, by the file they stand in. */
function caseFiles(): [string, readonly Cells[]][] {
  const bodies = Map.groupBy([...offices, ...communes], ({ agency }) => agency);
  return [...bodies].map(([agency, own]) => [`case-files/${agency}.csv`, own.flatMap(bodyRows)]);
}

/**
 * The whole sample data set as text, by path; equal on every machine and in every run.
 * In: the folder of the real data, whose targets are copied.
 */
export async function sampleFiles(realData: string): Promise<ReadonlyMap<string, string>> {
  const copied = await copyPlans(realData);
  const counted = caseFiles();
  return new Map([
    ['release.json', `${JSON.stringify({ as_of: AS_OF })}\n`],
    ['agencies.csv', csv('agencies', agencies)],
    ['sources.csv', csv('sources', sources)],
    ['plans.csv', csv('plans', copied.plans)],
    ['targets.csv', csv('targets', copied.targets)],
    ['target-agencies.csv', csv('target_agencies', copied.targetAgencies)],
    ...counted.map(([path, rows]): [string, string] => [path, csv('case_files', rows)]),
    ['rates/mau-tinh.csv', csv('rates', rates)],
    ['notes.csv', csv('notes', notes)],
    ['statements.csv', csv('statements', statements)],
    ['corrections.csv', csv('corrections', correctionsOf(counted.flatMap(([, rows]) => rows)))],
  ]);
}
