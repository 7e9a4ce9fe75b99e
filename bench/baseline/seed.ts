import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { AGENT, CITY } from '../workload/city.js';
import { DEFINITION, newSnapshot } from './project-machine.js';

/** Everybody signed in, by username. */
export async function seedPeople(pool: Pool): Promise<Readonly<Record<string, string>>> {
  const people = CITY.people.map(({ username, grants: [grant] }) => {
    return { username, role: grant!.role, department: grant!.department ?? null, token: randomBytes(32).toString('base64url') };
  });
  await pool.query(
    `with people as (
       insert into person (username, role, department)
       select username, role, department from json_to_recordset($1) as p (username text, role text, department text) returning id, username)
     insert into session (token, "personId", "expiresAt")
     select p.token, people.id, now() + interval '1 day' from people join json_to_recordset($1) as p (username text, token text) using (username)`,
    [JSON.stringify(people)],
  );
  return Object.fromEntries(people.map(({ username, token }) => [username, token]));
}

export async function seedProjects(pool: Pool, count: number): Promise<readonly string[]> {
  const items = DEFINITION.stages.flatMap((stage) =>
    stage.items.map(({ key, department, after }) => ({ key, department, status: after.length === 0 ? 'ready' : 'waiting' })),
  );
  const { rows } = await pool.query<{ id: string }>(
    `with projects as (
       insert into project (name, status, snapshot, version)
       select 'a project of ${AGENT}', 'active', $2, 1 from generate_series(1, $1::integer) returning id
     ), items as (
       insert into item ("projectId", key, department, status)
       select id, key, department, status from projects, json_to_recordset($3) as i (key text, department text, status text)
     )
     select id from projects`,
    [count, JSON.stringify(newSnapshot()), JSON.stringify(items)],
  );
  return rows.map(({ id }) => id);
}
