-- Who has set up, changed and removed ways out of the application stands in the record as well.
alter table administrative_change drop constraint administrative_change_subject_kind_check,
  add check (subject_kind in ('person', 'department', 'park', 'channel'));
