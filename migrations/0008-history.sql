-- What has happened, hash-chained per project: each hash covers the entry and the hash before it.
create table history (
  project_id uuid not null,
  seq integer not null,
  type text not null,
  item_key text,
  stage_key text,
  attempt smallint,
  -- 补录: when it took effect, and when it was written down.
  effective_at timestamptz not null,
  recorded_at timestamptz not null,
  actor_id uuid,
  data jsonb not null,
  hash bytea not null,
  primary key (project_id, seq)
);

create trigger history_never_changes before update or delete on history
  for each row execute function refuse_change();
create trigger history_never_empties before truncate on history
  for each statement execute function refuse_change();
