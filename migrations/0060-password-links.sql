-- Nobody has a password until the person has set one.
alter table person alter column password_hash drop not null;

-- A link by which a person sets a password: one at a time, for once, until it expires. Only its hash is kept.
create table password_link (
  person_id uuid primary key references person,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
