import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { Parameters } from '../database/parameters.js';
import { POOL } from '../database/pool.js';
import { notACursor, readCursor, writeCursor } from '../http/cursor.js';
import { Problem } from '../http/problem.js';
import { isStorableText } from '../http/storable-text.js';
import type { PeopleDto, PeopleQueryDto, PersonDto } from './person.dto.js';

const PAGE = 50;

/** Everybody who works or has worked here. */
@Injectable()
export class PeopleList {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async list(query: PeopleQueryDto): Promise<PeopleDto> {
    const { limit = PAGE, cursor } = query;
    const parameters = new Parameters();
    const conditions = [...conditionsOf(query, parameters), ...(cursor === undefined ? [] : [`p.username collate "C" > ${parameters.add(positionIn(cursor))}`])];
    const text = `${PEOPLE} where ${conditions.join(' and ') || 'true'} order by p.username collate "C" limit ${parameters.add(limit + 1)}`;
    const { rows } = await this.pool.query<PersonRow>(text, parameters.values);
    const page = rows.slice(0, limit);
    return { people: page.map(personOf), next: rows.length > limit ? writeCursor(['people', page.at(-1)!.username]) : null };
  }

  async read(id: string): Promise<PersonDto> {
    return readPerson(this.pool, id);
  }
}

/** Throws the Problem that says so if there is no such person. */
export async function readPerson(database: Pool | PoolClient, id: string): Promise<PersonDto> {
  const { rows } = await database.query<PersonRow>(`${PEOPLE} where p.id = $1`, [id]);
  if (!rows[0]) throw Problem.of(404, 'person-not-found');
  return personOf(rows[0]);
}

type PersonRow = Omit<PersonDto, 'createdAt'> & { readonly createdAt: Date };

const PEOPLE = `
  select p.id, p.username, p.name, p.active, p.created_at as "createdAt", p.password_hash is not null as "hasPassword",
    (select count(*) from project j where j.agent_id = p.id and j.status = 'active') as "activeProjects",
    coalesce((
      select json_agg(json_build_object('id', g.id, 'role', g.role, 'department', g.department_key, 'park', g.park_key, 'head', g.head) order by g.id)
      from role_grant g where g.person_id = p.id), '[]') as grants
  from person p`;

function personOf({ createdAt, ...person }: PersonRow): PersonDto {
  return { ...person, createdAt: createdAt.toISOString() };
}

function conditionsOf({ q, role, park, department, active }: PeopleQueryDto, parameters: Parameters): readonly string[] {
  const grant = [
    ...(role === undefined ? [] : [`g.role = ${parameters.add(role)}`]),
    ...(park === undefined ? [] : [`(g.park_key is null or g.park_key = ${parameters.add(park)})`]),
    ...(department === undefined ? [] : [`g.department_key = ${parameters.add(department)}`]),
  ];
  return [
    ...(q ? [textCondition(parameters.add(`%${q.replace(/[\\%_]/g, '\\$&')}%`))] : []),
    ...(active === undefined ? [] : [`p.active = ${parameters.add(active)}::boolean`]),
    ...(grant.length === 0 ? [] : [`exists (select from role_grant g where g.person_id = p.id and ${grant.join(' and ')})`]),
  ];
}

function textCondition(pattern: string): string {
  return `(p.name ilike ${pattern} or p.username ilike ${pattern})`;
}

function positionIn(cursor: string): string {
  const [madeFor, username, ...more] = readCursor(cursor);
  if (madeFor !== 'people' || typeof username !== 'string' || username.length > 200 || !isStorableText(username) || more.length > 0) throw notACursor();
  return username;
}
