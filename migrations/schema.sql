-- What the migrations add up to, for reading. Written by: npm run schema:dump
SET check_function_bodies = false;

CREATE TABLE active_project_rollup (
  scope_id integer NOT NULL,
  subject_id integer NOT NULL,
  standing text NOT NULL,
  due_on date NOT NULL,
  warn_on date NOT NULL,
  projects integer NOT NULL,
  CONSTRAINT active_project_rollup_pkey PRIMARY KEY (scope_id, subject_id, standing, due_on, warn_on)
) WITH (fillfactor=80);

CREATE TABLE administrative_change (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  at timestamp with time zone NOT NULL,
  actor_id uuid NOT NULL,
  type text NOT NULL,
  subject_kind text NOT NULL,
  subject_key text NOT NULL,
  subject_name text NOT NULL,
  data jsonb NOT NULL,
  CONSTRAINT administrative_change_pkey PRIMARY KEY (id),
  CONSTRAINT administrative_change_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['person'::text, 'department'::text, 'park'::text, 'channel'::text])))
);

CREATE TABLE alert (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  deadline_id bigint NOT NULL,
  revision integer NOT NULL,
  level text NOT NULL,
  due_on date NOT NULL,
  evaluation_id bigint NOT NULL,
  circle_id integer NOT NULL,
  raised_on date NOT NULL,
  raised_at timestamp with time zone NOT NULL,
  acknowledged_by uuid,
  acknowledged_at timestamp with time zone,
  CONSTRAINT alert_pkey PRIMARY KEY (id),
  CONSTRAINT alert_deadline_id_revision_level_key UNIQUE (deadline_id, revision, level)
);

CREATE TABLE applicant_link (
  id uuid NOT NULL,
  project_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  created_at timestamp with time zone NOT NULL,
  created_by uuid NOT NULL,
  expires_on date,
  revoked_at timestamp with time zone,
  revoked_by uuid,
  last_opened_on date,
  CONSTRAINT applicant_link_pkey PRIMARY KEY (id),
  CONSTRAINT applicant_link_token_hash_key UNIQUE (token_hash)
);

CREATE TABLE attempt_statistic (
  project_id uuid NOT NULL,
  item_key text NOT NULL,
  attempt smallint NOT NULL,
  subject_id integer NOT NULL,
  park_scope integer NOT NULL,
  agent_scope integer NOT NULL,
  officer_scope integer,
  state text NOT NULL,
  outcome text,
  submitted_on date NOT NULL,
  accepted_on date,
  ended_on date,
  due_on date,
  warn_on date,
  pause_due_on date,
  limit_days smallint NOT NULL,
  used_days smallint,
  extended_days smallint NOT NULL,
  nominal_limit_days smallint NOT NULL,
  nominal_statutory_days smallint NOT NULL,
  working_days smallint,
  paused_days smallint,
  supplement_days smallint,
  late boolean,
  late_days smallint,
  follow_on_days smallint,
  pauses smallint NOT NULL,
  pauses_near_due smallint NOT NULL,
  late_entry_days smallint NOT NULL,
  decision_entry_days smallint,
  decision_entered_late boolean NOT NULL,
  decision_minutes integer,
  decided_at_once boolean NOT NULL,
  supplements smallint NOT NULL,
  supplements_before smallint NOT NULL,
  supplements_again boolean NOT NULL,
  refiled boolean NOT NULL,
  signs smallint NOT NULL,
  CONSTRAINT attempt_statistic_pkey PRIMARY KEY (project_id, item_key, attempt),
  CONSTRAINT attempt_statistic_outcome_check CHECK ((outcome = ANY (ARRAY['approved'::text, 'refused'::text, 'declined'::text, 'withdrawn'::text, 'project-ended'::text]))),
  CONSTRAINT attempt_statistic_state_check CHECK ((state = ANY (ARRAY['submitted'::text, 'supplementing'::text, 'running'::text, 'paused'::text, 'ended'::text])))
) WITH (fillfactor=90);

CREATE TABLE calendar_token (
  person_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT calendar_token_pkey PRIMARY KEY (person_id),
  CONSTRAINT calendar_token_token_hash_key UNIQUE (token_hash)
);

CREATE TABLE calendar_year (
  calendar_key text NOT NULL,
  year smallint NOT NULL,
  version integer NOT NULL,
  revision integer NOT NULL,
  source text NOT NULL,
  papers jsonb NOT NULL,
  days jsonb NOT NULL,
  published_at timestamp with time zone NOT NULL,
  published_by uuid,
  CONSTRAINT calendar_year_pkey PRIMARY KEY (calendar_key, year, version)
);

CREATE TABLE channel (
  key text NOT NULL,
  kind text NOT NULL,
  title_zh text NOT NULL,
  title_en text NOT NULL,
  settings jsonb NOT NULL,
  owner text NOT NULL,
  person_id uuid,
  department_key text,
  park_key text,
  kinds text[] NOT NULL,
  least_level smallint NOT NULL,
  timing jsonb NOT NULL,
  active boolean DEFAULT true NOT NULL,
  rests_until timestamp with time zone,
  last_error text,
  created_at timestamp with time zone NOT NULL,
  last_sent_at timestamp with time zone,
  receiver text,
  CONSTRAINT channel_pkey PRIMARY KEY (key),
  CONSTRAINT channel_check CHECK (((owner = 'person'::text) = (person_id IS NOT NULL))),
  CONSTRAINT channel_check1 CHECK (((owner = 'department'::text) = (department_key IS NOT NULL))),
  CONSTRAINT channel_check2 CHECK (((owner <> 'person'::text) OR (park_key IS NULL))),
  CONSTRAINT channel_kind_check CHECK ((kind = ANY (ARRAY['webhook'::text, 'dingtalk'::text, 'wecom'::text, 'feishu'::text, 'smtp'::text]))),
  CONSTRAINT channel_owner_check CHECK ((owner = ANY (ARRAY['person'::text, 'department'::text, 'leaders'::text])))
);

CREATE TABLE circle (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  fingerprint bytea NOT NULL,
  members uuid[] NOT NULL,
  CONSTRAINT circle_pkey PRIMARY KEY (id),
  CONSTRAINT circle_fingerprint_key UNIQUE (fingerprint)
);

CREATE TABLE clock_entry (
  project_id uuid NOT NULL,
  item_key text NOT NULL,
  attempt smallint NOT NULL,
  seq integer NOT NULL,
  kind text NOT NULL,
  effective_on date NOT NULL,
  days smallint,
  ground text,
  calendar_revision integer,
  CONSTRAINT clock_entry_pkey PRIMARY KEY (project_id, item_key, attempt, seq),
  CONSTRAINT clock_entry_kind_check CHECK ((kind = ANY (ARRAY['accepted'::text, 'paused'::text, 'resumed'::text, 'extended'::text, 'stopped'::text])))
);

