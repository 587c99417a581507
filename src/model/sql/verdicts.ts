const key = 'target_id, agency_id, period_start, period_end';

const decided = "('met', 'missed', 'on_track', 'at_risk')";

/** One row per testable condition × agency × judged period. */
export const verdictsSql = `WITH by_reading AS (
  SELECT ${key}, count(*) AS n,
    count(*) FILTER (NOT coalesce(reason = 'no_files', false)) AS active,
    count(DISTINCT state) FILTER (NOT coalesce(reason = 'no_files', false)) AS states,
    count(DISTINCT state) FILTER (state IN ${decided}) AS decided_states,
    first(state ORDER BY position) FILTER (NOT coalesce(reason = 'no_files', false)) AS first_state,
    first(reason ORDER BY position) FILTER (NOT coalesce(reason = 'no_files', false)) AS first_reason
  FROM readings WHERE role = 'reading' GROUP BY ${key}
), by_evidence AS (
  SELECT ${key},
    min(state) FILTER (role = 'proof' AND state IN ('met', 'on_track')) AS proved,
    min(state) FILTER (role = 'disproof' AND state IN ('missed', 'at_risk')) AS disproved,
    bool_or(state = 'partial') AS any_partial,
    bool_or(numerator IS NOT NULL) AS any_figures,
    coalesce(bool_and(reason = 'no_files') FILTER (numerator IS NOT NULL), false) AS no_files
  FROM readings WHERE role <> 'reading' GROUP BY ${key}
), from_readings AS (
  SELECT ${key}, CASE
    WHEN active = 0 THEN 'not_scored|no_files'
    WHEN states = 1 THEN first_state || '|' || coalesce(first_reason, '')
    WHEN decided_states > 1 THEN 'not_scored|depends_on_reading'
    ELSE 'partial|reading_missing' END AS outcome
  FROM by_reading
), shown AS (
  SELECT * FROM readings
  QUALIFY row_number() OVER (
    PARTITION BY ${key}
    ORDER BY numerator IS NULL, CASE role WHEN 'reading' THEN 1 WHEN 'proof' THEN 2 ELSE 3 END, position
  ) = 1
), outcomes AS (
  SELECT j.*, CASE
    WHEN j.not_scored_because IS NOT NULL THEN 'not_scored|' || j.not_scored_because
    WHEN j.body_ended THEN 'not_scored|body_ended'
    WHEN split_part(b.outcome, '|', 1) IN ${decided} THEN b.outcome
    WHEN e.proved IS NOT NULL THEN e.proved || '|'
    WHEN e.disproved IS NOT NULL THEN e.disproved || '|'
    WHEN b.outcome IS NOT NULL AND (NOT starts_with(b.outcome, 'no_data|') OR NOT coalesce(e.any_figures, false)) THEN b.outcome
    WHEN e.no_files THEN 'not_scored|no_files'
    WHEN e.any_partial THEN 'partial|coverage'
    WHEN e.any_figures AND j.undecided_reason = 'no_data' THEN 'no_data|not_published'
    WHEN e.any_figures THEN 'not_scored|' || j.undecided_reason
    ELSE 'no_data|' || CASE WHEN j.not_started THEN 'not_started' ELSE 'not_published' END
  END AS outcome
  FROM judged j
  LEFT JOIN from_readings b USING (${key})
  LEFT JOIN by_evidence e USING (${key})
)
SELECT o.target_id, o.agency_id, o.period_start, o.period_end,
  split_part(o.outcome, '|', 1) AS state, nullif(split_part(o.outcome, '|', 2), '') AS reason,
  CASE WHEN s.numerator IS NOT NULL THEN s.indicator_id END AS reading, o.strength,
  s.value, s.numerator, s.denominator, s.coverage, s.covered_months,
  CASE WHEN split_part(o.outcome, '|', 1) IN ('on_track', 'at_risk') THEN s.needed_rate END AS needed_rate,
  s.data_until,
  coalesce(NOT o.over AND date_diff('day', s.data_until, o.as_of) > 60, false) AS stale,
  s.measured_start, s.measured_end, s.backlog, s.previous_numerator, s.previous_denominator,
  s.rows, s.source_ids, r.sample
FROM outcomes o
LEFT JOIN shown s USING (${key})
CROSS JOIN release r
ORDER BY o.agency_id, o.target_id, o.period_start, o.period_end`;

/** The tally's cells: a clause's conditions together, one row per clause × agency × judged period. */
export const clausesSql = `WITH conditions AS (
  SELECT v.*, t.plan_id, left(v.target_id, len(v.target_id) - 1) AS clause_id,
    coalesce(v.reason IN ('rise_not_possible', 'no_files'), false) AS falls_away
  FROM verdicts v JOIN targets t ON t.target_id = v.target_id
), combined AS (
  SELECT clause_id, plan_id, agency_id, period_start, period_end,
    bool_or(state = 'missed') AS any_missed,
    bool_or(state = 'at_risk') AS any_at_risk,
    count(*) FILTER (NOT falls_away) AS active,
    count(DISTINCT state) FILTER (NOT falls_away) AS states,
    any_value(state) FILTER (NOT falls_away) AS one_state,
    bool_and(state IN ('met', 'on_track')) FILTER (NOT falls_away) AS all_good,
    bool_or(state IN ('met', 'on_track')) AS any_good,
    bool_or(state IN ('partial', 'no_data')) AS any_undecided,
    bool_or(strength IN ('duty', 'both')) AS any_duty,
    bool_or(strength = 'both') AS any_both,
    string_agg(target_id, '|' ORDER BY target_id) AS target_ids,
    bool_and(sample) AS sample
  FROM conditions
  GROUP BY clause_id, plan_id, agency_id, period_start, period_end
)
SELECT clause_id, plan_id, agency_id, period_start, period_end,
  CASE
    WHEN any_missed THEN 'missed'
    WHEN active = 0 THEN 'not_scored'
    WHEN any_at_risk THEN 'at_risk'
    WHEN states = 1 THEN one_state
    WHEN any_good AND any_undecided THEN 'partial'
    WHEN all_good THEN 'on_track'
    ELSE 'not_scored'
  END AS state,
  CASE WHEN any_both THEN 'both' WHEN any_duty THEN 'duty' ELSE 'aspiration' END AS strength,
  target_ids, sample
FROM combined
ORDER BY agency_id, plan_id, clause_id, period_start, period_end`;
