import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import { Problem } from '../http/problem.js';
import type { Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import type { AlertDto } from './alert.dto.js';
import { Alerts } from './alerts.js';

/** Somebody who was told says that it has been seen; whoever says so later changes nothing. */
@Injectable()
export class AcknowledgeAlert {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly alerts: Alerts,
    private readonly clock: OfficeClock,
  ) {}

  async acknowledge(principal: Principal, id: number): Promise<AlertDto> {
    const { rows } = await this.pool.query<{ mine: boolean }>(MINE, [id, principal.id]);
    if (!rows[0]) throw Problem.of(404, 'alert-not-found');
    if (!rows[0].mine) throw Problem.of(403, 'alert-not-yours');
    await this.pool.query(ACKNOWLEDGE, [id, principal.id, new Date(this.clock.now()).toISOString()]);
    return (await this.alerts.find(id))!;
  }
}

const MINE = 'select c.members @> array[$2::uuid] as mine from alert a join circle c on c.id = a.circle_id where a.id = $1';
const ACKNOWLEDGE = 'update alert set acknowledged_by = $2, acknowledged_at = $3 where id = $1 and acknowledged_at is null';
