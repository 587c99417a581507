import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { agencyView } from '../../src/components/view/agency.ts';
import { agencyList } from '../../src/components/view/agency-list.ts';
import { homeView } from '../../src/components/view/home.ts';
import { indicatorView } from '../../src/components/view/indicator.ts';
import { familyViews } from '../../src/components/view/indicator-list.ts';
import { planCards, planView } from '../../src/components/view/plan.ts';
import { type View, viewOf } from '../../src/components/view/view.ts';
import { indicatorIds, indicatorOf } from '../../src/model/indicators.ts';
import type { PrintedRanks } from '../../src/model/printed-ranks.ts';
import { buildWarehouse } from '../../src/warehouse/build.ts';

let folder = '';
let real: View;
let sample: View;
let ranks: PrintedRanks;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'real-pages-'));
  await buildWarehouse('data', join(folder, 'real.duckdb'), { sample: false });
  await buildWarehouse('data/sample', join(folder, 'sample.duckdb'), { sample: true });
  vi.stubEnv('DUNG_HEN_WAREHOUSE', folder);
  const { loadDataSet } = await import('../../src/warehouse/site.ts');
  const { printedRanks } = await import('../../src/warehouse/printed-ranks.ts');
  real = viewOf(await loadDataSet('real'), { lang: 'vi', sample: false });
  sample = viewOf(await loadDataSet('sample'), { lang: 'vi', sample: true });
  ranks = await printedRanks('real');
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('plans', () => {
  it('list every clause once, in order: 103 of the five plans and 7 of Gia Lai', () => {
    const counts = [...real.data.plans.keys()].map((id) => [id, planView(real, id)?.clauses.length]);
    expect(Object.fromEntries(counts)).toEqual({
      'tphcm-so-nnptnt-2024': 24,
      'can-gio-2023': 18,
      'binh-dinh-so-nnptnt-2024': 22,
      'binh-thuan-chi-cuc-qlcl-2021-2025': 17,
      'can-tho-so-khcn-2024': 22,
      'gia-lai-766-2026': 7,
    });
    for (const id of real.data.plans.keys()) {
      const ids = planView(real, id)?.clauses.map((clause) => clause.id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('give every clause a verdict or a reason, and its level as printed', () => {
    for (const id of real.data.plans.keys()) {
      for (const { slip, many, levels, quotes } of planView(real, id)?.clauses ?? []) {
        expect(quotes.length).toBeGreaterThan(0);
        expect(levels.length).toBeGreaterThan(0);
        const said = slip ? slip.conditions.flatMap(({ sentences }) => sentences) : (many?.lines ?? []);
        expect(said.length).toBeGreaterThan(0);
      }
    }
    const days = planView(real, 'tphcm-so-nnptnt-2024')?.clauses.find(({ id }) => id === 'n-000-12');
    expect(days?.levels[0]?.printed).toBe('05 ngày làm việc');
  });

  it('put the bodies of a shared clause in the order of their names, each once', () => {
    const clause = planView(real, 'gia-lai-766-2026')?.clauses.find(({ id }) => id === 'n-005-05');
    const names = clause?.many?.rows.map(({ body }) => body.text) ?? [];
    expect(names).toHaveLength(148);
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi', { numeric: true }).compare));
    expect(clause?.many?.lines.map(({ text }) => text)).toEqual(['148 cơ quan: đến nay thấp hơn chỉ tiêu']);
    expect(clause?.many?.caveats.join(' ')).toContain('Mẫu số của Cổng gồm cả hồ sơ đang giải quyết');
  });

  it('count a body once where a clause is judged in several periods', () => {
    const shared = planCards(sample).flatMap(({ id }) => {
      const clauses = planView(sample, id)?.clauses ?? [];
      return clauses.flatMap(({ gist, many }) => (many ? [{ id, gist, many }] : []));
    });
    expect(shared.length).toBeGreaterThan(3);
    let counted = 0;
    for (const { id, gist, many } of shared) {
      const lines = planCards(sample)
        .find((card) => card.id === id)
        ?.tally.groups.flatMap((group) => group.lines.map(({ text }) => text))
        .filter((text) => text.startsWith(`Ví dụ: ${gist}: `));
      const counts = lines?.map((text) => Number(/: (\d+) cơ quan/.exec(text)?.[1])) ?? [];
      const sum = counts.reduce((all, n) => all + n, 0);
      if (counts.length > 0) expect([id, gist, sum]).toEqual([id, gist, many.bodies]);
      counted += counts.length;
    }
    expect(counted).toBeGreaterThan(3);
  });
});

describe('home', () => {
  it('says how many clauses can be measured, of all plans', () => {
    const { total, measured, plans } = homeView(real);
    expect([total, measured, plans.length]).toEqual([110, 1, 6]);
  });

  it('shows figures that open to their counts, each body and indicator once, and no made-up one', () => {
    const { newest } = homeView(real);
    expect(newest.length).toBeGreaterThan(2);
    const keys = newest.map(({ body, indicator }) => `${body.href} ${indicator.href}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(JSON.stringify(homeView(real))).not.toContain('mau-');
    expect(JSON.stringify(homeView(sample))).not.toContain('gia-lai');
  });

  it('names the bodies without figures, those of the plans first', () => {
    const { links } = homeView(real).missing;
    const ids = links.map(({ href }) => href?.split('/').at(-2) ?? '');
    expect(ids.every((id) => !real.data.measures.has(id))).toBe(true);
    expect(ids.slice(0, 5).toSorted()).toEqual([
      'binh-dinh-so-nnptnt',
      'binh-thuan-chi-cuc-qlcl',
      'can-gio',
      'can-tho-so-khcn',
      'tphcm-so-nnptnt',
    ]);
  });
});

describe('agencies', () => {
  it('stand in the list once each, and under the names of the bodies before them', () => {
    const entries = agencyList(real).groups.flatMap(({ blocks }) => blocks.flatMap((block) => block.entries));
    expect(entries.map(({ id }) => id).toSorted()).toEqual([...real.data.agencies.keys()].toSorted());
    const blocks = agencyList(real).groups.flatMap((group) => group.blocks);
    const long = blocks.filter((block) => block.entries.length > 30);
    expect(long.map(({ letters }) => letters.map(({ title }) => title))).toEqual([
      ['UBND phường', 'UBND xã'],
    ]);
    const after = entries.filter(({ before }) => before.some((name) => name.includes('Cần Giờ')));
    expect(after).toHaveLength(4);
  });
});

describe('trends', () => {
  const trends = (id: string) => agencyView(real, id)?.trends ?? [];

  it('compare no two days of electronic results, and print the caveat of the level they carry', () => {
    const course = trends('gia-lai-so-y-te').find(({ id }) => id === 't-e-results-766');
    expect(course?.summary).toMatch(/^Mới nhất: .* \(10\/10\/2026\)\. Nguồn đổi cách tính/);
    expect(course?.chart.target?.text).toBe('kế hoạch đặt ra 100%');
    expect(course?.caveats).toEqual([expect.stringContaining('chưa đối chiếu văn bản gốc')]);
  });

  it('never print a decimal point on a Vietnamese axis', () => {
    for (const id of real.data.agencies.keys()) {
      for (const { chart } of trends(id))
        expect([id, chart.axis[1]]).toEqual([id, expect.stringMatching(/^\d+(\.\d{3})*(,\d+)?$/)]);
    }
  });
});

describe('indicators', () => {
  it('say what there was none of, and what one of moves the rate', () => {
    const reasons = (id: (typeof indicatorIds)[number], view: View) =>
      indicatorView(id, view, { ranks, ids: indicatorIds }).groups.flatMap(({ apart }) =>
        apart.map(({ why }) => why),
      );
    expect(reasons('petitions-on-time-766', real)).toContain('Không phát sinh phản ánh, kiến nghị (0/0)');
    expect(reasons('satisfaction-survey', sample)).toContain(
      'Mẫu số dưới 30: một phiếu đã làm tỷ lệ đổi vài điểm phần trăm',
    );
    const all = indicatorIds.filter((id) => !indicatorOf(id).unit_vi?.includes('hồ sơ'));
    for (const id of all) expect([id, ...reasons(id, real)].join(' ')).not.toContain('phát sinh hồ sơ');
  });

  const view = (id: (typeof indicatorIds)[number]) => indicatorView(id, real, { ranks, ids: indicatorIds });

  it('are all listed, each in its family', () => {
    const links = familyViews(real).flatMap(({ items }) => items.map(({ link }) => link.href));
    expect(new Set(links).size).toBe(indicatorIds.length);
  });

  it('rank the 135 communes of Gia Lai by electronic results, the last one too', () => {
    const [communes] = view('e-results-766').groups;
    const ratios = [...real.data.measures.values()]
      .flat()
      .filter((own) => own.indicator_id === 'e-results-766' && own.period_end === '2026-10-10')
      .filter(({ agency_id }) => real.data.agencies.get(agency_id)?.level === 'commune');
    const better = (a: (typeof ratios)[number], b: (typeof ratios)[number]) =>
      BigInt(a.numerator ?? 0) * BigInt(b.denominator ?? 1) >
      BigInt(b.numerator ?? 0) * BigInt(a.denominator ?? 1);
    const expected = Object.fromEntries(
      ratios.map((own) => [own.agency_id, String(1 + ratios.filter((other) => better(other, own)).length)]),
    );
    const shown = (communes?.ranked ?? []).map(({ body, place }) => [body.href?.split('/').at(-2), place]);
    expect(shown).toHaveLength(135);
    expect(Object.fromEntries(shown)).toEqual(expected);
  });

  it('never rank points anew: the printed ranks stand beside them, by name', () => {
    const [communes] = view('score-total-766').groups;
    expect(communes?.ranked).toBeNull();
    expect(communes?.byName.every(({ place }) => place !== null)).toBe(true);
    expect(communes?.byName[0]?.figure).toMatch(/^\d+,\d+\/100$/);
  });

  it('mark full marks as a line of their own and never as a target', () => {
    for (const id of indicatorIds) {
      const { groups, uses } = view(id);
      const marks = groups.flatMap((group) => group.marks);
      const targets = marks.filter(({ kind }) => kind === 'target');
      if (uses.length === 0) expect([id, targets]).toEqual([id, []]);
      for (const { kind, text } of marks)
        expect(text.includes('không phải chỉ tiêu')).toBe(kind === 'full-marks');
    }
  });

  it('draw a level only over bodies that the target addresses, with its operator and its caveat', () => {
    const drawn = indicatorIds.flatMap((id) =>
      view(id).groups.flatMap(({ agencyIds, marks }) =>
        marks.filter(({ kind }) => kind === 'target').map((mark) => ({ id, agencyIds, mark })),
      ),
    );
    for (const { id, agencyIds, mark } of drawn) {
      const setters = [...real.data.targets.values()].filter(
        (own) => own.readings?.split('|').includes(id) && Number(own.value) === mark.value,
      );
      const reached = setters.filter(({ target_id }) => {
        const own = real.data.targetAgencies.filter((row) => row.target_id === target_id);
        return agencyIds.every((body) => own.some(({ agency_id }) => agency_id === body));
      });
      expect(reached).not.toHaveLength(0);
      for (const { reason_vi } of reached) if (reason_vi) expect(mark.caveats).toContain(reason_vi);
      if (reached.every(({ operator }) => operator === '>')) expect(mark.text).toContain('trên');
    }
    const communes = drawn.filter(({ id, agencyIds }) => id === 'e-results-766' && agencyIds.length === 135);
    expect(communes.map(({ mark }) => mark.caveats.length)).toEqual([1]);
  });

  it('are not compared where the portal prints one number for all, or a provisional one', () => {
    for (const id of [
      'publish-on-time-766',
      'public-update-766',
      'public-content-766',
      'sync-766',
    ] as const) {
      const { groups, notCompared } = view(id);
      expect([groups, notCompared]).toEqual([[], expect.stringMatching(/không so\.$/)]);
    }
  });
});
