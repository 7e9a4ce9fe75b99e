import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { Titles } from '../core/workflow/definition.js';
import { Problem } from '../http/problem.js';
import type { DepartmentDto, ParkDto } from '../people/place.dto.js';
import type { Principal } from '../people/principal.js';
import { AdministrativeWork } from './administrative-work.js';
import type { ChangeSubject } from './change.js';
import type { NewDepartmentDto, NewParkDto, ParkChangeDto } from './place-change.dto.js';
import { refuseUsedDepartment, refuseUsedPark } from './places-in-use.js';

/** Departments and parks. Their keys never change; what is used is never removed. */
@Injectable()
export class AdministerPlaces {
  constructor(private readonly work: AdministrativeWork) {}

  createDepartment(actor: Principal, { key, title }: NewDepartmentDto): Promise<DepartmentDto> {
    return this.work.by(actor, async ({ client, record }) => {
      const { rowCount } = await client.query(
        'insert into department (key, title_zh, title_en) values ($1, $2, $3) on conflict do nothing',
        [key, title.zh, title.en],
      );
      if (rowCount === 0) throw keyTaken('department-key-taken', key);
      await record('department.created', department(key, title), { title });
      return { key, title };
    });
  }

  renameDepartment(actor: Principal, key: string, title: Titles): Promise<DepartmentDto> {
    return this.work.by(actor, async ({ client, record }) => {
      const was = await findDepartment(client, key);
      await client.query('update department set title_zh = $2, title_en = $3 where key = $1', [key, title.zh, title.en]);
      await record('department.renamed', department(key, title), { from: was.title, to: title });
      return { key, title };
    });
  }

  removeDepartment(actor: Principal, key: string): Promise<void> {
    return this.work.by(actor, async ({ client, record }) => {
      const { title } = await findDepartment(client, key);
      await refuseUsedDepartment(client, key);
      await client.query('delete from department where key = $1', [key]);
      await record('department.removed', department(key, title), { title });
    });
  }

  createPark(actor: Principal, { key, title, place }: NewParkDto): Promise<ParkDto> {
    return this.work.by(actor, async ({ client, record }) => {
      const { rowCount } = await client.query(
        'insert into park (key, title_zh, title_en, place) values ($1, $2, $3, $4) on conflict do nothing',
        [key, title.zh, title.en, place],
      );
      if (rowCount === 0) throw keyTaken('park-key-taken', key);
      await record('park.created', park(key, title), { title, place });
      return { key, title, place };
    });
  }

  changePark(actor: Principal, key: string, change: ParkChangeDto): Promise<ParkDto> {
    return this.work.by(actor, async ({ client, record }) => {
      const was = await findPark(client, key);
      const is = { title: change.title ?? was.title, place: change.place ?? was.place };
      await client.query('update park set title_zh = $2, title_en = $3, place = $4 where key = $1', [key, is.title.zh, is.title.en, is.place]);
      await record('park.changed', park(key, is.title), { from: { title: was.title, place: was.place }, to: is });
      return { key, ...is };
    });
  }

  removePark(actor: Principal, key: string): Promise<void> {
    return this.work.by(actor, async ({ client, record }) => {
      const { title, place } = await findPark(client, key);
      await refuseUsedPark(client, key);
      await client.query('delete from park where key = $1', [key]);
      await record('park.removed', park(key, title), { title, place });
    });
  }
}

const TITLE = `json_build_object('zh', title_zh, 'en', title_en) as title`;

async function findDepartment(client: PoolClient, key: string): Promise<DepartmentDto> {
  const { rows } = await client.query<DepartmentDto>(`select key, ${TITLE} from department where key = $1 for update`, [key]);
  if (!rows[0]) throw Problem.of(404, 'department-not-found', { about: { key } });
  return rows[0];
}

async function findPark(client: PoolClient, key: string): Promise<ParkDto> {
  const { rows } = await client.query<ParkDto>(`select key, ${TITLE}, place from park where key = $1 for update`, [key]);
  if (!rows[0]) throw Problem.of(404, 'park-not-found', { about: { key } });
  return rows[0];
}

function department(key: string, { zh }: Titles): ChangeSubject {
  return { kind: 'department', key, name: zh };
}

function park(key: string, { zh }: Titles): ChangeSubject {
  return { kind: 'park', key, name: zh };
}

function keyTaken(reason: string, key: string): Problem {
  return Problem.of(409, reason, { about: { key }, errors: [{ field: 'key', reason, about: { key } }] });
}
