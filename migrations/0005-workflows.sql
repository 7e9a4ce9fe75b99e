-- Published workflow versions. They never change: running projects are pinned to them.
create table workflow_version (
  key text not null,
  version integer not null,
  content_hash text not null,
  definition jsonb not null,
  published_at timestamptz not null,
  published_by uuid references person,
  primary key (key, version)
);

create trigger workflow_version_never_changes before update or delete on workflow_version
  for each row execute function refuse_change();
create trigger workflow_version_never_empties before truncate on workflow_version
  for each statement execute function refuse_change();