CREATE TABLE deadline (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  project_id uuid,
  kind text NOT NULL,
  subject text NOT NULL,
  attempt smallint NOT NULL,
  department_key text,
  owner_id uuid,
  due_on date,
  warn_on date,
  revision integer DEFAULT 1 NOT NULL,
  open boolean DEFAULT true NOT NULL,
  CONSTRAINT deadline_pkey PRIMARY KEY (id),
  CONSTRAINT deadline_project_id_kind_subject_attempt_key UNIQUE (project_id, kind, subject, attempt),
  CONSTRAINT deadline_check CHECK (((project_id IS NOT NULL) OR (kind = 'order'::text))),
  CONSTRAINT deadline_kind_check CHECK ((kind = ANY (ARRAY['acceptance'::text, 'promise'::text, 'statutory'::text, 'pause'::text, 'owed-opinion'::text, 'stage'::text, 'target'::text, 'order'::text])))
) WITH (fillfactor=80);

CREATE TABLE deadline_failure (
  deadline_id bigint NOT NULL,
  action text NOT NULL,
  attempts integer NOT NULL,
  first_failed_at timestamp with time zone NOT NULL,
  failed_at timestamp with time zone NOT NULL,
  next_try_at timestamp with time zone NOT NULL,
  last_error text NOT NULL,
  CONSTRAINT deadline_failure_pkey PRIMARY KEY (deadline_id, action),
  CONSTRAINT deadline_failure_action_check CHECK ((action = ANY (ARRAY['silence'::text, 'draft-order'::text, 'recalendar-order'::text, 'enter-alert'::text])))
);

CREATE TABLE delivery (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  notice_id bigint NOT NULL,
  channel_key text NOT NULL,
  person_id uuid,
  urgent boolean NOT NULL,
  state text DEFAULT 'pending'::text NOT NULL,
  attempts smallint DEFAULT 0 NOT NULL,
  next_try_at timestamp with time zone NOT NULL,
  message_id uuid,
  lease_until timestamp with time zone,
  last_error text,
  sent_at timestamp with time zone,
  CONSTRAINT delivery_pkey PRIMARY KEY (id),
  CONSTRAINT delivery_notice_id_channel_key_key UNIQUE (notice_id, channel_key),
  CONSTRAINT delivery_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'sending'::text, 'sent'::text, 'given-up'::text, 'unknown'::text])))
);

CREATE TABLE department (
  key text NOT NULL,
  title_zh text NOT NULL,
  title_en text NOT NULL,
  CONSTRAINT department_pkey PRIMARY KEY (key)
);

CREATE TABLE ended_project_rollup (
  scope_id integer NOT NULL,
  period text NOT NULL,
  subject_id integer NOT NULL,
  status text NOT NULL,
  projects integer NOT NULL,
  approval_days integer NOT NULL,
  elapsed_days integer NOT NULL,
  applicant_days integer NOT NULL,
  CONSTRAINT ended_project_rollup_pkey PRIMARY KEY (scope_id, period, subject_id, status)
) WITH (fillfactor=80);

CREATE TABLE ended_rollup (
  scope_id integer NOT NULL,
  period text NOT NULL,
  subject_id integer NOT NULL,
  outcome text NOT NULL,
  used_days smallint NOT NULL,
  attempts integer NOT NULL,
  late integer NOT NULL,
  late_days integer NOT NULL,
  working_days integer NOT NULL,
  nominal_limit_days integer NOT NULL,
  nominal_statutory_days integer NOT NULL,
  extended_days integer NOT NULL,
  paused_days integer NOT NULL,
  supplement_days integer NOT NULL,
  CONSTRAINT ended_rollup_pkey PRIMARY KEY (scope_id, period, subject_id, outcome, used_days)
) WITH (fillfactor=80);

CREATE TABLE evaluation (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  day date NOT NULL,
  started_at timestamp with time zone NOT NULL,
  since_last_ms bigint,
  took_ms integer,
  told_at timestamp with time zone,
  looked integer DEFAULT 0 NOT NULL,
  raised integer DEFAULT 0 NOT NULL,
  acted integer DEFAULT 0 NOT NULL,
  failed integer DEFAULT 0 NOT NULL,
  instance text NOT NULL,
  CONSTRAINT evaluation_pkey PRIMARY KEY (id)
);

CREATE TABLE follow_on_rollup (
  period text NOT NULL,
  subject_id integer NOT NULL,
  scope_id integer NOT NULL,
  follow_ons integer NOT NULL,
  days integer NOT NULL,
  CONSTRAINT follow_on_rollup_pkey PRIMARY KEY (period, subject_id, scope_id)
) WITH (fillfactor=80);

CREATE TABLE history (
  project_id uuid NOT NULL,
  seq integer NOT NULL,
  type text NOT NULL,
  item_key text,
  stage_key text,
  attempt smallint,
  effective_at timestamp with time zone NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  actor_id uuid,
  data jsonb NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT history_pkey PRIMARY KEY (project_id, seq)
);

CREATE TABLE item (
  project_id uuid NOT NULL,
  item_key text NOT NULL,
  stage_key text NOT NULL,
  department_key text NOT NULL,
  park_key text NOT NULL,
  status text NOT NULL,
  attempt smallint NOT NULL,
  supplement_requested boolean NOT NULL,
  extended boolean NOT NULL,
  consent_presumed boolean DEFAULT false NOT NULL,
  last_event_at timestamp with time zone,
  acceptance_period_from date,
  submitted_on date,
  accepted_on date,
  decided_on date,
  due_on date,
  warn_on date,
  act_by date,
  CONSTRAINT item_pkey PRIMARY KEY (project_id, item_key)
) WITH (fillfactor=80);

CREATE TABLE notice (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  kind text DEFAULT 'fact'::text NOT NULL,
  project_id uuid,
  seq integer,
  data jsonb,
  audience text NOT NULL,
  recipient text,
  park_key text,
  recorded_at timestamp with time zone NOT NULL,
  CONSTRAINT notice_pkey PRIMARY KEY (id),
  CONSTRAINT notice_audience_check CHECK ((audience = ANY (ARRAY['person'::text, 'department'::text, 'leaders'::text]))),
  CONSTRAINT notice_check CHECK (((kind = 'fact'::text) = (seq IS NOT NULL))),
  CONSTRAINT notice_check1 CHECK (((audience = 'leaders'::text) = (recipient IS NULL))),
  CONSTRAINT notice_kind_check CHECK ((kind = ANY (ARRAY['fact'::text, 'alerts'::text, 'order'::text, 'calendar'::text])))
);

CREATE TABLE notice_addressing (
  only_row boolean DEFAULT true NOT NULL,
  through bigint NOT NULL,
  batch bigint NOT NULL,
  CONSTRAINT notice_addressing_pkey PRIMARY KEY (only_row),
  CONSTRAINT notice_addressing_only_row_check CHECK (only_row)
);

