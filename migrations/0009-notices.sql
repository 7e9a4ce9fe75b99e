-- Whom to tell of what, written in the turn's transaction and sent after it.
create table notice (
  id bigint generated always as identity primary key,
  project_id uuid not null,
  seq integer not null,
  audience text not null check (audience in ('person', 'department')),
  -- A person's id or a department's key.
  recipient text not null,
  recorded_at timestamptz not null
);
