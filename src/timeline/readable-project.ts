import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import { Problem } from '../http/problem.js';
import { visibleParks, type Principal } from '../people/principal.js';

/** Whose history may be read by whom. */
@Injectable()
export class ReadableProject {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Throws the Problem that says why the person may not read this project. */
  async require(principal: Principal, id: string): Promise<void> {
    const { rows } = await this.pool.query<{ park: string }>('select park_key as park from project where id = $1', [id]);
    if (!rows[0]) throw Problem.of(404, 'project-not-found');
    const parks = visibleParks(principal);
    if (parks !== 'all' && !parks.includes(rows[0].park)) throw Problem.of(403, 'project-not-yours');
  }
}
