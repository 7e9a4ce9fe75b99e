-- Deadlines on which something that follows of itself could not be done; each is tried again, later and later.
create table deadline_failure (
  deadline_id bigint not null,
  -- What silence demands; an order drafted of an escalated alert; an order brought to an amended calendar; its alert entered in its history.
  action text not null check (action in ('silence', 'draft-order', 'recalendar-order', 'enter-alert')),
  attempts integer not null,
  first_failed_at timestamptz not null,
  failed_at timestamptz not null,
  next_try_at timestamptz not null,
  last_error text not null,
  primary key (deadline_id, action)
);
