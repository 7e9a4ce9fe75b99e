import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import type { AgentDto, DepartmentDto, ParkDto } from './place.dto.js';

export type Parks = 'all' | readonly string[];

/** Who and what there is to choose from. */
@Injectable()
export class Directory {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async parks(among: Parks): Promise<ParkDto[]> {
    const { rows } = await this.pool.query<ParkDto>(
      `select key, json_build_object('zh', title_zh, 'en', title_en) as title, place
       from park where $1::text[] is null or key = any ($1) order by key`,
      [listOf(among)],
    );
    return rows;
  }

  async departments(among: 'all' | readonly string[] = 'all'): Promise<DepartmentDto[]> {
    const { rows } = await this.pool.query<DepartmentDto>(
      `select key, json_build_object('zh', title_zh, 'en', title_en) as title
       from department where $1::text[] is null or key = any ($1) order by key`,
      [listOf(among)],
    );
    return rows;
  }

  /** Who may carry projects of at least one of the parks. */
  async agents(among: Parks): Promise<AgentDto[]> {
    const { rows } = await this.pool.query<AgentDto>(
      `select id, name from person p
       where active and exists (
         select from role_grant g where g.person_id = p.id and g.role = 'agent'
           and ($1::text[] is null or g.park_key is null or g.park_key = any ($1)))
       order by name, id`,
      [listOf(among)],
    );
    return rows;
  }
}

function listOf(keys: 'all' | readonly string[]): readonly string[] | null {
  return keys === 'all' ? null : keys;
}
