-- The history of an order, hash-chained like that of a project: each hash covers the entry and the hash before it.
create table order_entry (
  order_id uuid not null references supervision_order,
  seq integer not null,
  type text not null,
  -- Null when nobody did it: drafted from an alert, moved by the calendar, become overdue.
  actor_id uuid references person,
  effective_at timestamptz not null,
  recorded_at timestamptz not null,
  -- The alert on the order's own deadline that is entered here.
  alert_id bigint unique,
  data jsonb not null,
  hash bytea not null,
  primary key (order_id, seq)
);

create trigger order_entry_never_changes before update or delete on order_entry
  for each row execute function refuse_change();
create trigger order_entry_never_empties before truncate on order_entry
  for each statement execute function refuse_change();

-- What drafts are made from.
create index alert_escalated on alert (id) where level = 'escalated';
