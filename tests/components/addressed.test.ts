import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { agencyView } from '../../src/components/view/agency.ts';
import { homeView } from '../../src/components/view/home.ts';
import { planCards, planView } from '../../src/components/view/plan.ts';
import { type View, viewOf } from '../../src/components/view/view.ts';
import { buildWarehouse } from '../../src/warehouse/build.ts';

let folder = '';
let real: View;
let sample: View;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'addressed-'));
  await buildWarehouse('data', join(folder, 'real.duckdb'), { sample: false });
  await buildWarehouse('data/sample', join(folder, 'sample.duckdb'), { sample: true });
  vi.stubEnv('DUNG_HEN_WAREHOUSE', folder);
  const { loadDataSet } = await import('../../src/warehouse/site.ts');
  real = viewOf(await loadDataSet('real'), { lang: 'vi', sample: false });
  sample = viewOf(await loadDataSet('sample'), { lang: 'vi', sample: true });
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const sectionOf = (agencyId: string) => agencyView(real, agencyId)?.plans[0];

describe('addressees', () => {
  it('are said to be inferred where the document does not name them', () => {
    const { tally, ground } = sectionOf('gia-lai-so-gddt') ?? {};
    expect(tally?.headline).toBe(
      'Trong 3 nội dung của kế hoạch được suy ra là giao cho cơ quan này, 1 nội dung đo được bằng số liệu.',
    );
    expect(ground).toBe(
      'Văn bản không nêu tên cơ quan này; trang này suy ra, vì bài báo nêu 13 sở, ban mà không liệt kê tên, ' +
        'còn Cổng liệt kê 14 nơi, trong đó một nơi không có hồ sơ.',
    );
    expect(sectionOf('tphcm-so-nnptnt')?.ground).toBeNull();
    const english = agencyView(viewOf(real.data, { lang: 'en', sample: false }), 'gia-lai-so-gddt');
    expect(english?.plans[0]?.ground).toBe(
      'The document does not name this body; this site inferred it, because the article names 13 units without ' +
        'listing them; the portal lists 14, of which one has no files.',
    );
  });

  it('are inferred for reasons that the data gives in both languages', () => {
    const inferred = real.data.targetAgencies.filter(({ basis }) => basis !== 'named');
    expect(inferred.length).toBeGreaterThan(100);
    expect(inferred.filter(({ basis }) => !/^inferred: \S[^()]* \(EN: \S[^()]*\)$/.test(basis))).toEqual([]);
  });

  it('are unknown where neither the level nor the body was published', () => {
    const { tally, ground } = sectionOf('gia-lai') ?? {};
    expect(tally?.headline).toBe(
      'Trong 7 nội dung của kế hoạch, 4 nội dung chưa rõ mức và chưa rõ giao cho cơ quan nào.',
    );
    expect(ground).toBeNull();
  });

  it('are counted apart on the page of a plan', () => {
    expect(planView(real, 'gia-lai-766-2026')?.addressees.counted).toBe(
      'Giao cho: 135 cơ quan (văn bản nêu) và 13 cơ quan (trang này suy ra từ văn bản)',
    );
    expect(planView(real, 'can-gio-2023')?.addressees.groups.map(({ named }) => named)).toEqual([false]);
  });
});

describe('running results of many offices', () => {
  it('stand with the last day of their figures and what the target leaves open', () => {
    const card = planCards(real).find(({ id }) => id === 'gia-lai-766-2026');
    const lines = card?.tally.groups.flatMap((group) => group.lines) ?? [];
    const running = lines.filter(({ state }) => state === 'on_track' || state === 'at_risk');
    expect(running.length).toBeGreaterThan(0);
    for (const { note } of running) expect(note).toMatch(/^Số liệu đến \d/);
  });

  it('say it once for each clause, after the last of its running verdicts', () => {
    const card = planCards(sample).find(({ id }) => id === 'mau-ke-hoach-xa');
    const lines = card?.tally.groups.flatMap((group) => group.lines) ?? [];
    const running = lines.filter(({ state }) => state === 'on_track' || state === 'at_risk');
    const gists = running.map(({ text }) => text.split(': ')[1]);
    expect(new Set(gists).size).toBeLessThan(gists.length);
    const last = running.filter((_, index) => gists[index] !== gists[index + 1]);
    expect(running.filter(({ note }) => note)).toEqual(last);
  });
});

describe('sample tallies', () => {
  it('begin by saying that they are examples', () => {
    const lines = planCards(sample).flatMap(({ tally }) => tally.groups.flatMap((group) => group.lines));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(({ text }) => !text.startsWith('Ví dụ: '))).toEqual([]);
  });

  it('say so once, before anything else, on the page of a plan too', () => {
    const clauses = [...sample.data.plans.keys()].flatMap((id) => planView(sample, id)?.clauses ?? []);
    const lines = clauses.flatMap(({ many }) => many?.lines.map(({ text }) => text) ?? []);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((text) => !/^Ví dụ: \d+ cơ quan: (?!.*ví dụ)/.test(text))).toEqual([]);
    expect(JSON.stringify(clauses)).not.toContain(': ví dụ');
  });
});

describe('levels', () => {
  it('are percentages only where the plan prints one', () => {
    const all = [...real.data.plans.values()].flatMap(
      ({ issuer_id }) => agencyView(real, issuer_id)?.plans ?? [],
    );
    const conditions = all.flatMap(({ slips, quiet }) =>
      [...slips, ...quiet].flatMap((slip) => slip.conditions),
    );
    const aims = Object.fromEntries(conditions.map(({ targetId, aim }) => [targetId, aim]));
    expect(aims['000-12a']).toBe('05 ngày làm việc');
    expect(aims['003-05b']).toBe('năm sau phải cao hơn năm trước');
    expect(aims['004-17a']).toBe('trên 96%');
    expect(aims['000-16a']).toBeNull();
    for (const slip of all.flatMap(({ quiet }) => quiet)) {
      expect(slip.years.every(({ state }) => state === 'not_scored')).toBe(true);
    }
  });
});

describe('bodies with figures for reference only', () => {
  it('are not said to have none', () => {
    const { data } = real;
    const only = [...new Set(data.context.map(({ agency_id }) => agency_id))].filter(
      (id) => !data.measures.has(id),
    );
    expect(only.length).toBeGreaterThan(0);
    for (const id of only) expect(agencyView(real, id)?.context?.href).toContain('/changes/#');
    const groups = [...data.agencies].filter(([, { level }]) => level === 'group').map(([id]) => id);
    const hrefs = homeView(real).missing.links.map(({ href }) => href);
    for (const id of [...only, ...groups]) expect(hrefs).not.toContain(`/agencies/${id}/`);
  });
});
