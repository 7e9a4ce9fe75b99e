-- A notice on its way through a channel. A channel has one owner, so this is also once for each person.
create table delivery (
  id bigint generated always as identity primary key,
  notice_id bigint not null,
  channel_key text not null,
  -- Null when the channel belongs to a group.
  person_id uuid,
  -- May be sent in quiet hours.
  urgent boolean not null,
  state text not null default 'pending' check (state in ('pending', 'sending', 'sent', 'given-up', 'unknown')),
  attempts smallint not null default 0,
  next_try_at timestamptz not null,
  -- The message that it is sent in, the same at every attempt.
  message_id uuid,
  lease_until timestamptz,
  last_error text,
  sent_at timestamptz,
  unique (notice_id, channel_key)
);
create index delivery_waiting on delivery (channel_key, next_try_at) where state = 'pending';
create index delivery_in_hand on delivery (lease_until) where state = 'sending';
create index delivery_undone on delivery (state, id) where state in ('given-up', 'unknown');