CREATE TABLE notice_gap (
  notice_id bigint NOT NULL,
  seen_at timestamp with time zone NOT NULL,
  addressed_in bigint,
  CONSTRAINT notice_gap_pkey PRIMARY KEY (notice_id)
);

CREATE TABLE notice_recipient (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  notice_id bigint NOT NULL,
  person_id uuid NOT NULL,
  read_at timestamp with time zone,
  CONSTRAINT notice_recipient_pkey PRIMARY KEY (person_id, id),
  CONSTRAINT notice_recipient_notice_id_person_id_key UNIQUE (notice_id, person_id)
);

CREATE TABLE open_rollup (
  scope_id integer NOT NULL,
  subject_id integer NOT NULL,
  state text NOT NULL,
  due_on date NOT NULL,
  warn_on date NOT NULL,
  pause_due_on date NOT NULL,
  attempts integer NOT NULL,
  CONSTRAINT open_rollup_pkey PRIMARY KEY (scope_id, subject_id, state, due_on, warn_on, pause_due_on)
) WITH (fillfactor=80);

CREATE TABLE order_entry (
  order_id uuid NOT NULL,
  seq integer NOT NULL,
  type text NOT NULL,
  actor_id uuid,
  effective_at timestamp with time zone NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  alert_id bigint,
  data jsonb NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT order_entry_pkey PRIMARY KEY (order_id, seq),
  CONSTRAINT order_entry_alert_id_key UNIQUE (alert_id)
);

CREATE TABLE park (
  key text NOT NULL,
  title_zh text NOT NULL,
  title_en text NOT NULL,
  place text NOT NULL,
  CONSTRAINT park_pkey PRIMARY KEY (key)
);

CREATE TABLE password_link (
  person_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT password_link_pkey PRIMARY KEY (person_id),
  CONSTRAINT password_link_token_hash_key UNIQUE (token_hash)
);

CREATE TABLE person (
  id uuid NOT NULL,
  username text NOT NULL,
  name text NOT NULL,
  password_hash text,
  active boolean DEFAULT true NOT NULL,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id),
  CONSTRAINT person_username_key UNIQUE (username)
);

CREATE TABLE project (
  id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  workflow_key text NOT NULL,
  workflow_version integer NOT NULL,
  park_key text NOT NULL,
  agent_id uuid NOT NULL,
  applicant_name text NOT NULL,
  applicant_credit_code text NOT NULL,
  applicant_contact text NOT NULL,
  applicant_phone text NOT NULL,
  investment numeric(16,4),
  site_area numeric(16,2),
  registered_at timestamp with time zone NOT NULL,
  registered_by uuid NOT NULL,
  version integer NOT NULL,
  status text NOT NULL,
  ended_at timestamp with time zone,
  stage_ended_at timestamp with time zone[] NOT NULL,
  calendar_revision integer DEFAULT 1 NOT NULL,
  due_on date,
  warn_on date,
  running smallint DEFAULT 0 NOT NULL,
  paused smallint DEFAULT 0 NOT NULL,
  CONSTRAINT project_pkey PRIMARY KEY (id),
  CONSTRAINT project_code_key UNIQUE (code),
  CONSTRAINT project_status_check CHECK ((status = ANY (ARRAY['active'::text, 'completed'::text, 'terminated'::text])))
) WITH (fillfactor=80);

CREATE TABLE project_statistic (
  project_id uuid NOT NULL,
  version integer NOT NULL,
  calendar_revision integer NOT NULL,
  subject_id integer NOT NULL,
  park_scope integer NOT NULL,
  agent_scope integer NOT NULL,
  status text NOT NULL,
  registered_on date NOT NULL,
  due_on date NOT NULL,
  warn_on date NOT NULL,
  running smallint NOT NULL,
  paused smallint NOT NULL,
  ended_on date,
  approval_days integer,
  elapsed_days integer,
  applicant_days integer,
  CONSTRAINT project_statistic_pkey PRIMARY KEY (project_id)
) WITH (fillfactor=80);

CREATE TABLE request_answer (
  person_id uuid NOT NULL,
  key text NOT NULL,
  fingerprint bytea NOT NULL,
  answer json NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  CONSTRAINT request_answer_pkey PRIMARY KEY (person_id, key)
);

CREATE TABLE role_grant (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL,
  department_key text,
  park_key text,
  head boolean DEFAULT false NOT NULL,
  CONSTRAINT role_grant_pkey PRIMARY KEY (id),
  CONSTRAINT head_is_officer CHECK (((role = 'officer'::text) OR (NOT head))),
  CONSTRAINT role_grant_check CHECK (((role = 'officer'::text) = (department_key IS NOT NULL))),
  CONSTRAINT role_grant_role_check CHECK ((role = ANY (ARRAY['agent'::text, 'officer'::text, 'leader'::text, 'administrator'::text])))
);

CREATE TABLE session (
  token_hash bytea NOT NULL,
  person_id uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT session_pkey PRIMARY KEY (token_hash)
);

CREATE TABLE sign_in_attempt (
  key character varying(255) NOT NULL,
  points integer DEFAULT 0 NOT NULL,
  expire bigint,
  CONSTRAINT sign_in_attempt_pkey PRIMARY KEY (key)
);

CREATE TABLE span_pause_rollup (
  scope_id integer NOT NULL,
  period text NOT NULL,
  subject_id integer NOT NULL,
  ground text NOT NULL,
  spans integer NOT NULL,
  days integer NOT NULL,
  CONSTRAINT span_pause_rollup_pkey PRIMARY KEY (scope_id, period, subject_id, ground)
) WITH (fillfactor=80);

CREATE TABLE span_rollup (
  scope_id integer NOT NULL,
  period text NOT NULL,
  subject_id integer NOT NULL,
  spans integer NOT NULL,
  met integer NOT NULL,
  baseline_days integer NOT NULL,
  target_days integer NOT NULL,
  statutory_days integer NOT NULL,
  promised_days integer NOT NULL,
  critical_days integer NOT NULL,
  used_days integer NOT NULL,
  procedure_days integer NOT NULL,
  shorter_days integer NOT NULL,
  waived_days integer NOT NULL,
  parallel_days integer NOT NULL,
  early_days integer NOT NULL,
  late_days integer NOT NULL,
  failed_days integer NOT NULL,
  open_days integer NOT NULL,
  outside_days integer NOT NULL,
  applicant_days integer NOT NULL,
  paused_days integer NOT NULL,
  supplement_days integer NOT NULL,
  receiving_days integer NOT NULL,
  preparing_days integer NOT NULL,
  CONSTRAINT span_rollup_pkey PRIMARY KEY (scope_id, period, subject_id)
) WITH (fillfactor=80);

