import { describe, expect, it } from 'vitest';
import { formulaColumns } from '../../src/model/formula-columns.ts';
import { families, type Indicator, indicatorIds, indicatorOf } from '../../src/model/indicators.ts';
import { langs } from '../../src/model/lang.ts';
import { indicatorRows } from '../../src/model/sql.ts';
import { columnNames } from '../../src/model/tables.ts';

const all = indicatorIds.map((id): [string, Indicator] => [id, indicatorOf(id)]);
const always = ['name', 'question', 'formula', 'legal', 'caveats'] as const;
const sometimes = ['unit', 'whole', 'did'] as const;

/** Every word of a record that a reader may see, in one language. */
function wordsOf(indicator: Indicator, lang: 'vi' | 'en'): readonly string[] {
  return [...always, ...sometimes].flatMap((part) => indicator[`${part}_${lang}`] ?? []);
}

const ofKind = (...kinds: readonly string[]) => all.filter(([, { kind }]) => kinds.includes(kind));

describe.each(all)('the indicator %s', (id, indicator) => {
  it('is complete in both languages', () => {
    for (const part of always)
      for (const lang of langs) expect(indicator[`${part}_${lang}`]).not.toHaveLength(0);
    for (const part of sometimes)
      expect(indicator[`${part}_vi`] === undefined).toBe(indicator[`${part}_en`] === undefined);
    expect(indicator.caveats_vi).toHaveLength(indicator.caveats_en.length);
    expect(new Set(indicator.caveats_vi).size).toBe(indicator.caveats_vi.length);
  });

  it('asks a question and ends its sentences', () => {
    for (const lang of langs) {
      expect(indicator[`question_${lang}`]).toMatch(/\?$/);
      const sentences = [
        indicator[`formula_${lang}`],
        indicator[`legal_${lang}`],
        ...indicator[`caveats_${lang}`],
      ];
      for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}\d].*[.%)]$/u);
    }
  });

  it('reads cleanly', () => {
    const text = langs.flatMap((lang) => wordsOf(indicator, lang)).join('\n');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/['"|]| {2}|\d %/);
    expect(wordsOf(indicator, 'vi').join('\n')).not.toMatch(/hứa|giữ lời|không giữ|chấm điểm|chưa báo cáo/i);
  });

  it('belongs to a declared family', () => {
    expect(Object.keys(families)).toContain(indicator.family);
  });

  it('is the portal’s own exactly when it is read from rates', () => {
    expect(id.endsWith('-766')).toBe(indicator.origin === 'rates');
    expect(indicator.portal_code !== undefined).toBe(indicator.origin === 'rates');
  });
});

describe('kinds of indicator', () => {
  it.each(ofKind('ratio'))('%s, a ratio, can be said in a sentence', (_, indicator) => {
    expect(indicator.formula_vi).toContain(' ÷ ');
    expect(indicator.formula_en).toContain(' ÷ ');
    for (const part of sometimes) expect(indicator[`${part}_vi`]).toBeTruthy();
    expect(`${indicator.whole_vi} ${indicator.whole_en}`).toContain(String(indicator.unit_vi));
  });

  it.each(ofKind('count'))('%s, a count, has a unit and no sentence of shares', (_, indicator) => {
    expect(indicator.unit_vi).toBeTruthy();
    expect(indicator.did_vi ?? indicator.whole_vi).toBeUndefined();
  });

  it.each(ofKind('points', 'printed'))('%s has no sentence of shares', (_, indicator) => {
    expect(indicator.did_vi ?? indicator.whole_vi).toBeUndefined();
    expect(indicator.maximum === undefined).toBe(indicator.kind !== 'points');
    if (indicator.kind === 'points') expect(indicator.unit_vi).toBeUndefined();
  });

  it('of the index add up to 100 points', () => {
    const groups = ofKind('points').filter(([id]) => id !== 'score-total-766');
    expect(groups.reduce((sum, [, { maximum = 0 }]) => sum + maximum, 0)).toBe(100);
  });

  it('give a full-mark threshold only where published scores bear it out, never as a target', () => {
    const given = all.filter(([, { full_marks }]) => full_marks !== undefined);
    expect(given.map(([id, { full_marks }]) => [id, full_marks])).toEqual([
      ['reused-766', 80],
      ['settlement-satisfaction-766', 90],
    ]);
    for (const [, { caveats_vi }] of given)
      expect(caveats_vi.join(' ')).toContain('ngưỡng điểm tối đa (QĐ 766), không phải chỉ tiêu');
  });
});

describe('families', () => {
  it('are all used and all worded', () => {
    const used = new Set(all.map(([, { family }]) => family));
    expect([...used].sort()).toEqual(Object.keys(families).sort());
    for (const text of Object.values(families).flatMap((words) => Object.values(words)))
      expect(text).toBe(text.normalize('NFC').trim());
  });
});

describe('formulaColumns', () => {
  it('reads a derived quantity as its columns', () => {
    expect(formulaColumns('early')).toBe(
      'resolved_early ÷ (resolved_total, or (resolved_early_or_on_time, or resolved_early + resolved_on_time) + resolved_late)',
    );
    expect(formulaColumns('late-apologised')).toBe('late_apologised ÷ (resolved_late + pending_overdue)');
    expect(formulaColumns('paper-files', 'vi')).toBe(
      'received_in_person_or_post, hoặc received_in_person + received_by_post',
    );
    expect(formulaColumns('e-results')).toBe('e_results ÷ results_required');
  });

  it('names the portal’s code for what the portal prints', () => {
    expect(formulaColumns('reused-766')).toBe(
      'numerator ÷ denominator as printed by the portal (metric code REUSED_DIGITIZED_DATA)',
    );
    expect(formulaColumns('received-766', 'vi')).toMatch(/^numerator như Cổng in ra/);
    expect(formulaColumns('score-total-766')).toMatch(/^printed_value /);
  });

  it.each(indicatorIds)('names only existing columns: %s', (id) => {
    const table = indicatorOf(id).origin === 'rates' ? 'rates' : 'case_files';
    const [formula = ''] = formulaColumns(id).split(' as printed');
    const named = (formula.match(/\w+/g) ?? []).filter((word) => word !== 'or');
    expect(named.length).toBeGreaterThan(0);
    expect(columnNames(table)).toEqual(expect.arrayContaining(named));
    expect(formula.split('(').length).toBe(formula.split(')').length);
  });

  it('is shipped with each indicator', () => {
    expect(indicatorRows.every((row) => row.formula_columns_vi && row.formula_columns_en)).toBe(true);
  });
});
