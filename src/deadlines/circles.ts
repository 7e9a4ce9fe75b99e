import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';

/** The ids of the circles of these people, in the order in which they are given; a circle that nobody has formed yet is formed. */
export async function circlesOf(client: PoolClient, groups: readonly (readonly string[])[]): Promise<readonly number[]> {
  const fingerprints = groups.map(fingerprintOf);
  const known = await find(client, [...new Set(fingerprints)]);
  const fresh = new Map(groups.map((members, at) => [fingerprints[at]!, members] as const).filter(([fingerprint]) => !known.has(fingerprint)));
  if (fresh.size > 0) {
    // In one order everywhere, so that two who form the same circles wait for each other and not for ever.
    const rows = [...fresh].sort(([one], [other]) => (one < other ? -1 : 1)).map(([fingerprint, members]) => ({ fingerprint, members }));
    await client.query(FORM, [JSON.stringify(rows)]);
    for (const [fingerprint, id] of await find(client, [...fresh.keys()])) known.set(fingerprint, id);
  }
  return fingerprints.map((fingerprint) => known.get(fingerprint)!);
}

function fingerprintOf(members: readonly string[]): string {
  return createHash('sha256').update(members.join(' ')).digest('hex');
}

async function find(client: PoolClient, fingerprints: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await client.query<{ fingerprint: string; id: number }>(FIND, [fingerprints]);
  return new Map(rows.map(({ fingerprint, id }) => [fingerprint, id]));
}

const FIND = `
  select encode(fingerprint, 'hex') as fingerprint, id
  from circle where fingerprint in (select decode(f, 'hex') from unnest($1::text[]) as f)`;
const FORM = `
  insert into circle (fingerprint, members)
  select decode(c.fingerprint, 'hex'), array(select json_array_elements_text(c.members)::uuid)
  from json_to_recordset($1) as c (fingerprint text, members json)
  on conflict (fingerprint) do nothing`;