CREATE TABLE span_statistic (
  project_id uuid NOT NULL,
  subject_id integer NOT NULL,
  park_scope integer NOT NULL,
  agent_scope integer NOT NULL,
  from_on date NOT NULL,
  to_on date NOT NULL,
  met boolean NOT NULL,
  baseline_days integer NOT NULL,
  target_days integer NOT NULL,
  statutory_days integer NOT NULL,
  promised_days integer NOT NULL,
  critical_days integer NOT NULL,
  used_days integer NOT NULL,
  procedure_days integer NOT NULL,
  shorter_days integer NOT NULL,
  waived_days integer NOT NULL,
  parallel_days integer NOT NULL,
  early_days integer NOT NULL,
  late_days integer NOT NULL,
  failed_days integer NOT NULL,
  open_days integer NOT NULL,
  outside_days integer NOT NULL,
  applicant_days integer NOT NULL,
  paused_days integer NOT NULL,
  supplement_days integer NOT NULL,
  receiving_days integer NOT NULL,
  preparing_days integer NOT NULL,
  pauses jsonb NOT NULL,
  CONSTRAINT span_statistic_pkey PRIMARY KEY (project_id, subject_id)
);

CREATE TABLE statistic_scope (
  id integer GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  kind text NOT NULL,
  park_key text,
  person_id uuid,
  CONSTRAINT statistic_scope_pkey PRIMARY KEY (id),
  CONSTRAINT statistic_scope_check CHECK ((((park_key IS NULL) = (kind = 'city'::text)) AND ((person_id IS NULL) = (kind = ANY (ARRAY['city'::text, 'park'::text]))))),
  CONSTRAINT statistic_scope_kind_check CHECK ((kind = ANY (ARRAY['city'::text, 'park'::text, 'agent'::text, 'officer'::text])))
);

CREATE TABLE statistic_subject (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  kind text NOT NULL,
  workflow_key text NOT NULL,
  workflow_type smallint NOT NULL,
  key text NOT NULL,
  stage_key text NOT NULL,
  department_key text NOT NULL,
  unit text NOT NULL,
  CONSTRAINT statistic_subject_pkey PRIMARY KEY (id),
  CONSTRAINT statistic_subject_workflow_key_kind_key_workflow_type_stage_key UNIQUE (workflow_key, kind, key, workflow_type, stage_key, department_key, unit),
  CONSTRAINT statistic_subject_kind_check CHECK ((kind = ANY (ARRAY['item'::text, 'stage'::text, 'target'::text, 'project'::text]))),
  CONSTRAINT statistic_subject_unit_check CHECK ((unit = ANY (ARRAY['working-day'::text, 'calendar-day'::text])))
);

CREATE TABLE statistics_due (
  project_id uuid NOT NULL,
  since timestamp with time zone DEFAULT now() NOT NULL
) WITH (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=2000, autovacuum_vacuum_insert_scale_factor=0);

CREATE TABLE supervision_addressee (
  order_id uuid NOT NULL,
  "position" smallint NOT NULL,
  department_key text,
  person_id uuid,
  status text NOT NULL,
  acknowledged_by uuid,
  acknowledged_at timestamp with time zone,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  note text,
  judged_by uuid,
  judged_at timestamp with time zone,
  CONSTRAINT supervision_addressee_pkey PRIMARY KEY (order_id, "position"),
  CONSTRAINT supervision_addressee_order_id_department_key_key UNIQUE (order_id, department_key),
  CONSTRAINT supervision_addressee_order_id_person_id_key UNIQUE (order_id, person_id),
  CONSTRAINT supervision_addressee_check CHECK (((department_key IS NULL) <> (person_id IS NULL))),
  CONSTRAINT supervision_addressee_status_check CHECK ((status = ANY (ARRAY['drafted'::text, 'issued'::text, 'acknowledged'::text, 'answered'::text, 'accepted'::text, 'returned'::text])))
);

CREATE TABLE supervision_order (
  id uuid NOT NULL,
  park_key text NOT NULL,
  year smallint,
  serial integer,
  number text,
  status text NOT NULL,
  version integer DEFAULT 0 NOT NULL,
  alert_id bigint,
  drafted_by uuid,
  issuer_id uuid,
  project_id uuid,
  item_key text,
  attempt smallint,
  department_key text,
  what text NOT NULL,
  working_days smallint NOT NULL,
  calendar_key text NOT NULL,
  calendar_revision integer,
  issued_on date,
  due_on date,
  drafted_at timestamp with time zone NOT NULL,
  issued_at timestamp with time zone,
  ended_at timestamp with time zone,
  CONSTRAINT supervision_order_pkey PRIMARY KEY (id),
  CONSTRAINT supervision_order_alert_id_key UNIQUE (alert_id),
  CONSTRAINT supervision_order_park_key_year_serial_key UNIQUE (park_key, year, serial),
  CONSTRAINT supervision_order_check CHECK (((project_id IS NULL) = (department_key IS NOT NULL))),
  CONSTRAINT supervision_order_check1 CHECK (((item_key IS NULL) OR (project_id IS NOT NULL))),
  CONSTRAINT supervision_order_check2 CHECK (((item_key IS NULL) = (attempt IS NULL))),
  CONSTRAINT supervision_order_check3 CHECK (((alert_id IS NULL) = (drafted_by IS NOT NULL))),
  CONSTRAINT supervision_order_check4 CHECK ((num_nulls(year, serial, number, issuer_id, issued_on, due_on, issued_at, calendar_revision) = ANY (ARRAY[0, 8]))),
  CONSTRAINT supervision_order_check5 CHECK (((status <> ALL (ARRAY['issued'::text, 'closed'::text])) OR (serial IS NOT NULL))),
  CONSTRAINT supervision_order_check6 CHECK (((status <> 'draft'::text) OR (serial IS NULL))),
  CONSTRAINT supervision_order_check7 CHECK (((ended_at IS NOT NULL) = (status = ANY (ARRAY['closed'::text, 'cancelled'::text])))),
  CONSTRAINT supervision_order_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'issued'::text, 'closed'::text, 'cancelled'::text]))),
  CONSTRAINT supervision_order_working_days_check CHECK (((working_days >= 1) AND (working_days <= 60)))
);

CREATE TABLE trust_rollup (
  scope_id integer NOT NULL,
  period text NOT NULL,
  subject_id integer NOT NULL,
  attempts integer NOT NULL,
  decisions integer NOT NULL,
  working_days integer NOT NULL,
  paused_days integer NOT NULL,
  paused integer NOT NULL,
  paused_near_due integer NOT NULL,
  decisions_entered_late integer NOT NULL,
  decided_at_once integer NOT NULL,
  supplements_again integer NOT NULL,
  refiled integer NOT NULL,
  CONSTRAINT trust_rollup_pkey PRIMARY KEY (scope_id, period, subject_id)
) WITH (fillfactor=80);

