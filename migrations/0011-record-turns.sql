-- Writes turns of different projects in one statement and answers which of them were written: a turn whose project has
-- moved since it was decided writes nothing and is not in the answer. `n` ties the rows of a turn together.
create function record_turns(turns json, items json, clock json, deadlines json, facts json, notices json, answers json)
returns table (recorded integer) language plpgsql as $$
begin
  return query
  with moved as (
    update project p
    set version = t.version, status = t.status, ended_at = t.ended_at, stage_ended_at = t.stage_ended_at,
        due_on = t.due_on, warn_on = t.warn_on, running = t.running, paused = t.paused,
        calendar_revision = t.calendar_revision
    from json_to_recordset(turns) as t (
      n integer, id uuid, expected integer, version integer, status text, ended_at timestamptz,
      stage_ended_at timestamptz[], due_on date, warn_on date, running smallint, paused smallint,
      calendar_revision integer)
    where p.id = t.id and p.version = t.expected
    returning t.n, p.id
  ), written_items as (
    update item i
    set status = r.status, attempt = r.attempt, supplement_requested = r.supplement_requested, extended = r.extended,
        consent_presumed = r.consent_presumed,
        last_event_at = r.last_event_at, acceptance_period_from = r.acceptance_period_from, submitted_on = r.submitted_on,
        accepted_on = r.accepted_on, decided_on = r.decided_on, due_on = r.due_on, warn_on = r.warn_on, act_by = r.act_by
    from moved m
    join json_to_recordset(items) as r (
      n integer, item_key text, status text, attempt smallint, supplement_requested boolean, extended boolean,
      consent_presumed boolean, last_event_at timestamptz, acceptance_period_from date, submitted_on date, accepted_on date, decided_on date,
      due_on date, warn_on date, act_by date) on r.n = m.n
    where i.project_id = m.id and i.item_key = r.item_key
  ), written_clock as (
    insert into clock_entry (project_id, item_key, attempt, seq, kind, effective_on, days, ground, calendar_revision)
    select m.id, r.item_key, r.attempt, r.seq, r.kind, r.effective_on, r.days, r.ground, r.calendar_revision
    from moved m
    join json_to_recordset(clock) as r (
      n integer, item_key text, attempt smallint, seq integer, kind text, effective_on date, days smallint, ground text,
      calendar_revision integer) on r.n = m.n
  ), written_deadlines as (
    insert into deadline as d (project_id, kind, subject, attempt, department_key, owner_id, due_on, warn_on, open)
    select m.id, r.kind, r.subject, r.attempt, r.department_key, r.owner_id, r.due_on, r.warn_on, r.open
    from moved m
    join json_to_recordset(deadlines) as r (
      n integer, kind text, subject text, attempt smallint, department_key text, owner_id uuid, due_on date, warn_on date,
      open boolean)
      on r.n = m.n
    on conflict (project_id, kind, subject, attempt) do update
    set owner_id = coalesce(excluded.owner_id, d.owner_id), due_on = excluded.due_on, warn_on = excluded.warn_on, open = excluded.open,
        revision = d.revision + (d.due_on is distinct from excluded.due_on)::integer
  ), written_facts as (
    insert into history (project_id, seq, type, item_key, stage_key, attempt, effective_at, recorded_at, actor_id, data, hash)
    select m.id, r.seq, r.type, r.item_key, r.stage_key, r.attempt, r.effective_at, r.recorded_at, r.actor_id, r.data,
           decode(r.hash, 'base64')
    from moved m
    join json_to_recordset(facts) as r (
      n integer, seq integer, type text, item_key text, stage_key text, attempt smallint, effective_at timestamptz,
      recorded_at timestamptz, actor_id uuid, data jsonb, hash text) on r.n = m.n
  ), written_notices as (
    insert into notice (project_id, seq, audience, recipient, recorded_at)
    select m.id, r.seq, r.audience, r.recipient, r.recorded_at
    from moved m
    join json_to_recordset(notices) as r (n integer, seq integer, audience text, recipient text, recorded_at timestamptz)
      on r.n = m.n
  ), written_answers as (
    insert into request_answer (person_id, key, fingerprint, answer, recorded_at)
    select r.person_id, r.key, decode(r.fingerprint, 'base64'), r.answer, r.recorded_at
    from moved m
    join json_to_recordset(answers) as r (
      n integer, person_id uuid, key text, fingerprint text, answer json, recorded_at timestamptz) on r.n = m.n
  ), said_to_statistics as (
    insert into statistics_due (project_id) select m.id from moved m
  )
  select m.n from moved m;
end $$;
