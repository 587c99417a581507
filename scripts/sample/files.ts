import { bodyRows } from './body.ts';
import { communes } from './communes.ts';
import { csv } from './csv.ts';
import { offices } from './offices.ts';
import { copyPlans } from './plans.ts';
import { rates } from './rates.ts';
import { agencies, notes, sources, statements } from './registers.ts';

/** The day the sample speaks for: ten months of 2026 are over, figures reach to September. */
const AS_OF = '2026-10-31';

function caseFiles(): [string, string][] {
  const bodies = Map.groupBy([...offices, ...communes], ({ agency }) => agency);
  return [...bodies].map(([agency, own]) => [
    `case-files/${agency}.csv`,
    csv('case_files', own.flatMap(bodyRows)),
  ]);
}

/**
 * The whole sample data set as text, by path; equal on every machine and in every run.
 * In: the folder of the real data, whose targets are copied.
 */
export async function sampleFiles(realData: string): Promise<ReadonlyMap<string, string>> {
  const copied = await copyPlans(realData);
  return new Map([
    ['release.json', `${JSON.stringify({ as_of: AS_OF })}\n`],
    ['agencies.csv', csv('agencies', agencies)],
    ['sources.csv', csv('sources', sources)],
    ['plans.csv', csv('plans', copied.plans)],
    ['targets.csv', csv('targets', copied.targets)],
    ['target-agencies.csv', csv('target_agencies', copied.targetAgencies)],
    ...caseFiles(),
    ['rates/mau-tinh.csv', csv('rates', rates)],
    ['notes.csv', csv('notes', notes)],
    ['statements.csv', csv('statements', statements)],
  ]);
}
