-- Who may read whose due days without signing in; a person has one address at a time.
create table calendar_token (
  person_id uuid primary key references person (id),
  token_hash bytea not null unique,
  created_at timestamptz not null
);
