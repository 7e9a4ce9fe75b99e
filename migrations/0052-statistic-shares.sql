-- What one statistic row adds to each rollup. The reckoner, npm run statistics:check and its --rebuild all sum these.

-- The year, quarter and month of a day; none of no day.
create function statistic_periods(day date) returns setof text language sql immutable as $$
  select p from unnest(array[
    extract(year from day)::text,
    extract(year from day)::text || '-Q' || extract(quarter from day)::text,
    extract(year from day)::text || '-' || lpad(extract(month from day)::text, 2, '0')]) as p
  where day is not null
$$;

create function ended_rollup_of(a attempt_statistic) returns setof ended_rollup language sql immutable as $$
  select scope_id, period, a.subject_id, a.outcome, coalesce(a.used_days, 0::smallint), 1, a.late::integer, a.late_days::integer,
    a.working_days::integer, a.nominal_limit_days::integer, a.nominal_statutory_days::integer, a.extended_days::integer,
    a.paused_days::integer, a.supplement_days::integer
  from unnest(array[0, a.park_scope, a.agent_scope]) as scope_id, statistic_periods(a.ended_on) as period
$$;

create function trust_rollup_of(a attempt_statistic) returns setof trust_rollup language sql immutable as $$
  select scope_id, period, a.subject_id, 1, (a.decision_entry_days is not null)::integer, coalesce(a.working_days, 0)::integer,
    coalesce(a.paused_days, 0)::integer, (a.pauses > 0)::integer, (a.pauses_near_due > 0)::integer,
    a.decision_entered_late::integer, a.decided_at_once::integer, a.supplements_again::integer, a.refiled::integer
  from unnest(array[0, a.park_scope, a.agent_scope]) as scope_id,
    (select p from statistic_periods(a.ended_on) as p union all select 'open' where a.ended_on is null) as t (period)
$$;

create function open_rollup_of(a attempt_statistic) returns setof open_rollup language sql immutable as $$
  select scope_id, a.subject_id, a.state, coalesce(a.due_on, 'infinity'), coalesce(a.warn_on, 'infinity'), coalesce(a.pause_due_on, 'infinity'), 1
  from unnest(array[0, a.park_scope, a.agent_scope]) as scope_id
  where a.ended_on is null
$$;

create function workload_rollup_of(a attempt_statistic) returns setof workload_rollup language sql immutable as $$
  select scope_id, a.state, greatest(date_trunc('week', since::timestamp), date_trunc('month', since::timestamp))::date, coalesce(a.due_on, 'infinity'), coalesce(a.warn_on, 'infinity'), 1
  from unnest(array[a.agent_scope, a.officer_scope]) as scope_id, coalesce(a.accepted_on, a.submitted_on) as since
  where a.ended_on is null and scope_id is not null
$$;

create function follow_on_rollup_of(a attempt_statistic) returns setof follow_on_rollup language sql immutable as $$
  select period, subject_id, a.agent_scope, 1, a.follow_on_days::integer
  from statistic_periods(a.submitted_on) as period, unnest(array[0, a.subject_id]) as subject_id
  where a.follow_on_days is not null
$$;

create function span_rollup_of(s span_statistic) returns setof span_rollup language sql immutable as $$
  select scope_id, period, s.subject_id, 1, s.met::integer, s.baseline_days, s.target_days, s.statutory_days, s.promised_days,
    s.critical_days, s.used_days, s.procedure_days, s.shorter_days, s.waived_days, s.parallel_days, s.early_days, s.late_days,
    s.failed_days, s.open_days, s.outside_days, s.applicant_days, s.paused_days, s.supplement_days, s.receiving_days, s.preparing_days
  from unnest(array[0, s.park_scope, s.agent_scope]) as scope_id, statistic_periods(s.to_on) as period
$$;

create function span_pause_rollup_of(s span_statistic) returns setof span_pause_rollup language sql immutable as $$
  select scope_id, period, s.subject_id, pause.key, 1, pause.value::integer
  from unnest(array[0, s.park_scope, s.agent_scope]) as scope_id, statistic_periods(s.to_on) as period, jsonb_each_text(s.pauses) as pause
$$;

create function wait_rollup_of(w wait_statistic) returns setof wait_rollup language sql immutable as $$
  select scope_id, period, w.span_id, w.subject_id, w.kind, 1, w.days
  from unnest(array[0, w.park_scope, w.agent_scope]) as scope_id, statistic_periods(w.ended_on) as period
$$;

create function active_project_rollup_of(p project_statistic) returns setof active_project_rollup language sql immutable as $$
  select scope_id, p.subject_id, case when p.running > 0 then 'running' when p.paused > 0 then 'paused' else 'idle' end, p.due_on, p.warn_on, 1
  from unnest(array[0, p.park_scope, p.agent_scope]) as scope_id
  where p.status = 'active'
$$;

create function ended_project_rollup_of(p project_statistic) returns setof ended_project_rollup language sql immutable as $$
  select scope_id, period, p.subject_id, p.status, 1, p.approval_days, p.elapsed_days, p.applicant_days
  from unnest(array[0, p.park_scope, p.agent_scope]) as scope_id, statistic_periods(p.ended_on) as period
  where p.ended_on is not null
$$;
