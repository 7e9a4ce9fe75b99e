-- Every character and every two characters that stand beside each other, in lower case: what contains a text contains all of its own.
create function pieces_of(content text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct substr(lower(content), at, length)), '{}')
  from generate_series(1, char_length(content)) as at, generate_series(1, 2) as length
  where at + length - 1 <= char_length(content)
$$;

-- Of what a project is looked for by, none changes: the index is written to when a project is registered and never after.
create index project_by_pieces on project using gin (pieces_of(name || E'\n' || code || E'\n' || applicant_name));
