-- Who works here, in which roles and where, and from which sessions.
create table person (
  id uuid primary key,
  username text not null unique,
  name text not null,
  password_hash text not null,
  active boolean not null default true,
  created_at timestamptz not null
);

create table role_grant (
  id bigint generated always as identity primary key,
  person_id uuid not null references person,
  role text not null check (role in ('agent', 'officer', 'leader', 'administrator')),
  -- An officer's department; null for every other role.
  department_key text references department,
  -- The park that the role is held in; null means every park.
  park_key text references park,
  check ((role = 'officer') = (department_key is not null))
);

create unique index role_grant_once on role_grant (person_id, role, coalesce(department_key, ''), coalesce(park_key, ''));

-- Only the hash of a token is kept: who reads this table cannot sign in with it.
create table session (
  token_hash bytea primary key,
  person_id uuid not null references person,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create index session_of_person on session (person_id);
