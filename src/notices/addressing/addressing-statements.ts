/** Notices that are addressed in one transaction. */
export const BATCH = 5_000;

/** Ids of transactions that were rolled back stay away for ever; after so long it is worth finding out. */
const OLD = `interval '60 seconds'`;

/** Locks the mark, or answers nothing when another instance holds it. */
export const NEXT_WINDOW = `
  select through, batch, coalesce((select max(id) from notice), 0) as highest,
    (select count(*) from notice_gap g where addressed_in is null and exists (select from notice n where n.id = g.notice_id)) as "openGaps",
    exists (select from notice_gap where seen_at < clock_timestamp() - ${OLD}) as "oldGaps"
  from notice_addressing for update skip locked`;

/** 0 of what has no level, then near due, overdue, escalated; a message about many alerts is as grave as the worst. */
const LEVEL = `
  case when n.kind <> 'alerts' then 0 when n.data -> 'counts' ? 'escalated' then 3 when n.data -> 'counts' ? 'overdue' then 2 else 1 end`;

/**
 * $1 and $2 bound the ids, $3 numbers the batch, $4 says when each timing is due, $5 is now. Ids that are not visible yet are
 * remembered as gaps and looked at again in every later batch, so that nothing is passed over, in whatever order it commits.
 */
export const ADDRESS = `
  with span as (
    select * from notice where id > $1 and id <= $2
  ), late as (
    select n.* from notice_gap g join notice n on n.id = g.notice_id where g.addressed_in is null
  ), fresh as materialized (
    select n.id, n.kind, n.audience, n.recipient, coalesce(n.park_key, p.park_key) as park, ${LEVEL} as level
    from (select * from span union all select * from late) n left join project p on p.id = n.project_id
  ), meant as (
    select f.id, q.id as person_id from fresh f join person q on q.id::text = f.recipient where f.audience = 'person' and q.active
    union
    select f.id, g.person_id from fresh f join role_grant g on g.department_key = f.recipient join person q on q.id = g.person_id
    where f.audience = 'department' and g.role = 'officer' and q.active and (g.park_key is null or f.park is null or g.park_key = f.park)
    union
    select f.id, g.person_id from fresh f join role_grant g on g.park_key is null or f.park is null or g.park_key = f.park
      join person q on q.id = g.person_id
    where f.audience = 'leaders' and g.role = 'leader' and q.active
  ), told as (
    insert into notice_recipient (notice_id, person_id) select id, person_id from meant order by 1, 2
    on conflict do nothing
    returning notice_id, person_id
  ), ways as (
    select f.id, c.key, c.person_id, c.timing, f.level
    from told t join fresh f on f.id = t.notice_id join channel c on c.person_id = t.person_id
    where c.active and f.kind = any (c.kinds) and (f.level = 0 or f.level >= c.least_level)
    union all
    select f.id, c.key, null, c.timing, f.level
    from fresh f join channel c on c.owner = f.audience and (c.department_key is null or c.department_key = f.recipient)
      and (c.park_key is null or f.park is null or c.park_key = f.park)
    where c.owner <> 'person' and c.active and f.kind = any (c.kinds) and (f.level = 0 or f.level >= c.least_level)
  ), posted as (
    insert into delivery (notice_id, channel_key, person_id, urgent, next_try_at)
    select w.id, w.key, w.person_id, u.urgent, case when u.urgent then $5::timestamptz else coalesce(d.due, $5) end
    from ways w
    cross join lateral (select w.level = 3 and (w.timing ->> 'escalatedAtAnyTime')::boolean as urgent) u
    left join json_to_recordset($4) as d (timing jsonb, due timestamptz) on d.timing = w.timing
    order by 1, 2
    on conflict do nothing
  ), filled as (
    update notice_gap set addressed_in = $3 where notice_id in (select id from late)
  ), opened as (
    insert into notice_gap (notice_id, seen_at)
    select missing, clock_timestamp() from (select generate_series($1::bigint + 1, $2::bigint) as missing except select id from span) m
  ), moved as (
    update notice_addressing set through = $2, batch = $3
  )
  select count(*) as addressed from fresh`;
