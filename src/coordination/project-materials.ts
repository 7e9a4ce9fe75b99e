import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import type { Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import type { ProjectMaterialsDto } from './materials.dto.js';
import { ReadableState } from './readable-state.js';

/** What each item of a project needs, and what of it was found missing. */
@Injectable()
export class ProjectMaterials {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly readable: ReadableState,
    private readonly clock: OfficeClock,
  ) {}

  async read(principal: Principal, id: string): Promise<ProjectMaterialsDto> {
    const { project: { workflow, state } } = await this.readable.require(principal, id);
    const { rows } = await this.pool.query<{ item: string; attempt: number; at: Date; list: readonly string[] }>(MISSING, [id]);
    const missing = new Map(rows.map(({ item, attempt, at, list }) => [`${item} ${attempt}`, { on: this.clock.dayOf(at.getTime()), list }]));
    return {
      items: workflow.items.map(({ index, stageIndex, definition: { key, title, department, materials } }) => {
        const { status, attempt } = state.items[index]!;
        const stage = workflow.definition.stages[stageIndex]!.key;
        return { item: key, title, stage, department, status, materials, missing: missing.get(`${key} ${attempt}`) ?? null };
      }),
    };
  }
}

const MISSING = `
  select item_key as item, attempt, effective_at as at, data -> 'missing' as list
  from history where project_id = $1 and type = 'item.supplement-requested'`;
