/** One way to break a rule in the SQL: the relation, the text to find there, and what to put in its place. */
export interface Mutation {
  readonly rule: string;
  readonly relation: string;
  readonly find: string;
  readonly replace: string;
}

const inRelation =
  (relation: string) =>
  (rule: string, find: string, replace: string): Mutation => ({ rule, relation, find, replace });

const reading = inRelation('readings');
const figure = inRelation('figures');
const fieldSum = inRelation('field_sums');
const reported = inRelation('reported');
const verdict = inRelation('verdicts');
const clause = inRelation('clauses');
const span = inRelation('spans');
const judged = inRelation('judged');
const measure = inRelation('measures');
const observed = inRelation('observations');

const operators: readonly Mutation[] = [
  reading('>= taken as >', "WHEN '>=' THEN reached >= wanted", "WHEN '>=' THEN reached > wanted"),
  reading('> taken as >=', "WHEN '>' THEN reached > wanted", "WHEN '>' THEN reached >= wanted"),
  reading('<= taken as <', "WHEN '<=' THEN reached <= wanted", "WHEN '<=' THEN reached < wanted"),
  reading('< taken as <=', "WHEN '<' THEN reached < wanted", "WHEN '<' THEN reached <= wanted"),
  reading('= ignored', 'ELSE reached = wanted END', 'ELSE reached >= wanted END'),
  reading(
    'rounded rates compared',
    'CAST(f.numerator AS HUGEINT) * 100000000 END AS reached',
    'CAST(round(f.numerator * 100.0 / nullif(f.denominator, 0)) * 1000000 * f.denominator AS HUGEINT) END AS reached',
  ),
  reading(
    'a rise need not be a rise',
    '> CAST(year_numerator AS HUGEINT) * denominator AS above_year',
    '>= CAST(year_numerator AS HUGEINT) * denominator AS above_year',
  ),
  reading(
    'a rise of files instead of rates',
    'CAST(numerator AS HUGEINT) * year_denominator > CAST(year_numerator AS HUGEINT) * denominator',
    'numerator > year_numerator',
  ),
  reading('a running rise against the whole year', 'WHEN above_span THEN', 'WHEN above_year THEN'),
];

const periods: readonly Mutation[] = [
  reading('partial judged as missed', "WHEN over THEN 'partial|coverage'", "WHEN over THEN 'missed|'"),
  reading('partial judged on what there is', 'WHEN over AND full_period THEN', 'WHEN over THEN'),
  reading('a broken 100 left open', "WHEN over AND broken THEN 'missed|'", "WHEN false THEN 'missed|'"),
  reading('a repairable 100 called broken', 'NOT repairable AND nature', 'nature'),
  reading('a running year judged as over', "WHEN holds THEN 'on_track|'", "WHEN holds THEN 'met|'"),
  reading(
    'a failing running year called missed',
    "ELSE 'at_risk|'\n    END AS outcome",
    "ELSE 'missed|'\n    END AS outcome",
  ),
  reading('0 of 0 counted as a rate', "WHEN kind = 'ratio' AND denominator = 0 THEN", 'WHEN false THEN'),
  reading('a founding year compared with nothing', 'WHEN founded_later THEN', 'WHEN false THEN'),
  reading(
    'a rise asked after 100 %',
    "WHEN year_known AND year_full AND year_perfect THEN 'not_scored",
    "WHEN false THEN 'not_scored",
  ),
  reading(
    'an incomplete year before accepted',
    'WHEN NOT year_full OR NOT full_period THEN',
    'WHEN NOT full_period THEN',
  ),
  reading(
    'needed rate without the pace',
    'f.denominator * f.total_days - CAST',
    'f.denominator * f.covered_days - CAST',
  ),
  reading(
    'needed rate above one shown',
    "WHEN out_of_reach THEN 'at_risk|out_of_reach'",
    "WHEN false THEN 'at_risk|out_of_reach'",
  ),
  reading('needed rate for what can be repaired', 'AND NOT i.repairable AND i.nature', 'AND i.nature'),
  judged(
    'a period over only the day after',
    'p.period_end <= r.as_of AS over',
    'p.period_end < r.as_of AS over',
  ),
  judged('a body that ended judged all the same', 'coalesce(b.valid_to < p.period_end, false)', 'false'),
  judged(
    'a range judged every year',
    "WHERE t.judged <> 'at_end' OR y.judged_year = year(t.ends_on)",
    'WHERE true',
  ),
  span(
    'report years forgotten',
    'WHERE (span_start = make_date(year(span_end), 1, 1) AND span_end = make_date(year(span_end), 12, 31))',
    'WHERE false',
  ),
  span(
    'report year one day late',
    'make_date(year(span_end) - 1, 12, 15)',
    'make_date(year(span_end) - 1, 12, 16)',
  ),
  observed(
    'a report-year row in the wrong year',
    'coalesce(o.report_year, year(o.period_end))',
    'year(o.period_start)',
  ),
  observed(
    'the printed report year ignored',
    'coalesce(o.report_year, year(o.period_end))',
    'year(o.period_end)',
  ),
];

