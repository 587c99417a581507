import { describe, expect, it } from 'vitest';
import { conditionView } from '../../../src/components/view/condition.ts';
import { measureRow } from '../../../src/components/view/measures.ts';
import { surveyReach } from '../../../src/components/view/survey.ts';
import { viewOf } from '../../../src/components/view/view.ts';
import type { Measure } from '../../../src/model/figures.ts';
import type { Lang } from '../../../src/model/lang.ts';
import { dataSet, measure, target, verdict } from '../../fixtures/records.ts';

const survey = (changes: Partial<Measure> = {}) =>
  measure({ indicator_id: 'satisfaction-survey', numerator: 285, denominator: 300, value: 0.95, ...changes });
const resolved = (changes: Partial<Measure> = {}) =>
  measure({ indicator_id: 'on-time', numerator: 4900, denominator: 5000, value: 0.98, ...changes });

const see = (measures: readonly Measure[], lang: Lang = 'vi') =>
  viewOf(dataSet({ measures: new Map([['so-a', measures]]) }), { lang, sample: false });

describe('surveyReach', () => {
  it('sets the answers beside the files resolved in the same days', () => {
    const measures = [survey(), resolved()];
    const said = 'Khảo sát 300 phiếu trên 5.000 hồ sơ đã giải quyết.';
    expect(surveyReach(survey(), see(measures))).toBe(said);
    expect(measureRow(survey(), see(measures)).reach).toBe(said);
    expect(surveyReach(survey(), see(measures, 'en'))).toBe(
      '300 survey answers against 5,000 resolved files.',
    );
  });

  it('says nothing where either number was not reported: missing is never zero', () => {
    const bare = resolved({ denominator: null, value: null, missing_reason: 'not_reported' });
    expect(surveyReach(survey(), see([survey()]))).toBeNull();
    expect(surveyReach(survey(), see([survey(), bare]))).toBeNull();
    const unasked = survey({ denominator: null, value: null, missing_reason: 'not_reported' });
    expect(surveyReach(unasked, see([unasked, resolved()]))).toBeNull();
  });

  it('takes the resolved files from any rate out of them', () => {
    const early = resolved({ indicator_id: 'early', numerator: 10 });
    const bare = resolved({ denominator: null, value: null, missing_reason: 'not_reported' });
    expect(surveyReach(survey(), see([survey(), bare, early]))).toContain('5.000 hồ sơ');
  });

  it('never mixes days: another period, or a period with a hole on one side', () => {
    const other = resolved({ period_end: '2024-02-29', covered_days: 60 });
    expect(surveyReach(survey(), see([survey(), other]))).toBeNull();
    const holed = resolved({ covered_days: 20, rows: [{ file: 'case-files/so-a.csv', line: 3 }] });
    expect(surveyReach(survey(), see([survey(), holed]))).toBeNull();
    const both = { covered_days: 20, rows: holed.rows };
    expect(surveyReach(survey(both), see([survey(both), resolved(both)]))).not.toBeNull();
  });

  it('is no matter of other figures', () => {
    expect(surveyReach(resolved(), see([survey(), resolved()]))).toBeNull();
  });

  it('stands beside the verdict on a survey', () => {
    const days = { period_start: '2024-01-01', period_end: '2024-12-31', covered_days: 366 };
    const view = see([survey(days), resolved(days)]);
    const own = verdict({ reading: 'satisfaction-survey', numerator: 285, denominator: 300 });
    const levels = new Map<string, readonly string[]>();
    expect(conditionView({ verdict: own, target: target(), levels }, view).reach).toBe(
      'Khảo sát 300 phiếu trên 5.000 hồ sơ đã giải quyết.',
    );
    expect(conditionView({ verdict: verdict(), target: target(), levels }, view).reach).toBeNull();
  });
});
