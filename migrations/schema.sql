-- What the migrations add up to, for reading. Written by: npm run schema:dump
SET check_function_bodies = false;

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
  attempts integer NOT NULL,
  first_failed_at timestamp with time zone NOT NULL,
  failed_at timestamp with time zone NOT NULL,
  next_try_at timestamp with time zone NOT NULL,
  last_error text NOT NULL,
  CONSTRAINT deadline_failure_pkey PRIMARY KEY (deadline_id)
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

CREATE TABLE evaluation (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  day date NOT NULL,
  started_at timestamp with time zone NOT NULL,
  took_ms integer,
  told_at timestamp with time zone,
  looked integer DEFAULT 0 NOT NULL,
  raised integer DEFAULT 0 NOT NULL,
  acted integer DEFAULT 0 NOT NULL,
  failed integer DEFAULT 0 NOT NULL,
  instance text NOT NULL,
  CONSTRAINT evaluation_pkey PRIMARY KEY (id)
);

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

CREATE TABLE order_entry (
  order_id uuid NOT NULL,
  seq integer NOT NULL,
  type text NOT NULL,
  actor_id uuid,
  effective_at timestamp with time zone NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  alert_id bigint,
  data jsonb NOT NULL,
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

CREATE TABLE person (
  id uuid NOT NULL,
  username text NOT NULL,
  name text NOT NULL,
  password_hash text NOT NULL,
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

CREATE TABLE workflow_version (
  key text NOT NULL,
  version integer NOT NULL,
  content_hash text NOT NULL,
  definition jsonb NOT NULL,
  published_at timestamp with time zone NOT NULL,
  published_by uuid,
  CONSTRAINT workflow_version_pkey PRIMARY KEY (key, version)
);

CREATE INDEX alert_escalated ON public.alert USING btree (id) WHERE (level = 'escalated'::text);

CREATE INDEX alert_of_circle ON public.alert USING btree (circle_id, id);

CREATE INDEX alert_of_evaluation ON public.alert USING brin (evaluation_id);

CREATE INDEX channel_of_person ON public.channel USING btree (person_id) WHERE (person_id IS NOT NULL);

CREATE INDEX circle_of_member ON public.circle USING gin (members);

CREATE UNIQUE INDEX deadline_of_order ON public.deadline USING btree (subject) WHERE (kind = 'order'::text);

CREATE INDEX delivery_in_hand ON public.delivery USING btree (lease_until) WHERE (state = 'sending'::text);

CREATE INDEX delivery_undone ON public.delivery USING btree (state, id) WHERE (state = ANY (ARRAY['given-up'::text, 'unknown'::text]));

CREATE INDEX delivery_waiting ON public.delivery USING btree (channel_key, next_try_at) WHERE (state = 'pending'::text);

CREATE INDEX item_by_due ON public.item USING btree (due_on, project_id) INCLUDE (park_key) WHERE (due_on IS NOT NULL);

CREATE INDEX item_to_act_on ON public.item USING btree (department_key, park_key, act_by, project_id, item_key) INCLUDE (status) WHERE (act_by IS NOT NULL);

CREATE INDEX notice_unread ON public.notice_recipient USING btree (person_id, id) WHERE (read_at IS NULL);

CREATE INDEX project_active ON public.project USING btree (registered_at, id) WHERE (status = 'active'::text);

CREATE INDEX project_by_name ON public.project USING btree (name COLLATE "C", id);

CREATE INDEX project_by_registration ON public.project USING btree (registered_at, id);

CREATE INDEX project_in_park ON public.project USING btree (park_key, registered_at, id);

CREATE INDEX project_of_agent ON public.project USING btree (agent_id, status, id);

CREATE INDEX project_of_workflow ON public.project USING btree (workflow_key, registered_at, id);

CREATE UNIQUE INDEX role_grant_once ON public.role_grant USING btree (person_id, role, COALESCE(department_key, ''::text), COALESCE(park_key, ''::text));

CREATE INDEX session_of_person ON public.session USING btree (person_id);

CREATE INDEX supervision_addressee_department ON public.supervision_addressee USING btree (department_key) WHERE (department_key IS NOT NULL);

CREATE INDEX supervision_addressee_person ON public.supervision_addressee USING btree (person_id) WHERE (person_id IS NOT NULL);

CREATE INDEX supervision_order_by_due ON public.supervision_order USING btree (COALESCE(due_on, '2999-12-31'::date), id);

CREATE INDEX supervision_order_of_project ON public.supervision_order USING btree (project_id) WHERE (project_id IS NOT NULL);

ALTER TABLE calendar_token ADD CONSTRAINT calendar_token_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE calendar_year ADD CONSTRAINT calendar_year_published_by_fkey FOREIGN KEY (published_by) REFERENCES person(id);

ALTER TABLE channel ADD CONSTRAINT channel_department_key_fkey FOREIGN KEY (department_key) REFERENCES department(key);

ALTER TABLE channel ADD CONSTRAINT channel_park_key_fkey FOREIGN KEY (park_key) REFERENCES park(key);

ALTER TABLE channel ADD CONSTRAINT channel_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE item ADD CONSTRAINT item_department_key_fkey FOREIGN KEY (department_key) REFERENCES department(key);

ALTER TABLE item ADD CONSTRAINT item_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id);

ALTER TABLE order_entry ADD CONSTRAINT order_entry_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES person(id);

ALTER TABLE order_entry ADD CONSTRAINT order_entry_order_id_fkey FOREIGN KEY (order_id) REFERENCES supervision_order(id);

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

CREATE OR REPLACE FUNCTION public.record_turns(turns json, items json, clock json, deadlines json, facts json, notices json, answers json)
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
    from json_to_recordset(turns) as t (
      n integer, id uuid, expected integer, version integer, status text, ended_at timestamptz,
      stage_ended_at timestamptz[], due_on date, warn_on date, running smallint, paused smallint,
      calendar_revision integer)
    where p.id = t.id and p.version = t.expected
    returning t.n, p.id
  ), written_items as (
    update item i
    set status = r.status, attempt = r.attempt, supplement_requested = r.supplement_requested, extended = r.extended,
        consent_presumed = r.consent_presumed,
        last_event_at = r.last_event_at, acceptance_period_from = r.acceptance_period_from, submitted_on = r.submitted_on,
        accepted_on = r.accepted_on, decided_on = r.decided_on, due_on = r.due_on, warn_on = r.warn_on, act_by = r.act_by
    from moved m
    join json_to_recordset(items) as r (
      n integer, item_key text, status text, attempt smallint, supplement_requested boolean, extended boolean,
      consent_presumed boolean, last_event_at timestamptz, acceptance_period_from date, submitted_on date, accepted_on date, decided_on date,
      due_on date, warn_on date, act_by date) on r.n = m.n
    where i.project_id = m.id and i.item_key = r.item_key
  ), written_clock as (
    insert into clock_entry (project_id, item_key, attempt, seq, kind, effective_on, days, ground, calendar_revision)
    select m.id, r.item_key, r.attempt, r.seq, r.kind, r.effective_on, r.days, r.ground, r.calendar_revision
    from moved m
    join json_to_recordset(clock) as r (
      n integer, item_key text, attempt smallint, seq integer, kind text, effective_on date, days smallint, ground text,
      calendar_revision integer) on r.n = m.n
  ), written_deadlines as (
    insert into deadline as d (project_id, kind, subject, attempt, department_key, owner_id, due_on, warn_on, open)
    select m.id, r.kind, r.subject, r.attempt, r.department_key, r.owner_id, r.due_on, r.warn_on, r.open
    from moved m
    join json_to_recordset(deadlines) as r (
      n integer, kind text, subject text, attempt smallint, department_key text, owner_id uuid, due_on date, warn_on date,
      open boolean)
      on r.n = m.n
    on conflict (project_id, kind, subject, attempt) do update
    set owner_id = coalesce(excluded.owner_id, d.owner_id), due_on = excluded.due_on, warn_on = excluded.warn_on, open = excluded.open,
        revision = d.revision + (d.due_on is distinct from excluded.due_on)::integer
  ), written_facts as (
    insert into history (project_id, seq, type, item_key, stage_key, attempt, effective_at, recorded_at, actor_id, data, hash)
    select m.id, r.seq, r.type, r.item_key, r.stage_key, r.attempt, r.effective_at, r.recorded_at, r.actor_id, r.data,
           decode(r.hash, 'base64')
    from moved m
    join json_to_recordset(facts) as r (
      n integer, seq integer, type text, item_key text, stage_key text, attempt smallint, effective_at timestamptz,
      recorded_at timestamptz, actor_id uuid, data jsonb, hash text) on r.n = m.n
  ), written_notices as (
    insert into notice (project_id, seq, audience, recipient, recorded_at)
    select m.id, r.seq, r.audience, r.recipient, r.recorded_at
    from moved m
    join json_to_recordset(notices) as r (n integer, seq integer, audience text, recipient text, recorded_at timestamptz)
      on r.n = m.n
  ), written_answers as (
    insert into request_answer (person_id, key, fingerprint, answer, recorded_at)
    select r.person_id, r.key, decode(r.fingerprint, 'base64'), r.answer, r.recorded_at
    from moved m
    join json_to_recordset(answers) as r (
      n integer, person_id uuid, key text, fingerprint text, answer json, recorded_at timestamptz) on r.n = m.n
  )
  select m.n from moved m;
end $function$;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $function$;

CREATE TRIGGER calendar_year_never_changes BEFORE DELETE OR UPDATE ON public.calendar_year FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER history_never_changes BEFORE DELETE OR UPDATE ON public.history FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER history_never_empties BEFORE TRUNCATE ON public.history FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER order_entry_never_changes BEFORE DELETE OR UPDATE ON public.order_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER order_entry_never_empties BEFORE TRUNCATE ON public.order_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER supervision_order_never_empties BEFORE TRUNCATE ON public.supervision_order FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER supervision_order_stays BEFORE DELETE ON public.supervision_order FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER workflow_version_never_changes BEFORE DELETE OR UPDATE ON public.workflow_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER workflow_version_never_empties BEFORE TRUNCATE ON public.workflow_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
