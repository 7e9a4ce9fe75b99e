import type { PoolClient } from 'pg';
import { Problem, type FieldFault } from '../http/problem.js';
import type { Grant } from '../people/principal.js';
import type { WantedGrantDto } from './person.dto.js';

export type WantedGrant = Required<Grant>;

export function wantedGrant({ role, department, park, head }: WantedGrantDto): WantedGrant {
  return { role, department: department ?? null, park: park ?? null, head: head ?? false };
}

/** Throws the Problem that names everything that is wrong with the grants; `at` says where each stands in the request. */
export async function requireSound(client: PoolClient, grants: readonly WantedGrant[], at: (index: number) => string): Promise<void> {
  const known = await knownPlaces(client);
  const errors = grants.flatMap((grant, index) => faultsOf(grant, known).map(({ field, reason }) => ({ field: `${at(index)}${field}`, reason })));
  if (errors.length > 0) throw Problem.of(400, 'invalid-request', { errors });
}

/** Adds a grant and answers its id; null when the person holds it already. */
export async function insertGrant(client: PoolClient, personId: string, { role, department, park, head }: WantedGrant): Promise<number | null> {
  const { rows } = await client.query<{ id: number }>(
    `insert into role_grant (person_id, role, department_key, park_key, head) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning id`,
    [personId, role, department, park, head],
  );
  return rows[0]?.id ?? null;
}

interface KnownPlaces {
  readonly departments: readonly string[];
  readonly parks: readonly string[];
}

async function knownPlaces(client: PoolClient): Promise<KnownPlaces> {
  const { rows } = await client.query<KnownPlaces>(
    'select array(select key from department) as departments, array(select key from park) as parks',
  );
  return rows[0]!;
}

function faultsOf({ role, department, park, head }: WantedGrant, { departments, parks }: KnownPlaces): readonly FieldFault[] {
  const isOfficer = role === 'officer';
  return [
    ...(isOfficer && department === null ? [{ field: 'department', reason: 'required' }] : []),
    ...(!isOfficer && department !== null ? [{ field: 'department', reason: 'not-of-this-role' }] : []),
    ...(isOfficer && department !== null && !departments.includes(department) ? [{ field: 'department', reason: 'unknown-department' }] : []),
    ...(park !== null && !parks.includes(park) ? [{ field: 'park', reason: 'unknown-park' }] : []),
    ...(!isOfficer && head ? [{ field: 'head', reason: 'not-of-this-role' }] : []),
  ];
}
