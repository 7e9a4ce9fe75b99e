import type { PoolClient } from 'pg';
import { Problem } from '../http/problem.js';

type UsedBy = Readonly<Record<string, number>>;

/** Throws the Problem that says by what, if the department is used. */
export async function refuseUsedDepartment(client: PoolClient, key: string): Promise<void> {
  await refuseUsed(client, key, USES_OF_DEPARTMENT, 'department-used');
}

/** Throws the Problem that says by what, if the park is used. */
export async function refuseUsedPark(client: PoolClient, key: string): Promise<void> {
  await refuseUsed(client, key, USES_OF_PARK, 'park-used');
}

async function refuseUsed(client: PoolClient, key: string, uses: string, reason: string): Promise<void> {
  const { rows } = await client.query<UsedBy>(uses, [key]);
  const usedBy = rows[0]!;
  if (Object.values(usedBy).every((count) => count === 0)) return;
  throw Problem.of(409, reason, { about: { key, ...usedBy }, extensions: { usedBy } });
}

/** A workflow that is published stays, and names its departments in its definition. */
const USES_OF_DEPARTMENT = `
  select (select count(*) from item where department_key = $1) as items,
    (select count(*) from workflow_version where jsonb_path_exists(definition::jsonb,
      '$.stages[*] ? (@.leadDepartment == $key || @.items[*].department == $key)', jsonb_build_object('key', $1::text))) as workflows,
    (select count(*) from role_grant where department_key = $1) as people,
    (select count(*) from channel where department_key = $1) as channels,
    (select count(*) from supervision_order where department_key = $1) +
      (select count(*) from supervision_addressee where department_key = $1) as orders`;
const USES_OF_PARK = `
  select (select count(*) from project where park_key = $1) as projects,
    (select count(*) from role_grant where park_key = $1) as people,
    (select count(*) from channel where park_key = $1) as channels,
    (select count(*) from supervision_order where park_key = $1) as orders`;
