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
    first({state: state, role: role, position: position} ORDER BY position)
      FILTER (role = 'proof' AND state IN ('met', 'on_track')) AS proof,
    first({state: state, role: role, position: position} ORDER BY position)
      FILTER (role = 'disproof' AND state IN ('missed', 'at_risk')) AS disproof,
    first(reason ORDER BY role DESC, position) AS first_reason,
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
), outcomes AS (
  SELECT j.*, CASE
    WHEN j.not_scored_because IS NOT NULL THEN 'not_scored|' || j.not_scored_because
    WHEN j.body_ended THEN 'not_scored|body_ended'
    WHEN split_part(b.outcome, '|', 1) IN ${decided} THEN b.outcome
    WHEN e.proof IS NOT NULL THEN e.proof.state || '|'
    WHEN e.disproof IS NOT NULL THEN e.disproof.state || '|'
    WHEN b.outcome IS NOT NULL AND (NOT starts_with(b.outcome, 'no_data|') OR NOT coalesce(e.any_figures, false)) THEN b.outcome
    WHEN e.any_partial THEN 'partial|coverage'
    WHEN e.no_files THEN 'not_scored|no_files'
    WHEN e.any_figures AND j.undecided_reason = 'no_data' THEN 'no_data|not_published'
    WHEN e.any_figures THEN 'not_scored|' || j.undecided_reason
    ELSE 'no_data|' || coalesce(e.first_reason, 'not_published')
  END AS outcome,
  CASE WHEN coalesce(split_part(b.outcome, '|', 1) IN ${decided}, false) THEN NULL ELSE coalesce(e.proof, e.disproof) END AS decider
  FROM judged j
  LEFT JOIN from_readings b USING (${key})
  LEFT JOIN by_evidence e USING (${key})
), shown AS (
  SELECT r.*
  FROM readings r JOIN outcomes o USING (${key})
  QUALIFY row_number() OVER (
    PARTITION BY ${key}
    ORDER BY coalesce(r.role = o.decider.role AND r.position = o.decider.position, false) DESC,
      r.value IS NULL, r.numerator IS NULL, CASE r.role WHEN 'reading' THEN 1 WHEN 'proof' THEN 2 ELSE 3 END, r.position
  ) = 1
)
SELECT o.target_id, o.agency_id, o.period_start, o.period_end,
  split_part(o.outcome, '|', 1) AS state, CASE split_part(o.outcome, '|', 1) WHEN 'at_risk' THEN s.reason ELSE nullif(split_part(o.outcome, '|', 2), '') END AS reason,
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
    v.state = 'not_scored' AND coalesce(v.reason IN ('rise_not_possible', 'no_files'), false) AS cannot_tell
  FROM verdicts v JOIN targets t ON t.target_id = v.target_id
), telling AS (
  SELECT *, state IN ('met', 'on_track') AS good, state IN ('partial', 'no_data') AS lacks_data,
    state = 'not_scored' AND coalesce(reason IN ('depends_on_reading', 'cannot_prove'), false) AS undecided
  FROM conditions
  QUALIFY NOT cannot_tell OR bool_and(cannot_tell) OVER (PARTITION BY clause_id, agency_id, period_start, period_end)
), states AS (
  SELECT clause_id, agency_id, period_start, period_end, CASE
    WHEN bool_or(state = 'missed') THEN 'missed'
    WHEN bool_or(state = 'at_risk') THEN 'at_risk'
    WHEN count(DISTINCT state) = 1 THEN any_value(state)
    WHEN bool_and(good OR lacks_data) OR (bool_or(good) AND bool_and(good OR lacks_data OR undecided)) THEN 'partial'
    ELSE 'not_scored' END AS state
  FROM telling
  GROUP BY clause_id, agency_id, period_start, period_end
)
SELECT c.clause_id, c.plan_id, c.agency_id, c.period_start, c.period_end, any_value(s.state) AS state,
  CASE WHEN bool_and(c.strength = 'aspiration') FILTER (s.state NOT IN ('missed', 'at_risk') OR c.state = s.state)
    THEN 'aspiration' ELSE 'duty' END AS strength,
  string_agg(c.target_id, '|' ORDER BY c.target_id) AS target_ids, bool_or(c.sample) AS sample
FROM conditions c
JOIN states s USING (clause_id, agency_id, period_start, period_end)
GROUP BY c.clause_id, c.plan_id, c.agency_id, c.period_start, c.period_end
ORDER BY c.agency_id, c.plan_id, c.clause_id, c.period_start, c.period_end`;
