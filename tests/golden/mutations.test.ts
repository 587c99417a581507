import { describe, expect, test } from 'vitest';
import { type Definition, definitions } from '../../src/model/sql.ts';
import { goldenCases } from './cases.ts';
import { expectFigures } from './check.ts';
import { type Mutation, mutations } from './mutations.ts';
import { computeNatively } from './native.ts';
import { noticedBy } from './noticed.ts';

/** Relations made from one text: a rule that is broken in one is broken in its twin. */
const twins: Readonly<Record<string, readonly string[]>> = { figures: ['figures', 'same_span_figures'] };

function breakRule({ relation, find, replace }: Mutation): readonly Definition[] {
  const broken = twins[relation] ?? [relation];
  return definitions.map(({ name, sql }) =>
    broken.includes(name) ? { name, sql: sql.replaceAll(find, replace) } : { name, sql },
  );
}

describe('a hand-worked case notices when a rule of judgement is broken', () => {
  test.each(mutations)('$rule', async (mutation) => {
    const original = definitions.find(({ name }) => name === mutation.relation)?.sql;
    expect(original).toContain(mutation.find);
    const guard = goldenCases.find(({ name }) => name === noticedBy[mutation.rule]);
    expect(guard).toBeDefined();
    if (!guard) return;
    const figures = await computeNatively(guard.files, breakRule(mutation));
    expect(() => expectFigures(figures, guard.expected)).toThrow();
  });
});
