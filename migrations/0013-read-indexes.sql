-- What departments have to act on, by the day; the status saves looking at the item.
create index item_to_act_on on item (department_key, park_key, act_by, project_id, item_key) include (status) where act_by is not null;
-- Open clocks by their due day. It serves the order of projects by due day, too: an index on project.due_on would take the
-- rows of projects out of their pages at every third turn.
create index item_by_due on item (due_on, project_id) include (park_key) where due_on is not null;

-- Lists of projects in their orders; that of the code is kept by its unique constraint. Nothing here changes before a project ends.
create index project_by_registration on project (registered_at, id);
create index project_by_name on project (name collate "C", id);
create index project_in_park on project (park_key, registered_at, id);
create index project_of_workflow on project (workflow_key, registered_at, id);
create index project_of_agent on project (agent_id, status, id);
create index project_active on project (registered_at, id) where status = 'active';
