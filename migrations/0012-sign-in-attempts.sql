-- Counters of attempts to sign in. Keys are digests of who tried from where; the form is that of rate-limiter-flexible.
create table sign_in_attempt (
  key varchar(255) primary key,
  points integer not null default 0,
  -- epoch milliseconds
  expire bigint
);
