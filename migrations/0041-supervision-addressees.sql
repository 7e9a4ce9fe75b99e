-- To whom an order is given; several make it a joint order (联合督办). What they said earlier is in the entries.
create table supervision_addressee (
  order_id uuid not null references supervision_order,
  position smallint not null,
  department_key text references department,
  person_id uuid references person,
  status text not null check (status in ('drafted', 'issued', 'acknowledged', 'answered', 'accepted', 'returned')),
  acknowledged_by uuid references person,
  acknowledged_at timestamptz,
  -- The latest answer, and what the issuer said to it.
  answer text,
  answered_by uuid references person,
  answered_at timestamptz,
  note text,
  judged_by uuid references person,
  judged_at timestamptz,
  primary key (order_id, position),
  unique (order_id, department_key),
  unique (order_id, person_id),
  check ((department_key is null) <> (person_id is null))
);

create index supervision_addressee_department on supervision_addressee (department_key) where department_key is not null;
create index supervision_addressee_person on supervision_addressee (person_id) where person_id is not null;
