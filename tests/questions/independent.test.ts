import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionsFor } from '../../src/model/questions.ts';
import { askQuestion } from '../../src/warehouse/answers.ts';
import { openWarehouse, sets, type Warehouse } from './data-sets.ts';
import * as changes from './expected/changes.ts';
import * as comparisons from './expected/comparisons.ts';
import * as published from './expected/published.ts';
import * as targets from './expected/targets.ts';
import { type Expected, readWorld, type World } from './expected/world.ts';

/** The answers worked out from the rows of the CSV files, without SQL. */
const expected: Readonly<Record<string, (world: World) => readonly Expected[]>> = {
  'below-target': targets.belowTarget,
  'one-point': targets.onePoint,
  'nothing-published': targets.nothingPublished,
  tally: targets.tally,
  'not-judged': targets.notJudged,
  'e-results-by-level': comparisons.eResultsByLevel,
  communes: comparisons.communes,
  'full-marks': comparisons.fullMarks,
  'overdue-grows': changes.overdueGrows,
  'backlog-grows': changes.backlogGrows,
  'fall-dates': changes.fallDates,
  'fall-year': changes.fallYear,
  stale: published.stale,
  'most-data': published.mostData,
  'no-files': published.noFiles,
  'printed-check': published.printedCheck,
  'above-maximum': published.aboveMaximum,
  undated: published.undated,
  noted: published.noted,
};

describe.each(sets)('answers on the %s data, worked out a second time in plain TypeScript', (set) => {
  const asked = questionsFor(set).filter(({ id }) => Object.hasOwn(expected, id));
  let warehouse: Warehouse;
  let world: World;

  beforeAll(async () => {
    warehouse = await openWarehouse(set);
    world = await readWorld(set);
  });

  afterAll(() => warehouse.close());

  test.each(asked)('$id', async (question) => {
    const wanted = expected[question.id]?.(world) ?? [];
    const [first] = wanted;
    const { rows } = await askQuestion(warehouse.connection, question);
    const names = question.columns.map(({ name }) => name);
    const found = rows.map((row) =>
      Object.fromEntries(Object.keys(first ?? {}).map((name) => [name, row[names.indexOf(name)]])),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(wanted);
  });
});
