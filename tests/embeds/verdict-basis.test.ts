import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type View, viewOf } from '../../src/components/view/view.ts';
import { measureCard } from '../../src/embeds/cards.ts';
import type { IndicatorId } from '../../src/model/indicators.ts';
import { buildWarehouse } from '../../src/warehouse/build.ts';

let folder = '';
let sample: View;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'basis-'));
  await buildWarehouse('data/sample', join(folder, 'sample.duckdb'), { sample: true });
  vi.stubEnv('DUNG_HEN_WAREHOUSE', folder);
  const { loadDataSet } = await import('../../src/warehouse/site.ts');
  sample = viewOf(await loadDataSet('sample'), { lang: 'vi', sample: true });
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const verdictsOf = (agencyId: string, indicatorId: IndicatorId) =>
  measureCard(sample, { agencyId, indicatorId, year: null })?.verdicts ?? [];

describe('a verdict on a card', () => {
  it('says its own figure and period where the card shows newer ones', () => {
    const [verdict] = verdictsOf('mau-a', 'new-files-digitised');
    expect(verdict?.basis).toContain('2024');
    expect(verdict?.sentence).toContain(`${verdict?.basis}.`);
  });

  it('leaves them out where they are those of the card', () => {
    const [closed, running] = verdictsOf('mau-c', 'online-new');
    expect(closed?.basis).toMatch(/^57,\d%; Kỳ số liệu: 01\/01\/2024–31\/12\/2024/);
    expect(running).toMatchObject({ state: 'on_track' });
    expect(running).not.toHaveProperty('basis');
  });
});
