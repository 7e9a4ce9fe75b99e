-- Sums of the statistic rows, kept in the transaction that changes the rows. `scope_id` is the city (0), a park, or an agent in a
-- park; a period is a year, a quarter or a month: '2026', '2026-Q3', '2026-09'. An infinite day is no day. Cells of 0 are not kept.

-- Attempts that have ended, by the period of their end. With used_days in the key mean, median and P90 are exact.
create table ended_rollup (
  scope_id integer not null,
  period text not null,
  subject_id integer not null,
  outcome text not null,
  -- 0 for those that were never accepted.
  used_days smallint not null,
  attempts integer not null,
  late integer not null,
  late_days integer not null,
  working_days integer not null,
  nominal_limit_days integer not null,
  nominal_statutory_days integer not null,
  extended_days integer not null,
  paused_days integer not null,
  supplement_days integer not null,
  primary key (scope_id, period, subject_id, outcome, used_days)
) with (fillfactor = 80);

-- Attempts that show signs of made-up figures, by the period of their end; the period of those that are open is 'open'.
create table trust_rollup (
  scope_id integer not null,
  period text not null,
  subject_id integer not null,
  attempts integer not null,
  -- That people have recorded.
  decisions integer not null,
  -- Of ended attempts, for the share of time paused.
  working_days integer not null,
  paused_days integer not null,
  -- Attempts with such pauses, decisions and so on.
  paused integer not null,
  paused_near_due integer not null,
  decisions_entered_late integer not null,
  decided_at_once integer not null,
  supplements_again integer not null,
  refiled integer not null,
  primary key (scope_id, period, subject_id)
) with (fillfactor = 80);

-- Attempts that are open.
create table open_rollup (
  scope_id integer not null,
  subject_id integer not null,
  state text not null,
  due_on date not null,
  warn_on date not null,
  pause_due_on date not null,
  attempts integer not null,
  primary key (scope_id, subject_id, state, due_on, warn_on, pause_due_on)
) with (fillfactor = 80);

-- Open attempts of each agent and officer: their scope is a person in a park.
create table workload_rollup (
  scope_id integer not null,
  state text not null,
  -- Of acceptance, or of submission while it is not accepted: the first day of its week, or of its month when that is later.
  since_on date not null,
  due_on date not null,
  warn_on date not null,
  attempts integer not null,
  primary key (scope_id, state, since_on, due_on, warn_on)
) with (fillfactor = 80);

-- First submissions after prerequisites, by the period of submission, for agents alone: they are compared with each other, and add
-- up to all. So the agents of a period lie together. Subject 0 is all of them: there are many agents to compare.
create table follow_on_rollup (
  period text not null,
  subject_id integer not null,
  -- An agent in a park.
  scope_id integer not null,
  follow_ons integer not null,
  days integer not null,
  primary key (period, subject_id, scope_id)
) with (fillfactor = 80);

-- Ended targets and stages, by the period of their end.
create table span_rollup (
  scope_id integer not null,
  period text not null,
  subject_id integer not null,
  spans integer not null,
  met integer not null,
  baseline_days integer not null,
  target_days integer not null,
  statutory_days integer not null,
  promised_days integer not null,
  critical_days integer not null,
  used_days integer not null,
  procedure_days integer not null,
  shorter_days integer not null,
  waived_days integer not null,
  parallel_days integer not null,
  early_days integer not null,
  late_days integer not null,
  failed_days integer not null,
  open_days integer not null,
  outside_days integer not null,
  applicant_days integer not null,
  paused_days integer not null,
  supplement_days integer not null,
  receiving_days integer not null,
  preparing_days integer not null,
  primary key (scope_id, period, subject_id)
) with (fillfactor = 80);

create table span_pause_rollup (
  scope_id integer not null,
  period text not null,
  subject_id integer not null,
  ground text not null,
  -- Spans with such a pause.
  spans integer not null,
  days integer not null,
  primary key (scope_id, period, subject_id, ground)
) with (fillfactor = 80);

-- What ended targets waited for, by the period of the target's end.
create table wait_rollup (
  scope_id integer not null,
  period text not null,
  -- The target.
  span_id integer not null,
  -- The item.
  subject_id integer not null,
  kind text not null,
  waits integer not null,
  days integer not null,
  primary key (scope_id, period, span_id, subject_id, kind)
) with (fillfactor = 80);

-- Active projects by what their light is worked out from.
create table active_project_rollup (
  scope_id integer not null,
  subject_id integer not null,
  -- running: a clock runs; paused: all open clocks stand still; idle: none is open.
  standing text not null,
  due_on date not null,
  warn_on date not null,
  projects integer not null,
  primary key (scope_id, subject_id, standing, due_on, warn_on)
) with (fillfactor = 80);

-- Projects that are completed or terminated, by the period of their end.
create table ended_project_rollup (
  scope_id integer not null,
  period text not null,
  subject_id integer not null,
  status text not null,
  projects integer not null,
  approval_days integer not null,
  elapsed_days integer not null,
  applicant_days integer not null,
  primary key (scope_id, period, subject_id, status)
) with (fillfactor = 80);
