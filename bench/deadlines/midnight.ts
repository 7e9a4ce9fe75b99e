import type { Pool } from 'pg';
import { establishCity } from '../../src/people/city.js';
import { copyProject, rowsOf } from '../workload/copies.js';
import { WATCHED_CITY } from './watched-city.js';

export interface Midnight {
  /** The last day on which nothing is overdue. */
  readonly dueOn: string;
  readonly deadlines: number;
}

const PER_PROJECT = 25;

/**
 * So many deadlines that become due at the same midnight, spread over projects, agents, departments and parks, among as many
 * again that are closed or due much later. Most are in the hands of one officer.
 */
export async function prepareMidnight(pool: Pool, likeProject: string, { dueOn, deadlines }: Midnight): Promise<void> {
  await establishCity(pool, WATCHED_CITY, async () => 'nobody signs in');
  const ids = await copyProject(pool, await rowsOf(pool, likeProject), Math.ceil(deadlines / PER_PROJECT));
  await pool.query(SPREAD, [ids]);
  for (const [due, open, from] of [[dueOn, true, 0], [dueOn, false, PER_PROJECT], ['2099-12-31', true, 2 * PER_PROJECT]] as const) {
    const count = from === 0 ? PER_PROJECT : Math.floor(PER_PROJECT / 2);
    await pool.query(DEADLINES, [ids, due, open, from, from + count - 1]);
  }
  await pool.query('vacuum analyze project, deadline');
}

const SPREAD = `
  update project p set park_key = a.park_key, agent_id = a.person_id
  from unnest($1::uuid[]) with ordinality as u (id, n)
  join (select person_id, park_key, row_number() over (order by park_key, person_id) as n, count(*) over () as agents
        from role_grant where role = 'agent' and park_key like 'park-%') a on a.n = 1 + u.n % a.agents
  where p.id = u.id`;
const DEADLINES = `
  insert into deadline (project_id, kind, subject, attempt, department_key, owner_id, due_on, warn_on, open)
  select p.id, 'promise', 'permit-' || k, 1, d.key, case when k % 3 > 0 then o.person_id end, $2::date, $2::date, $3
  from unnest($1::uuid[]) as u (id)
  join project p on p.id = u.id
  cross join generate_series($4::integer, $5::integer) as k
  join (select key, row_number() over (order by key) as n, count(*) over () as departments from department) d on d.n = 1 + k % d.departments
  join role_grant o on o.role = 'officer' and o.department_key = d.key and o.park_key = p.park_key and not o.head`;
