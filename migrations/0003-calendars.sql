-- Versions of a year's holiday schedule. The latest version of a year is in force; earlier ones stay to be read.
create table calendar_year (
  calendar_key text not null,
  year smallint not null,
  version integer not null,
  source text not null,
  -- [{date, name, isOffDay}]
  days jsonb not null,
  published_at timestamptz not null,
  primary key (calendar_key, year, version)
);