CREATE TABLE wait_rollup (
  scope_id integer NOT NULL,
  period text NOT NULL,
  span_id integer NOT NULL,
  subject_id integer NOT NULL,
  kind text NOT NULL,
  waits integer NOT NULL,
  days integer NOT NULL,
  CONSTRAINT wait_rollup_pkey PRIMARY KEY (scope_id, period, span_id, subject_id, kind)
) WITH (fillfactor=80);

CREATE TABLE wait_statistic (
  project_id uuid NOT NULL,
  span_id integer NOT NULL,
  ordinal smallint NOT NULL,
  subject_id integer NOT NULL,
  park_scope integer NOT NULL,
  agent_scope integer NOT NULL,
  attempt smallint NOT NULL,
  kind text NOT NULL,
  ground text,
  from_on date NOT NULL,
  to_on date NOT NULL,
  days integer NOT NULL,
  ended_on date NOT NULL,
  CONSTRAINT wait_statistic_pkey PRIMARY KEY (project_id, span_id, ordinal),
  CONSTRAINT wait_statistic_kind_check CHECK ((kind = ANY (ARRAY['follow-on'::text, 'acceptance'::text, 'supplement'::text, 'review'::text, 'pause'::text])))
);

CREATE TABLE workflow_version (
  key text NOT NULL,
  version integer NOT NULL,
  content_hash text NOT NULL,
  definition jsonb NOT NULL,
  published_at timestamp with time zone NOT NULL,
  published_by uuid,
  CONSTRAINT workflow_version_pkey PRIMARY KEY (key, version)
);

CREATE TABLE workload_rollup (
  scope_id integer NOT NULL,
  state text NOT NULL,
  since_on date NOT NULL,
  due_on date NOT NULL,
  warn_on date NOT NULL,
  attempts integer NOT NULL,
  CONSTRAINT workload_rollup_pkey PRIMARY KEY (scope_id, state, since_on, due_on, warn_on)
) WITH (fillfactor=80);

CREATE OR REPLACE FUNCTION public.active_project_rollup_of(p project_statistic)
 RETURNS SETOF active_project_rollup
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select scope_id, p.subject_id, case when p.running > 0 then 'running' when p.paused > 0 then 'paused' else 'idle' end, p.due_on, p.warn_on, 1
  from unnest(array[0, p.park_scope, p.agent_scope]) as scope_id
  where p.status = 'active'
$function$;

CREATE OR REPLACE FUNCTION public.ended_project_rollup_of(p project_statistic)
 RETURNS SETOF ended_project_rollup
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select scope_id, period, p.subject_id, p.status, 1, p.approval_days, p.elapsed_days, p.applicant_days
  from unnest(array[0, p.park_scope, p.agent_scope]) as scope_id, statistic_periods(p.ended_on) as period
  where p.ended_on is not null
$function$;

CREATE OR REPLACE FUNCTION public.ended_rollup_of(a attempt_statistic)
 RETURNS SETOF ended_rollup
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select scope_id, period, a.subject_id, a.outcome, coalesce(a.used_days, 0::smallint), 1, a.late::integer, a.late_days::integer,
    a.working_days::integer, a.nominal_limit_days::integer, a.nominal_statutory_days::integer, a.extended_days::integer,
    a.paused_days::integer, a.supplement_days::integer
  from unnest(array[0, a.park_scope, a.agent_scope]) as scope_id, statistic_periods(a.ended_on) as period
$function$;

CREATE OR REPLACE FUNCTION public.follow_on_rollup_of(a attempt_statistic)
 RETURNS SETOF follow_on_rollup
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select period, subject_id, a.agent_scope, 1, a.follow_on_days::integer
  from statistic_periods(a.submitted_on) as period, unnest(array[0, a.subject_id]) as subject_id
  where a.follow_on_days is not null
$function$;

CREATE OR REPLACE FUNCTION public.open_rollup_of(a attempt_statistic)
 RETURNS SETOF open_rollup
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select scope_id, a.subject_id, a.state, coalesce(a.due_on, 'infinity'), coalesce(a.warn_on, 'infinity'), coalesce(a.pause_due_on, 'infinity'), 1
  from unnest(array[0, a.park_scope, a.agent_scope]) as scope_id
  where a.ended_on is null
$function$;

