import type { PoolClient } from 'pg';
import { Problem } from '../http/problem.js';

const MOST_NAMED = 20;

/** Throws the Problem that says so, unless somebody is left who can sign in and administer. */
export async function requireAdministrator(client: PoolClient): Promise<void> {
  const { rowCount } = await client.query(
    `select from role_grant g join person p on p.id = g.person_id
     where g.role = 'administrator' and p.active and p.password_hash is not null limit 1`,
  );
  if (rowCount === 0) throw Problem.of(409, 'last-administrator');
}

/** Throws the Problem that names them, if the person carries running projects and is no active agent of their park any more. */
export async function refuseLeftBehind(client: PoolClient, personId: string): Promise<void> {
  const { rows } = await client.query<{ id: string; code: string; name: string; park: string; count: number }>(LEFT_BEHIND, [personId]);
  if (rows.length === 0) return;
  const { count } = rows[0]!;
  const projects = rows.map(({ id, code, name, park }) => ({ id, code, name, park }));
  throw Problem.of(409, 'agent-has-projects', { about: { count, projects: projects.map(({ name }) => name) }, extensions: { count, projects } });
}

const LEFT_BEHIND = `
  select j.id, j.code, j.name, j.park_key as park, count(*) over () as count
  from project j join person p on p.id = j.agent_id
  where j.agent_id = $1 and j.status = 'active' and not (p.active and exists (
    select from role_grant g where g.person_id = p.id and g.role = 'agent' and (g.park_key is null or g.park_key = j.park_key)))
  order by j.id limit ${MOST_NAMED}`;
