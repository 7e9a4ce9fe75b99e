-- Writes turns of different projects in one statement and answers which of them were written: a turn whose project has
-- moved since it was decided writes nothing and is not in the answer. Every parameter is a table of texts, its columns in the
-- order in which they are read here; the first, `n`, ties the rows of a turn together. (As JSON they took a quarter longer.)
create function record_turns(turns text[], items text[], clock text[], deadlines text[], facts text[], notices text[], answers text[])
returns table (recorded integer) language plpgsql as $$
begin
  return query
  with moved as (
    update project p
    set version = t.version, status = t.status, ended_at = t.ended_at, stage_ended_at = t.stage_ended_at,
        due_on = t.due_on, warn_on = t.warn_on, running = t.running, paused = t.paused,
        calendar_revision = t.calendar_revision
    from (
      select turns[at][1] as n, turns[at][2]::uuid as id, turns[at][3]::integer as expected, turns[at][4]::integer as version,
        turns[at][5] as status, turns[at][6]::timestamptz as ended_at, turns[at][7]::timestamptz[] as stage_ended_at,
        turns[at][8]::date as due_on, turns[at][9]::date as warn_on, turns[at][10]::smallint as running,
        turns[at][11]::smallint as paused, turns[at][12]::integer as calendar_revision
      from generate_subscripts(turns, 1) as at
    ) as t
    where p.id = t.id and p.version = t.expected
    returning t.n, p.id
  ), written_items as (
    update item i
    set status = r.status, attempt = r.attempt, supplement_requested = r.supplement_requested, extended = r.extended,
        consent_presumed = r.consent_presumed,
        last_event_at = r.last_event_at, acceptance_period_from = r.acceptance_period_from, submitted_on = r.submitted_on,
        accepted_on = r.accepted_on, decided_on = r.decided_on, due_on = r.due_on, warn_on = r.warn_on, act_by = r.act_by
    from moved m
    join (
      select items[at][1] as n, items[at][2] as item_key, items[at][3] as status, items[at][4]::smallint as attempt,
        items[at][5]::boolean as supplement_requested, items[at][6]::boolean as extended,
        items[at][7]::boolean as consent_presumed, items[at][8]::timestamptz as last_event_at,
        items[at][9]::date as acceptance_period_from, items[at][10]::date as submitted_on, items[at][11]::date as accepted_on,
        items[at][12]::date as decided_on, items[at][13]::date as due_on, items[at][14]::date as warn_on,
        items[at][15]::date as act_by
      from generate_subscripts(items, 1) as at
    ) as r on r.n = m.n
    where i.project_id = m.id and i.item_key = r.item_key
  ), written_clock as (
    insert into clock_entry (project_id, item_key, attempt, seq, kind, effective_on, days, ground, calendar_revision)
    select m.id, r.item_key, r.attempt, r.seq, r.kind, r.effective_on, r.days, r.ground, r.calendar_revision
    from moved m
    join (
      select clock[at][1] as n, clock[at][2] as item_key, clock[at][3]::smallint as attempt, clock[at][4]::integer as seq,
        clock[at][5] as kind, clock[at][6]::date as effective_on, clock[at][7]::smallint as days, clock[at][8] as ground,
        clock[at][9]::integer as calendar_revision
      from generate_subscripts(clock, 1) as at
    ) as r on r.n = m.n
  ), written_deadlines as (
    insert into deadline as d (project_id, kind, subject, attempt, department_key, owner_id, due_on, warn_on, open)
    select m.id, r.kind, r.subject, r.attempt, r.department_key,
      -- What comes of an attempt under review is in the hand of who has its promise.
      case when r.kind in ('pause', 'owed-opinion') then (
        select o.owner_id from deadline o
        where o.project_id = m.id and o.kind = 'promise' and o.subject = r.subject and o.attempt = r.attempt
      ) else r.owner_id end,
      r.due_on, r.warn_on, r.open
    from moved m
    join (
      select deadlines[at][1] as n, deadlines[at][2] as kind, deadlines[at][3] as subject, deadlines[at][4]::smallint as attempt,
        deadlines[at][5] as department_key, deadlines[at][6]::uuid as owner_id, deadlines[at][7]::date as due_on,
        deadlines[at][8]::date as warn_on, deadlines[at][9]::boolean as open
      from generate_subscripts(deadlines, 1) as at
    ) as r on r.n = m.n
    on conflict (project_id, kind, subject, attempt) do update
    set owner_id = coalesce(excluded.owner_id, d.owner_id), due_on = excluded.due_on, warn_on = excluded.warn_on, open = excluded.open,
        revision = d.revision + (d.due_on is distinct from excluded.due_on)::integer
  ), written_facts as (
    insert into history (project_id, seq, type, item_key, stage_key, attempt, effective_at, recorded_at, actor_id, data, hash)
    select m.id, r.seq, r.type, r.item_key, r.stage_key, r.attempt, r.effective_at, r.recorded_at, r.actor_id, r.data,
           decode(r.hash, 'base64')
    from moved m
    join (
      select facts[at][1] as n, facts[at][2]::integer as seq, facts[at][3] as type, facts[at][4] as item_key,
        facts[at][5] as stage_key, facts[at][6]::smallint as attempt, facts[at][7]::timestamptz as effective_at,
        facts[at][8]::timestamptz as recorded_at, facts[at][9]::uuid as actor_id, facts[at][10]::jsonb as data,
        facts[at][11] as hash
      from generate_subscripts(facts, 1) as at
    ) as r on r.n = m.n
  ), written_notices as (
    insert into notice (project_id, seq, audience, recipient, recorded_at)
    select m.id, r.seq, r.audience, r.recipient, r.recorded_at
    from moved m
    join (
      select notices[at][1] as n, notices[at][2]::integer as seq, notices[at][3] as audience, notices[at][4] as recipient,
        notices[at][5]::timestamptz as recorded_at
      from generate_subscripts(notices, 1) as at
    ) as r on r.n = m.n
  ), written_answers as (
    insert into request_answer (person_id, key, fingerprint, answer, recorded_at)
    select r.person_id, r.key, decode(r.fingerprint, 'base64'), r.answer, r.recorded_at
    from moved m
    join (
      select answers[at][1] as n, answers[at][2]::uuid as person_id, answers[at][3] as key, answers[at][4] as fingerprint,
        answers[at][5]::json as answer, answers[at][6]::timestamptz as recorded_at
      from generate_subscripts(answers, 1) as at
    ) as r on r.n = m.n
  ), said_to_statistics as (
    insert into statistics_due (project_id) select m.id from moved m
  )
  select m.n::integer from moved m;
end $$;
