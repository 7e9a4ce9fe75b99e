-- Who has changed what about people, departments and parks.
create table administrative_change (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_id uuid not null references person,
  type text not null,
  subject_kind text not null check (subject_kind in ('person', 'department', 'park')),
  -- The person's id; the key of the department or park. It may be gone by now, so that its name stands here, too.
  subject_key text not null,
  subject_name text not null,
  -- What it was and what it is.
  data jsonb not null
);

create index administrative_change_of_subject on administrative_change (subject_kind, subject_key, id);

create trigger administrative_change_never_changes before update or delete on administrative_change
  for each row execute function refuse_change();
create trigger administrative_change_never_empties before truncate on administrative_change
  for each statement execute function refuse_change();
