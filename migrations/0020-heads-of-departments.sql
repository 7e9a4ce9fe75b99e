-- Who leads a department is told of what is overdue in it.
alter table role_grant
  add column head boolean not null default false,
  add constraint head_is_officer check (role = 'officer' or not head);
