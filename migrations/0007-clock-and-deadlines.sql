-- The tables that a turn appends to carry no foreign key to project: the one statement that writes them takes its project
-- from the very row whose version it has just checked.

-- The clock ledger of every attempt; used days, due day and light are functions of it.
create table clock_entry (
  project_id uuid not null,
  item_key text not null,
  attempt smallint not null,
  -- The history entry that it stands for: who, when recorded, with which document.
  seq integer not null,
  kind text not null check (kind in ('accepted', 'paused', 'resumed', 'extended', 'stopped')),
  effective_on date not null,
  -- Expected working days of a pause; days of an extension.
  days smallint,
  ground text,
  -- The calendar in force when the clock stopped: it is read by that one for ever.
  calendar_revision integer,
  primary key (project_id, item_key, attempt, seq)
);

-- A projection of the ledgers that can be rebuilt. The revision grows when the due day moves.
create table deadline (
  id bigint generated always as identity primary key,
  -- Null only for an order that is not about a project.
  project_id uuid,
  kind text not null check (kind in ('acceptance', 'promise', 'statutory', 'pause', 'owed-opinion', 'stage', 'target', 'order')),
  -- The key of the item, stage or target; the id of the order.
  subject text not null,
  -- Of the item; 0 for the others.
  attempt smallint not null,
  -- The item's department or the stage's lead; null for a target.
  department_key text,
  -- Who has it in hand: the officer who accepted the item, or whom an order is given to.
  owner_id uuid,
  -- Null while the clock stands still.
  due_on date,
  warn_on date,
  revision integer not null default 1,
  open boolean not null default true,
  unique (project_id, kind, subject, attempt),
  check (project_id is not null or kind = 'order')
) with (fillfactor = 80);

create unique index deadline_of_order on deadline (subject) where kind = 'order';

-- Projects that have changed since their statistics were reckoned, a row for each turn. A turn only appends; no index, no key.
create table statistics_due (
  project_id uuid not null,
  -- By the database's clock: how far the statistics are behind.
  since timestamptz not null default now()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_insert_scale_factor = 0);
