-- One run over the deadlines, as of a day. Its times are those of the database's clock, which nobody moves; its day is the office's.
create table evaluation (
  id bigint generated always as identity primary key,
  day date not null,
  started_at timestamptz not null,
  -- Milliseconds since the one before began, null for the first: what interrupted them stays known when rows are cleared away.
  since_last_ms bigint,
  -- Milliseconds; null while it runs, and for ever if it was cut off.
  took_ms integer,
  -- When the people were told of what it raised; alerts are added to it only before that.
  told_at timestamptz,
  -- Deadlines that were near due or overdue.
  looked integer not null default 0,
  raised integer not null default 0,
  acted integer not null default 0,
  failed integer not null default 0,
  instance text not null
);

create index evaluation_by_start on evaluation (started_at);
create index evaluation_untold on evaluation (id) where told_at is null;

-- People who are told together. The same people are the same circle, so that an alert needs one number to say who was told.
create table circle (
  id integer generated always as identity primary key,
  -- SHA-256 of the members.
  fingerprint bytea not null unique,
  -- In the order of their ids.
  members uuid[] not null
);

create index circle_of_member on circle using gin (members);

-- Its identity is deadline, revision of the due day and level: told once, and again only when the due day has moved.
create table alert (
  id bigint generated always as identity primary key,
  deadline_id bigint not null,
  revision integer not null,
  level text not null,
  due_on date not null,
  evaluation_id bigint not null,
  circle_id integer not null,
  raised_on date not null,
  raised_at timestamptz not null,
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  unique (deadline_id, revision, level)
);

create index alert_of_circle on alert (circle_id, id);
-- The alerts of an evaluation lie next to each other.
create index alert_of_evaluation on alert using brin (evaluation_id);
