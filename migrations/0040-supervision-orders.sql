-- 督办令: who must do what by when. Of a draft nothing is numbered and nothing is due.
create table supervision_order (
  id uuid primary key,
  park_key text not null references park,
  -- Counted for each park and year without gaps, and given when it is issued; the number is how it was written that day.
  year smallint,
  serial integer,
  number text,
  status text not null check (status in ('draft', 'issued', 'closed', 'cancelled')),
  -- The number of its latest entry.
  version integer not null default 0,
  -- The escalated alert that it was drafted from; null when a person drafted it.
  alert_id bigint unique,
  drafted_by uuid references person,
  issuer_id uuid references person,
  -- About an item, a whole project, or a department.
  project_id uuid references project,
  item_key text,
  attempt smallint,
  department_key text references department,
  what text not null,
  working_days smallint not null check (working_days between 1 and 60),
  calendar_key text not null,
  -- The calendar by which the due day was reckoned.
  calendar_revision integer,
  issued_on date,
  due_on date,
  drafted_at timestamptz not null,
  issued_at timestamptz,
  ended_at timestamptz,
  unique (park_key, year, serial),
  check ((project_id is null) = (department_key is not null)),
  check (item_key is null or project_id is not null),
  check ((item_key is null) = (attempt is null)),
  check ((alert_id is null) = (drafted_by is not null)),
  check (num_nulls(year, serial, number, issuer_id, issued_on, due_on, issued_at, calendar_revision) in (0, 8)),
  check (status not in ('issued', 'closed') or serial is not null),
  check (status <> 'draft' or serial is null),
  check ((ended_at is not null) = (status in ('closed', 'cancelled')))
);

create index supervision_order_of_project on supervision_order (project_id) where project_id is not null;
-- A deadline names its order by a text.
create index supervision_order_as_subject on supervision_order ((id::text));
create index supervision_order_by_due on supervision_order (coalesce(due_on, date '2999-12-31'), id);
create index supervision_order_unanswered on supervision_order (issued_on, id) where status = 'issued';

-- A number that has been given out stays given out.
create trigger supervision_order_stays before delete on supervision_order
  for each row execute function refuse_change();
create trigger supervision_order_never_empties before truncate on supervision_order
  for each statement execute function refuse_change();
