-- The first answer to a request that carried an Idempotency-Key, written in the transaction of what it did.
create table request_answer (
  person_id uuid not null,
  key text not null,
  -- SHA-256 of what was asked, so that the same key is not taken for another request.
  fingerprint bytea not null,
  -- As it was given, to the letter.
  answer json not null,
  recorded_at timestamptz not null,
  primary key (person_id, key)
);
