-- How far notices have been addressed: one row, locked by whoever addresses.
create table notice_addressing (
  only_row boolean primary key default true check (only_row),
  -- Every notice up to this id has been seen, but for those that notice_gap names.
  through bigint not null,
  batch bigint not null
);
insert into notice_addressing (through, batch) values (0, 0);

-- Ids below that mark that were not visible yet when it passed them: taken by transactions that were still under way.
create table notice_gap (
  notice_id bigint primary key,
  seen_at timestamptz not null,
  -- The batch in which it was addressed after all.
  addressed_in bigint
);

-- Who has been told of what. The id is given out under the lock above, so a person's ids grow in the order of commits.
create table notice_recipient (
  id bigint generated always as identity,
  notice_id bigint not null,
  person_id uuid not null,
  read_at timestamptz,
  primary key (person_id, id),
  unique (notice_id, person_id)
);
create index notice_unread on notice_recipient (person_id, id) where read_at is null;