const sums: readonly Mutation[] = [
  figure('a stock summed', "nature = 'flow' AND NOT cumulative", 'NOT cumulative'),
  figure(
    'a missing month taken as covered',
    "CAST(sum(date_diff('day', period_start, period_end) + 1) AS BIGINT) AS covered_days",
    "date_diff('day', min(period_start), max(period_end)) + 1 AS covered_days",
  ),
  figure(
    'a mean of rates',
    'CASE WHEN count(numerator) = count(*) THEN CAST(sum(numerator) AS BIGINT) END AS numerator',
    'CAST(round(avg(numerator / nullif(denominator, 0)) * sum(denominator)) AS BIGINT) AS numerator',
  ),
  figure(
    'carried-over files added every month',
    "WHEN any_value(edge) = 'opening' THEN",
    "WHEN any_value(edge) = 'opening' THEN CAST(sum(denominator) AS BIGINT) WHEN false THEN",
  ),
  figure(
    'carried-over files of the last month',
    'arg_min_null(denominator_edge, period_start)',
    'arg_max_null(denominator_edge, period_start)',
  ),
  figure(
    'overdue files of the first month',
    "WHEN any_value(edge) = 'closing' THEN CASE WHEN count(denominator_flow) = count(*) THEN CAST(sum(denominator_flow) AS BIGINT) END + arg_max_null(",
    "WHEN any_value(edge) = 'closing' THEN CASE WHEN count(denominator_flow) = count(*) THEN CAST(sum(denominator_flow) AS BIGINT) END + arg_min_null(",
  ),
  figure(
    'the oldest cumulative row',
    'ORDER BY complete DESC, covered_days DESC, period_end DESC',
    'ORDER BY complete DESC, covered_days, period_end',
  ),
  figure(
    'a sum preferred to the closing row',
    'covered_days DESC, c.cumulative DESC, chain',
    'covered_days DESC, c.cumulative, chain',
  ),
  figure(
    'the shorter figure preferred',
    'ORDER BY known DESC, covered_days DESC',
    'ORDER BY known DESC, covered_days',
  ),
  figure(
    'chains mixed',
    'r.period_start >= r.chain_start AND r.period_end <= r.chain_end',
    'r.period_end <= r.chain_end',
  ),
  fieldSum(
    'field rows added without being complete',
    "HAVING bool_and(coalesce(fields_complete, 'false') = 'true')",
    '',
  ),
  fieldSum('a missing field row forgotten', '= count(*) THEN', '>= 0 THEN'),
  reported(
    'field rows before the whole agency',
    'CASE WHEN complete THEN 1 ELSE 3 END AS preference',
    '3 AS preference',
  ),
  measure('0 of 0 called not reported', "'no_files'", "'not_reported'"),
  measure(
    'a rate of nothing is zero',
    'CAST(nullif(m.denominator, 0) AS DOUBLE)',
    'CAST(greatest(m.denominator, 1) AS DOUBLE)',
  ),
  observed('a missing part taken as zero', 'o.numerator IS NOT NULL AND o.denominator IS NOT NULL', 'true'),
  observed(
    'rows without certain dates judged',
    'WHERE o.period_start IS NOT NULL AND o.period_end IS NOT NULL\n  AND',
    'WHERE',
  ),
  observed(
    'early files alone as on time',
    'coalesce(resolved_early_or_on_time, resolved_early + resolved_on_time) AS numerator',
    'resolved_early AS numerator',
  ),
];

const combinations: readonly Mutation[] = [
  verdict(
    'readings that differ decided by the first',
    "WHEN decided_states > 1 THEN 'not_scored|depends_on_reading'",
    "WHEN decided_states > 1 THEN first_state || '|'",
  ),
  verdict('a proof ignored', "WHEN e.proof IS NOT NULL THEN e.proof.state || '|'", ''),
  verdict('a disproof ignored', "WHEN e.disproof IS NOT NULL THEN e.disproof.state || '|'", ''),
  verdict(
    'a proof that fails disproves',
    "role = 'proof' AND state IN ('met', 'on_track')",
    "role = 'proof' AND state IN ('met', 'on_track', 'missed', 'at_risk')",
  ),
  verdict(
    'a disproof that holds proves',
    "role = 'disproof' AND state IN ('missed', 'at_risk')",
    "role = 'disproof' AND state IN ('missed', 'at_risk', 'met', 'on_track')",
  ),
  verdict('ended bodies judged', "WHEN j.body_ended THEN 'not_scored|body_ended'", ''),
  verdict(
    'a reading without data forgotten',
    "ELSE 'partial|reading_missing' END AS outcome",
    "ELSE coalesce(nullif(first_state, 'no_data'), 'met') || '|' END AS outcome",
  ),
  verdict('never stale', "date_diff('day', s.data_until, o.as_of) > 60", 'false'),
  verdict(
    'stale after sixty days already',
    "date_diff('day', s.data_until, o.as_of) > 60",
    "date_diff('day', s.data_until, o.as_of) >= 60",
  ),
  clause(
    'one missed condition forgiven',
    "WHEN bool_or(state = 'missed') THEN 'missed'",
    "WHEN bool_and(state = 'missed') THEN 'missed'",
  ),
  clause(
    'met and undecided called met',
    'WHEN bool_and(good OR lacks_data) OR',
    "WHEN bool_or(good) THEN 'met' WHEN bool_and(good OR lacks_data) OR",
  ),
  clause(
    'an impossible rise spoils the clause',
    "coalesce(v.reason IN ('rise_not_possible', 'no_files'), false)",
    'false',
  ),
  clause(
    'an aspiration tallied as a duty',
    "THEN 'aspiration' ELSE 'duty' END AS strength",
    "THEN 'duty' ELSE 'duty' END AS strength",
  ),
];

/** Every rule of judgement broken once; the test beside this file shows that each is noticed. */
export const mutations: readonly Mutation[] = [...operators, ...periods, ...sums, ...combinations];
