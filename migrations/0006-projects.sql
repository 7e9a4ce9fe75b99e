create table project (
  id uuid primary key,
  code text not null unique,
  name text not null,
  workflow_key text not null,
  workflow_version integer not null,
  park_key text not null references park,
  agent_id uuid not null references person,
  applicant_name text not null,
  applicant_credit_code text not null,
  applicant_contact text not null,
  applicant_phone text not null,
  -- 10,000 yuan
  investment numeric(16, 4),
  -- square metres
  site_area numeric(16, 2),
  registered_at timestamptz not null,
  registered_by uuid not null references person,
  -- The number of the latest history entry; a turn is written only if it has not moved.
  version integer not null,
  status text not null check (status in ('active', 'completed', 'terminated')),
  ended_at timestamptz,
  -- When each stage ended, in the order of the definition; null while it is open.
  stage_ended_at timestamptz[] not null,
  -- The calendar by which the due days below were reckoned.
  calendar_revision integer not null default 1,
  -- What the light is worked out from: the earliest due and warn day of the running clocks, and how many run and pause.
  due_on date,
  warn_on date,
  running smallint not null default 0,
  paused smallint not null default 0,
  foreign key (workflow_key, workflow_version) references workflow_version (key, version)
) with (fillfactor = 80);

-- The state of a project is the state of its items; there is no second copy of it.
create table item (
  project_id uuid not null references project,
  item_key text not null,
  stage_key text not null,
  department_key text not null references department,
  -- The project's.
  park_key text not null,
  status text not null,
  attempt smallint not null,
  supplement_requested boolean not null,
  extended boolean not null,
  consent_presumed boolean not null default false,
  last_event_at timestamptz,
  acceptance_period_from date,
  submitted_on date,
  accepted_on date,
  decided_on date,
  due_on date,
  warn_on date,
  -- By when the department has to take the next step: accept or say what is missing, decide, resume. Null when it is not its turn.
  act_by date,
  primary key (project_id, item_key)
) with (fillfactor = 80);
