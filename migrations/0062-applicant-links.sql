-- Addresses under which an applicant sees one project without signing in. Only the hash of the token is kept.
create table applicant_link (
  id uuid primary key,
  project_id uuid not null references project,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  created_by uuid not null references person,
  -- The last day on which it opens; null means until it is revoked.
  expires_on date,
  revoked_at timestamptz,
  revoked_by uuid references person,
  last_opened_on date
);

create index applicant_link_of_project on applicant_link (project_id, created_at);