CREATE OR REPLACE FUNCTION public.pieces_of(content text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  select coalesce(array_agg(distinct substr(lower(content), at, length)), '{}')
  from generate_series(1, char_length(content)) as at, generate_series(1, 2) as length
  where at + length - 1 <= char_length(content)
$function$;

CREATE OR REPLACE FUNCTION public.record_turns(turns text[], items text[], clock text[], deadlines text[], facts text[], notices text[], answers text[])
 RETURNS TABLE(recorded integer)
 LANGUAGE plpgsql
AS $function$
begin
  return query
  with moved as (
    update project p
    set version = t.version, status = t.status, ended_at = t.ended_at, stage_ended_at = t.stage_ended_at,
        due_on = t.due_on, warn_on = t.warn_on, running = t.running, paused = t.paused,
        calendar_revision = t.calendar_revision
    from (
      select turns[at][1] as n, turns[at][2]::uuid as id, turns[at][3]::integer as expected, turns[at][4]::integer as version,
        turns[at][5] as status, turns[at][6]::timestamptz as ended_at, turns[at][7]::timestamptz[] as stage_ended_at,
        turns[at][8]::date as due_on, turns[at][9]::date as warn_on, turns[at][10]::smallint as running,
        turns[at][11]::smallint as paused, turns[at][12]::integer as calendar_revision
      from generate_subscripts(turns, 1) as at
    ) as t
    where p.id = t.id and p.version = t.expected
    returning t.n, p.id
  ), written_items as (
    update item i
    set status = r.status, attempt = r.attempt, supplement_requested = r.supplement_requested, extended = r.extended,
        consent_presumed = r.consent_presumed,
        last_event_at = r.last_event_at, acceptance_period_from = r.acceptance_period_from, submitted_on = r.submitted_on,
        accepted_on = r.accepted_on, decided_on = r.decided_on, due_on = r.due_on, warn_on = r.warn_on, act_by = r.act_by
    from moved m
    join (
      select items[at][1] as n, items[at][2] as item_key, items[at][3] as status, items[at][4]::smallint as attempt,
        items[at][5]::boolean as supplement_requested, items[at][6]::boolean as extended,
        items[at][7]::boolean as consent_presumed, items[at][8]::timestamptz as last_event_at,
        items[at][9]::date as acceptance_period_from, items[at][10]::date as submitted_on, items[at][11]::date as accepted_on,
        items[at][12]::date as decided_on, items[at][13]::date as due_on, items[at][14]::date as warn_on,
        items[at][15]::date as act_by
      from generate_subscripts(items, 1) as at
    ) as r on r.n = m.n
    where i.project_id = m.id and i.item_key = r.item_key
  ), written_clock as (
    insert into clock_entry (project_id, item_key, attempt, seq, kind, effective_on, days, ground, calendar_revision)
    select m.id, r.item_key, r.attempt, r.seq, r.kind, r.effective_on, r.days, r.ground, r.calendar_revision
    from moved m
    join (
      select clock[at][1] as n, clock[at][2] as item_key, clock[at][3]::smallint as attempt, clock[at][4]::integer as seq,
        clock[at][5] as kind, clock[at][6]::date as effective_on, clock[at][7]::smallint as days, clock[at][8] as ground,
        clock[at][9]::integer as calendar_revision
      from generate_subscripts(clock, 1) as at
    ) as r on r.n = m.n
  ), written_deadlines as (
    insert into deadline as d (project_id, kind, subject, attempt, department_key, owner_id, due_on, warn_on, open)
    select m.id, r.kind, r.subject, r.attempt, r.department_key,
      -- What comes of an attempt under review is in the hand of who has its promise.
      case when r.kind in ('pause', 'owed-opinion') then (
        select o.owner_id from deadline o
        where o.project_id = m.id and o.kind = 'promise' and o.subject = r.subject and o.attempt = r.attempt
      ) else r.owner_id end,
      r.due_on, r.warn_on, r.open
    from moved m
    join (
      select deadlines[at][1] as n, deadlines[at][2] as kind, deadlines[at][3] as subject, deadlines[at][4]::smallint as attempt,
        deadlines[at][5] as department_key, deadlines[at][6]::uuid as owner_id, deadlines[at][7]::date as due_on,
        deadlines[at][8]::date as warn_on, deadlines[at][9]::boolean as open
      from generate_subscripts(deadlines, 1) as at
    ) as r on r.n = m.n
    on conflict (project_id, kind, subject, attempt) do update
    set owner_id = coalesce(excluded.owner_id, d.owner_id), due_on = excluded.due_on, warn_on = excluded.warn_on, open = excluded.open,
        revision = d.revision + (d.due_on is distinct from excluded.due_on)::integer
  ), written_facts as (
    insert into history (project_id, seq, type, item_key, stage_key, attempt, effective_at, recorded_at, actor_id, data, hash)
    select m.id, r.seq, r.type, r.item_key, r.stage_key, r.attempt, r.effective_at, r.recorded_at, r.actor_id, r.data,
           decode(r.hash, 'base64')
    from moved m
    join (
      select facts[at][1] as n, facts[at][2]::integer as seq, facts[at][3] as type, facts[at][4] as item_key,
        facts[at][5] as stage_key, facts[at][6]::smallint as attempt, facts[at][7]::timestamptz as effective_at,
        facts[at][8]::timestamptz as recorded_at, facts[at][9]::uuid as actor_id, facts[at][10]::jsonb as data,
        facts[at][11] as hash
      from generate_subscripts(facts, 1) as at
    ) as r on r.n = m.n
  ), written_notices as (
    insert into notice (project_id, seq, audience, recipient, recorded_at)
    select m.id, r.seq, r.audience, r.recipient, r.recorded_at
    from moved m
    join (
      select notices[at][1] as n, notices[at][2]::integer as seq, notices[at][3] as audience, notices[at][4] as recipient,
        notices[at][5]::timestamptz as recorded_at
      from generate_subscripts(notices, 1) as at
    ) as r on r.n = m.n
  ), written_answers as (
    insert into request_answer (person_id, key, fingerprint, answer, recorded_at)
    select r.person_id, r.key, decode(r.fingerprint, 'base64'), r.answer, r.recorded_at
    from moved m
    join (
      select answers[at][1] as n, answers[at][2]::uuid as person_id, answers[at][3] as key, answers[at][4] as fingerprint,
        answers[at][5]::json as answer, answers[at][6]::timestamptz as recorded_at
      from generate_subscripts(answers, 1) as at
    ) as r on r.n = m.n
  ), said_to_statistics as (
    insert into statistics_due (project_id) select m.id from moved m
  )
  select m.n::integer from moved m;
end $function$;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $function$;

CREATE OR REPLACE FUNCTION public.span_pause_rollup_of(s span_statistic)
 RETURNS SETOF span_pause_rollup
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select scope_id, period, s.subject_id, pause.key, 1, pause.value::integer
  from unnest(array[0, s.park_scope, s.agent_scope]) as scope_id, statistic_periods(s.to_on) as period, jsonb_each_text(s.pauses) as pause
$function$;

CREATE OR REPLACE FUNCTION public.span_rollup_of(s span_statistic)
 RETURNS SETOF span_rollup
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select scope_id, period, s.subject_id, 1, s.met::integer, s.baseline_days, s.target_days, s.statutory_days, s.promised_days,
    s.critical_days, s.used_days, s.procedure_days, s.shorter_days, s.waived_days, s.parallel_days, s.early_days, s.late_days,
    s.failed_days, s.open_days, s.outside_days, s.applicant_days, s.paused_days, s.supplement_days, s.receiving_days, s.preparing_days
  from unnest(array[0, s.park_scope, s.agent_scope]) as scope_id, statistic_periods(s.to_on) as period
$function$;

CREATE OR REPLACE FUNCTION public.statistic_periods(day date)
 RETURNS SETOF text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select p from unnest(array[
    extract(year from day)::text,
    extract(year from day)::text || '-Q' || extract(quarter from day)::text,
    extract(year from day)::text || '-' || lpad(extract(month from day)::text, 2, '0')]) as p
  where day is not null
$function$;

CREATE OR REPLACE FUNCTION public.trust_rollup_of(a attempt_statistic)
 RETURNS SETOF trust_rollup
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select scope_id, period, a.subject_id, 1, (a.decision_entry_days is not null)::integer, coalesce(a.working_days, 0)::integer,
    coalesce(a.paused_days, 0)::integer, (a.pauses > 0)::integer, (a.pauses_near_due > 0)::integer,
    a.decision_entered_late::integer, a.decided_at_once::integer, a.supplements_again::integer, a.refiled::integer
  from unnest(array[0, a.park_scope, a.agent_scope]) as scope_id,
    (select p from statistic_periods(a.ended_on) as p union all select 'open' where a.ended_on is null) as t (period)
$function$;

CREATE OR REPLACE FUNCTION public.wait_rollup_of(w wait_statistic)
 RETURNS SETOF wait_rollup
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select scope_id, period, w.span_id, w.subject_id, w.kind, 1, w.days
  from unnest(array[0, w.park_scope, w.agent_scope]) as scope_id, statistic_periods(w.ended_on) as period
$function$;

CREATE OR REPLACE FUNCTION public.workload_rollup_of(a attempt_statistic)
 RETURNS SETOF workload_rollup
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select scope_id, a.state, greatest(date_trunc('week', since::timestamp), date_trunc('month', since::timestamp))::date, coalesce(a.due_on, 'infinity'), coalesce(a.warn_on, 'infinity'), 1
  from unnest(array[a.agent_scope, a.officer_scope]) as scope_id, coalesce(a.accepted_on, a.submitted_on) as since
  where a.ended_on is null and scope_id is not null
$function$;

CREATE INDEX administrative_change_of_subject ON public.administrative_change USING btree (subject_kind, subject_key, id);

CREATE INDEX alert_escalated ON public.alert USING btree (id) WHERE (level = 'escalated'::text);

CREATE INDEX alert_of_circle ON public.alert USING btree (circle_id, id);

CREATE INDEX alert_of_evaluation ON public.alert USING brin (evaluation_id);

CREATE INDEX applicant_link_of_project ON public.applicant_link USING btree (project_id, created_at);

CREATE INDEX attempt_ended ON public.attempt_statistic USING btree (subject_id, ended_on, project_id, item_key, attempt) WHERE (ended_on IS NOT NULL);

CREATE INDEX attempt_ended_in_park ON public.attempt_statistic USING btree (park_scope, subject_id, ended_on, project_id, item_key, attempt) WHERE (ended_on IS NOT NULL);

CREATE INDEX attempt_ended_of_agent ON public.attempt_statistic USING btree (agent_scope, ended_on, project_id, item_key, attempt) WHERE (ended_on IS NOT NULL);

CREATE INDEX attempt_follow_on ON public.attempt_statistic USING btree (subject_id, submitted_on, project_id, item_key, attempt) WHERE (follow_on_days IS NOT NULL);

CREATE INDEX attempt_follow_on_of_agent ON public.attempt_statistic USING btree (agent_scope, submitted_on, project_id, item_key, attempt) WHERE (follow_on_days IS NOT NULL);

CREATE INDEX attempt_late ON public.attempt_statistic USING btree (subject_id, ended_on, project_id, item_key, attempt) WHERE late;

CREATE INDEX attempt_open ON public.attempt_statistic USING btree (park_scope, subject_id, COALESCE(due_on, 'infinity'::date), project_id, item_key, attempt) WHERE (state <> 'ended'::text);

CREATE INDEX attempt_open_by_due ON public.attempt_statistic USING btree (COALESCE(due_on, 'infinity'::date), project_id, item_key, attempt) WHERE (state <> 'ended'::text);

CREATE INDEX attempt_open_of_agent ON public.attempt_statistic USING btree (agent_scope, COALESCE(due_on, 'infinity'::date), project_id, item_key, attempt) WHERE (state <> 'ended'::text);

CREATE INDEX attempt_open_of_officer ON public.attempt_statistic USING btree (officer_scope, COALESCE(due_on, 'infinity'::date), project_id, item_key, attempt) WHERE ((state <> 'ended'::text) AND (officer_scope IS NOT NULL));

CREATE INDEX attempt_open_work ON public.attempt_statistic USING btree (subject_id) INCLUDE (park_scope, agent_scope, officer_scope, state, submitted_on, accepted_on, due_on, warn_on) WHERE (state <> 'ended'::text);

CREATE INDEX attempt_paused_until ON public.attempt_statistic USING btree (pause_due_on, project_id, item_key, attempt) WHERE ((state <> 'ended'::text) AND (pause_due_on IS NOT NULL));

CREATE INDEX attempt_with_signs ON public.attempt_statistic USING btree (subject_id, COALESCE(ended_on, 'infinity'::date), project_id, item_key, attempt) WHERE (signs > 0);

CREATE INDEX attempt_with_signs_of_agent ON public.attempt_statistic USING btree (agent_scope, COALESCE(ended_on, 'infinity'::date), project_id, item_key, attempt) WHERE (signs > 0);

CREATE INDEX channel_of_person ON public.channel USING btree (person_id) WHERE (person_id IS NOT NULL);

CREATE INDEX circle_of_member ON public.circle USING gin (members);

CREATE UNIQUE INDEX deadline_of_order ON public.deadline USING btree (subject) WHERE (kind = 'order'::text);

CREATE INDEX delivery_in_hand ON public.delivery USING btree (lease_until) WHERE (state = 'sending'::text);

CREATE INDEX delivery_undone ON public.delivery USING btree (state, id) WHERE (state = ANY (ARRAY['given-up'::text, 'unknown'::text]));

CREATE INDEX delivery_waiting ON public.delivery USING btree (channel_key, next_try_at) WHERE (state = 'pending'::text);

CREATE INDEX evaluation_by_start ON public.evaluation USING btree (started_at);

CREATE INDEX evaluation_untold ON public.evaluation USING btree (id) WHERE (told_at IS NULL);

CREATE INDEX history_by_time ON public.history USING brin (recorded_at) WITH (pages_per_range='32', autosummarize='on');

CREATE INDEX item_by_due ON public.item USING btree (due_on, project_id) INCLUDE (park_key) WHERE (due_on IS NOT NULL);

CREATE INDEX item_to_act_on ON public.item USING btree (department_key, park_key, act_by, project_id, item_key) INCLUDE (status) WHERE (act_by IS NOT NULL);

CREATE INDEX notice_unread ON public.notice_recipient USING btree (person_id, id) WHERE (read_at IS NULL);

CREATE INDEX project_active ON public.project USING btree (registered_at, id) WHERE (status = 'active'::text);

CREATE INDEX project_by_name ON public.project USING btree (name COLLATE "C", id);

CREATE INDEX project_by_pieces ON public.project USING gin (pieces_of(((((name || '
'::text) || code) || '
'::text) || applicant_name)));

CREATE INDEX project_by_registration ON public.project USING btree (registered_at, id);

CREATE INDEX project_in_park ON public.project USING btree (park_key, registered_at, id);

CREATE INDEX project_of_agent ON public.project USING btree (agent_id, status, id);

CREATE INDEX project_of_workflow ON public.project USING btree (workflow_key, registered_at, id);

CREATE INDEX project_statistic_ended ON public.project_statistic USING btree (ended_on, project_id) WHERE (ended_on IS NOT NULL);

CREATE UNIQUE INDEX role_grant_once ON public.role_grant USING btree (person_id, role, COALESCE(department_key, ''::text), COALESCE(park_key, ''::text));

CREATE INDEX session_of_person ON public.session USING btree (person_id);

CREATE INDEX span_ended ON public.span_statistic USING btree (subject_id, to_on, project_id);

CREATE INDEX span_ended_in_park ON public.span_statistic USING btree (park_scope, subject_id, to_on, project_id);

CREATE INDEX span_ended_of_agent ON public.span_statistic USING btree (agent_scope, to_on, project_id, subject_id);

CREATE INDEX span_late_in_park ON public.span_statistic USING btree (park_scope, subject_id, to_on, project_id) WHERE (late_days <> 0);

CREATE INDEX span_missed ON public.span_statistic USING btree (subject_id, to_on, project_id) WHERE (NOT met);

CREATE UNIQUE INDEX statistic_scope_of_park ON public.statistic_scope USING btree (park_key) WHERE (kind = 'park'::text);

CREATE UNIQUE INDEX statistic_scope_of_person ON public.statistic_scope USING btree (person_id, kind, park_key) WHERE (person_id IS NOT NULL);

CREATE INDEX supervision_addressee_department ON public.supervision_addressee USING btree (department_key) WHERE (department_key IS NOT NULL);

CREATE INDEX supervision_addressee_person ON public.supervision_addressee USING btree (person_id) WHERE (person_id IS NOT NULL);

CREATE INDEX supervision_order_as_subject ON public.supervision_order USING btree (((id)::text));

CREATE INDEX supervision_order_by_due ON public.supervision_order USING btree (COALESCE(due_on, '2999-12-31'::date), id);

CREATE INDEX supervision_order_of_project ON public.supervision_order USING btree (project_id) WHERE (project_id IS NOT NULL);

CREATE INDEX supervision_order_unanswered ON public.supervision_order USING btree (issued_on, id) WHERE (status = 'issued'::text);

CREATE INDEX wait_of_agent ON public.wait_statistic USING btree (agent_scope, ended_on, project_id, span_id, ordinal);

CREATE INDEX wait_of_item ON public.wait_statistic USING btree (subject_id, kind, ended_on, project_id, span_id, ordinal);

CREATE INDEX wait_of_item_in_park ON public.wait_statistic USING btree (park_scope, subject_id, kind, ended_on, project_id, span_id, ordinal);

ALTER TABLE administrative_change ADD CONSTRAINT administrative_change_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES person(id);

ALTER TABLE applicant_link ADD CONSTRAINT applicant_link_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id);

ALTER TABLE applicant_link ADD CONSTRAINT applicant_link_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id);

ALTER TABLE applicant_link ADD CONSTRAINT applicant_link_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES person(id);

ALTER TABLE calendar_token ADD CONSTRAINT calendar_token_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE calendar_year ADD CONSTRAINT calendar_year_published_by_fkey FOREIGN KEY (published_by) REFERENCES person(id);

ALTER TABLE channel ADD CONSTRAINT channel_department_key_fkey FOREIGN KEY (department_key) REFERENCES department(key);

ALTER TABLE channel ADD CONSTRAINT channel_park_key_fkey FOREIGN KEY (park_key) REFERENCES park(key);

ALTER TABLE channel ADD CONSTRAINT channel_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE item ADD CONSTRAINT item_department_key_fkey FOREIGN KEY (department_key) REFERENCES department(key);

ALTER TABLE item ADD CONSTRAINT item_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id);

ALTER TABLE order_entry ADD CONSTRAINT order_entry_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES person(id);

ALTER TABLE order_entry ADD CONSTRAINT order_entry_order_id_fkey FOREIGN KEY (order_id) REFERENCES supervision_order(id);

ALTER TABLE password_link ADD CONSTRAINT password_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE project ADD CONSTRAINT project_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES person(id);

ALTER TABLE project ADD CONSTRAINT project_park_key_fkey FOREIGN KEY (park_key) REFERENCES park(key);

ALTER TABLE project ADD CONSTRAINT project_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES person(id);

ALTER TABLE project ADD CONSTRAINT project_workflow_key_workflow_version_fkey FOREIGN KEY (workflow_key, workflow_version) REFERENCES workflow_version(key, version);

ALTER TABLE role_grant ADD CONSTRAINT role_grant_department_key_fkey FOREIGN KEY (department_key) REFERENCES department(key);

ALTER TABLE role_grant ADD CONSTRAINT role_grant_park_key_fkey FOREIGN KEY (park_key) REFERENCES park(key);

ALTER TABLE role_grant ADD CONSTRAINT role_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE session ADD CONSTRAINT session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE supervision_addressee ADD CONSTRAINT supervision_addressee_acknowledged_by_fkey FOREIGN KEY (acknowledged_by) REFERENCES person(id);

ALTER TABLE supervision_addressee ADD CONSTRAINT supervision_addressee_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id);

ALTER TABLE supervision_addressee ADD CONSTRAINT supervision_addressee_department_key_fkey FOREIGN KEY (department_key) REFERENCES department(key);

ALTER TABLE supervision_addressee ADD CONSTRAINT supervision_addressee_judged_by_fkey FOREIGN KEY (judged_by) REFERENCES person(id);

ALTER TABLE supervision_addressee ADD CONSTRAINT supervision_addressee_order_id_fkey FOREIGN KEY (order_id) REFERENCES supervision_order(id);

ALTER TABLE supervision_addressee ADD CONSTRAINT supervision_addressee_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE supervision_order ADD CONSTRAINT supervision_order_department_key_fkey FOREIGN KEY (department_key) REFERENCES department(key);

ALTER TABLE supervision_order ADD CONSTRAINT supervision_order_drafted_by_fkey FOREIGN KEY (drafted_by) REFERENCES person(id);

ALTER TABLE supervision_order ADD CONSTRAINT supervision_order_issuer_id_fkey FOREIGN KEY (issuer_id) REFERENCES person(id);

ALTER TABLE supervision_order ADD CONSTRAINT supervision_order_park_key_fkey FOREIGN KEY (park_key) REFERENCES park(key);

ALTER TABLE supervision_order ADD CONSTRAINT supervision_order_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id);

ALTER TABLE workflow_version ADD CONSTRAINT workflow_version_published_by_fkey FOREIGN KEY (published_by) REFERENCES person(id);

CREATE TRIGGER administrative_change_never_changes BEFORE DELETE OR UPDATE ON public.administrative_change FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER administrative_change_never_empties BEFORE TRUNCATE ON public.administrative_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER calendar_year_never_changes BEFORE DELETE OR UPDATE ON public.calendar_year FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER history_never_changes BEFORE DELETE OR UPDATE ON public.history FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER history_never_empties BEFORE TRUNCATE ON public.history FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER order_entry_never_changes BEFORE DELETE OR UPDATE ON public.order_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER order_entry_never_empties BEFORE TRUNCATE ON public.order_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER supervision_order_never_empties BEFORE TRUNCATE ON public.supervision_order FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER supervision_order_stays BEFORE DELETE ON public.supervision_order FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER workflow_version_never_changes BEFORE DELETE OR UPDATE ON public.workflow_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER workflow_version_never_empties BEFORE TRUNCATE ON public.workflow_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
