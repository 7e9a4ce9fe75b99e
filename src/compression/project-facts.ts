import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { JourneyFact } from '../core/compression/item-journey.js';
import { POOL } from '../database/pool.js';
import type { LoadedProject } from '../projects/loaded-project.js';
import { OfficeClock } from '../time/office-clock.js';

/** What is written in a project's history about its items. */
@Injectable()
export class ProjectFacts {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: OfficeClock,
  ) {}

  /** Up to the version that was loaded, so that both are of one moment. */
  async of({ id, version }: LoadedProject): Promise<readonly JourneyFact[]> {
    const { rows } = await this.pool.query<Omit<JourneyFact, 'on'> & { effective_at: Date }>({ name: 'journey-facts', text: FACTS, values: [id, version] });
    return rows.map(({ effective_at, ...fact }) => ({ ...fact, on: this.clock.dayOf(effective_at.getTime()) }));
  }
}

const FACTS = `
  select type, item_key as item, attempt, effective_at
  from history
  where project_id = $1 and seq <= $2 and item_key is not null
  order by seq`;
