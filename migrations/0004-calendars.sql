-- Versions of a year's holiday schedule. The latest version of a year is in force; earlier ones stay, for a clock that has
-- stopped is read for ever by the calendar that it was stopped with.
create table calendar_year (
  calendar_key text not null,
  year smallint not null,
  version integer not null,
  -- Counts the amendments of all calendars: a calendar as it was at a revision has the versions up to it.
  revision integer not null,
  source text not null,
  -- The notices that announced it.
  papers jsonb not null,
  -- [{date, name, isOffDay}]
  days jsonb not null,
  published_at timestamptz not null,
  published_by uuid references person,
  primary key (calendar_key, year, version)
);

create trigger calendar_year_never_changes before update or delete on calendar_year
  for each row execute function refuse_change();
