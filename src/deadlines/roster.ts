import type { PoolClient } from 'pg';

/** A role that somebody who is active holds, with the city that its park lies in. */
export interface HeldRole {
  readonly person: string;
  readonly role: 'agent' | 'officer' | 'leader' | 'administrator';
  readonly department: string | null;
  /** Null: in every park. */
  readonly park: string | null;
  readonly head: boolean;
}

/** Who works here, as of one moment. */
export interface Roster {
  readonly active: ReadonlySet<string>;
  readonly officers: readonly HeldRole[];
  readonly leaders: readonly HeldRole[];
  /** The city of each park. */
  readonly cityOf: ReadonlyMap<string, string>;
}

export async function readRoster(client: PoolClient): Promise<Roster> {
  const { rows: people } = await client.query<{ id: string }>('select id from person where active');
  const { rows: roles } = await client.query<HeldRole>(
    `select g.person_id as person, g.role, g.department_key as department, g.park_key as park, g.head
     from role_grant g join person p on p.id = g.person_id
     where p.active and g.role in ('officer', 'leader')`,
  );
  const { rows: parks } = await client.query<{ key: string; place: string }>('select key, place from park');
  return {
    active: new Set(people.map(({ id }) => id)),
    officers: roles.filter(({ role }) => role === 'officer'),
    leaders: roles.filter(({ role }) => role === 'leader'),
    cityOf: new Map(parks.map(({ key, place }) => [key, place])),
  };
}
