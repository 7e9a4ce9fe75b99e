-- When the receiver of a channel has last taken something.
alter table channel add column last_sent_at timestamptz;
