-- Ways out of the application. Each belongs to one person, to the officers of a department, or to the leaders of a park.
create table channel (
  key text primary key,
  kind text not null check (kind in ('webhook', 'dingtalk', 'wecom', 'feishu', 'smtp')),
  title_zh text not null,
  title_en text not null,
  -- url and secret, or address.
  settings jsonb not null,
  owner text not null check (owner in ('person', 'department', 'leaders')),
  person_id uuid references person (id),
  department_key text references department (key),
  -- Of a department or leaders; null is every park.
  park_key text references park (key),
  -- What is sent here, and when.
  kinds text[] not null,
  least_level smallint not null,
  timing jsonb not null,
  active boolean not null default true,
  -- Not before: its receiver is failing, or takes only so many messages a minute.
  rests_until timestamptz,
  last_error text,
  created_at timestamptz not null,
  check ((owner = 'person') = (person_id is not null)),
  check ((owner = 'department') = (department_key is not null)),
  check (owner <> 'person' or park_key is null)
);
create index channel_of_person on channel (person_id) where person_id is not null;
