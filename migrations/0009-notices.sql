-- Whom to tell of what: written in the transaction of what happened, addressed and sent after it.
create table notice (
  id bigint generated always as identity primary key,
  kind text not null default 'fact' check (kind in ('fact', 'alerts', 'order', 'calendar')),
  -- The history entry that a fact is told from.
  project_id uuid,
  seq integer,
  -- What the other kinds tell.
  data jsonb,
  audience text not null check (audience in ('person', 'department', 'leaders')),
  -- A person's id or a department's key; the leaders of a park are meant by the park alone.
  recipient text,
  -- Where, for a department or leaders; null is the park of the project, or every park.
  park_key text,
  recorded_at timestamptz not null,
  check ((kind = 'fact') = (seq is not null)),
  check ((audience = 'leaders') = (recipient is null))
);
