-- Deadlines on which the calendar could not do what silence demands; each is tried again, later and later.
create table deadline_failure (
  deadline_id bigint primary key,
  attempts integer not null,
  first_failed_at timestamptz not null,
  failed_at timestamptz not null,
  next_try_at timestamptz not null,
  last_error text not null
);
