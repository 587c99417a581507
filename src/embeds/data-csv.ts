import Papa from 'papaparse';
import type { DataSet } from '../model/data-set.ts';
import type { Measure, RowReference, Verdict } from '../model/figures.ts';
import { indicatorOf } from '../model/indicators.ts';
import type { ChartData } from './chart-data.ts';

type Cell = string | number | boolean | null;
type Line = Readonly<Record<string, Cell>>;

const rowsText = (rows: readonly RowReference[]): string =>
  rows.map(({ file, line }) => `${file}#${line}`).join('|');

function sources(ids: readonly string[], data: DataSet): Line {
  return {
    source_ids: ids.join('|'),
    source_titles: ids.map((id) => data.sources.get(id)?.title ?? '').join('|'),
    source_urls: ids.map((id) => data.sources.get(id)?.url ?? '').join('|'),
  };
}

function agency(agencyId: string, { agencies }: DataSet): Line {
  const body = agencies.get(agencyId);
  return { agency_id: agencyId, agency_name_vi: body?.name_vi ?? '', agency_name_en: body?.name_en ?? '' };
}

function measureLine(measure: Measure, data: DataSet): Line {
  const { agency_id, indicator_id, period_start, period_end, cumulative, numerator, denominator, value } =
    measure;
  const { printed_value, kind, missing_reason, status, method, data_until, source_ids, rows, sample } =
    measure;
  const { name_vi, name_en } = indicatorOf(indicator_id);
  return {
    ...agency(agency_id, data),
    indicator_id,
    indicator_name_vi: name_vi,
    indicator_name_en: name_en,
    period_start,
    period_end,
    cumulative,
    numerator,
    denominator,
    value,
    printed_value,
    kind,
    missing_reason,
    status,
    method,
    data_until,
    ...sources(source_ids, data),
    rows: rowsText(rows),
    sample,
  };
}

function verdictLine(verdict: Verdict, data: DataSet): Line {
  const { target_id, agency_id, period_start, period_end, state, reason, reading, strength, value } = verdict;
  const { numerator, denominator, coverage, needed_rate, data_until, source_ids, rows, sample } = verdict;
  const target = data.targets.get(target_id);
  return {
    ...agency(agency_id, data),
    plan_id: target?.plan_id ?? null,
    target_id,
    gist_vi: target?.gist_vi ?? null,
    gist_en: target?.gist_en ?? null,
    operator: target?.operator ?? null,
    target_value: target?.value ?? null,
    target_as_printed: target?.value_as_printed ?? null,
    strength,
    period_start,
    period_end,
    state,
    reason,
    reading,
    numerator,
    denominator,
    value,
    coverage,
    needed_rate,
    data_until,
    ...sources(source_ids, data),
    rows: rowsText(rows),
    sample,
  };
}

/**
 * The figures of a chart as CSV (UTF-8, comma, LF, header): one line a figure; of a body or a plan one line a verdict.
 * `value` is the unrounded fraction, count or points; a missing one is empty, never 0.
 */
export function dataCsv({ figures, verdicts }: ChartData, data: DataSet): string {
  const lines =
    figures.length > 0
      ? figures.map((measure) => measureLine(measure, data))
      : verdicts.map((verdict) => verdictLine(verdict, data));
  return lines.length > 0 ? `${Papa.unparse(lines, { newline: '\n' })}\n` : '';
}
