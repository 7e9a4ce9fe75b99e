import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Titles } from '../core/workflow/definition.js';
import { hashPassword } from './password.js';
import type { Grant } from './principal.js';

/** The offices, parks and people of a city. */
export interface City {
  readonly departments: readonly { readonly key: string; readonly title: Titles }[];
  readonly parks: readonly { readonly key: string; readonly title: Titles; readonly place: string }[];
  readonly people: readonly CityPerson[];
}

export interface CityPerson {
  readonly username: string;
  readonly name: string;
  readonly password: string;
  /** What is not given means none: no department, every park. */
  readonly grants: readonly (Pick<Grant, 'role'> & Partial<Grant>)[];
}

/**
 * Makes the city what it is said to be, however often, in one transaction. People who are there already keep their
 * password and hold afterwards the roles that are said here. Answers everybody's id by username.
 */
export async function establishCity(pool: Pool, city: City, hash: (password: string) => Promise<string> = hashPassword): Promise<ReadonlyMap<string, string>> {
  const hashes = await hashesOfNewcomers(pool, city.people, hash);
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(DEPARTMENTS, [JSON.stringify(city.departments)]);
    await client.query(PARKS, [JSON.stringify(city.parks)]);
    const ids = await putPeople(client, city.people, hashes);
    await client.query('commit');
    return ids;
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  } finally {
    client.release();
  }
}

async function hashesOfNewcomers(pool: Pool, people: City['people'], hash: (password: string) => Promise<string>): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ username: string }>('select username from person where username = any ($1)', [people.map(({ username }) => username)]);
  const known = new Set(rows.map(({ username }) => username));
  const newcomers = people.filter(({ username }) => !known.has(username));
  return new Map(await Promise.all(newcomers.map(async ({ username, password }) => [username, await hash(password)] as const)));
}

async function putPeople(client: PoolClient, people: City['people'], hashes: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const rows = people.map(({ username, name, grants }) => ({ id: randomUUID(), username, name, password_hash: hashes.get(username) ?? null, grants }));
  const { rows: put } = await client.query<{ id: string; username: string }>(PEOPLE, [JSON.stringify(rows)]);
  const ids = new Map(put.map(({ id, username }) => [username, id]));
  const grants = rows.flatMap(({ username, grants: held }) => held.map((grant) => ({ ...grant, person_id: ids.get(username) })));
  await client.query('delete from role_grant where person_id = any ($1)', [[...ids.values()]]);
  await client.query(GRANTS, [JSON.stringify(grants)]);
  return ids;
}

const DEPARTMENTS = `
  insert into department (key, title_zh, title_en)
  select key, title ->> 'zh', title ->> 'en' from json_to_recordset($1) as d (key text, title json)
  on conflict (key) do update set title_zh = excluded.title_zh, title_en = excluded.title_en`;
const PARKS = `
  insert into park (key, title_zh, title_en, place)
  select key, title ->> 'zh', title ->> 'en', place from json_to_recordset($1) as p (key text, title json, place text)
  on conflict (key) do update set title_zh = excluded.title_zh, title_en = excluded.title_en, place = excluded.place`;
/** A password is only ever set for who is new: of everybody else the hash is null here, and is left as it was. */
const PEOPLE = `
  insert into person (id, username, name, password_hash, created_at)
  select n.id, n.username, n.name, coalesce(n.password_hash, p.password_hash), now()
  from json_to_recordset($1) as n (id uuid, username text, name text, password_hash text)
  left join person p on p.username = n.username
  on conflict (username) do update set name = excluded.name
  returning id, username`;
const GRANTS = `
  insert into role_grant (person_id, role, department_key, park_key, head)
  select person_id, role, department, park, coalesce(head, false)
  from json_to_recordset($1) as g (person_id uuid, role text, department text, park text, head boolean)
  on conflict do nothing`;
