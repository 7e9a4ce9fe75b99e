import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../../database/pool.js';
import { Problem } from '../../http/problem.js';
import { WallClock } from '../../time/wall-clock.js';
import type { DeliveryDto, DeliveryState, RetriedDto, RetryDto } from './delivery.dto.js';
import { DeliveryList } from './delivery-list.js';
import { DELIVERY_COLUMNS, type DeliveryRow } from './delivery-rows.js';

/** Sends again what was given up or is unknown, as a new message: whoever asks for it answers for its coming twice. */
@Injectable()
export class DeliveryRetry {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly deliveries: DeliveryList,
    private readonly clock: WallClock,
  ) {}

  async one(id: number): Promise<DeliveryDto> {
    const { rows } = await this.pool.query<DeliveryRow>(`${RETRY} where id = $2 and state in ('given-up', 'unknown') and ${CAN_BE_SENT} returning ${DELIVERY_COLUMNS}`, [this.now(), id]);
    if (rows[0]) return (await this.deliveries.told(rows))[0]!;
    throw await this.refusalOf(id);
  }

  /** Everything of a state, through one channel or through all that there still are; not to people who are deactivated. */
  async all({ state, channel }: RetryDto): Promise<RetriedDto> {
    const those = 'state = $2 and ($3::text is null or channel_key = $3)';
    const { rowCount } = await this.pool.query(`${RETRY} where ${those} and ${CAN_BE_SENT}`, [this.now(), state, channel ?? null]);
    const { rows } = await this.pool.query<{ left: number }>(LEFT, [state, channel ?? null]);
    return { retried: rowCount ?? 0, left: rows[0]!.left };
  }

  private async refusalOf(id: number): Promise<Problem> {
    const { rows } = await this.pool.query<{ state: DeliveryState; channel: string; exists: boolean; gone: string | null }>(REFUSED, [id]);
    if (!rows[0]) return Problem.of(404, 'delivery-not-found');
    const { state, channel, exists, gone } = rows[0];
    if (!exists) return Problem.of(409, 'channel-removed', { about: { key: channel } });
    return gone === null ? Problem.of(409, 'delivery-not-over', { about: { state } }) : Problem.of(409, 'person-not-active', { about: { name: gone } });
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}

const RETRY = `update delivery d set state = 'pending', attempts = 0, next_try_at = $1, message_id = null`;
const HAS_CHANNEL = 'exists (select from channel c where c.key = d.channel_key)';
const CAN_BE_SENT = `${HAS_CHANNEL} and not exists (select from person p where p.id = d.person_id and not p.active)`;
const REFUSED = `
  select state, channel_key as channel, ${HAS_CHANNEL} as exists, (select p.name from person p where p.id = d.person_id and not p.active) as gone
  from delivery d where id = $1`;
const LEFT = `select count(*) as left from delivery d where state = $1 and ($2::text is null or channel_key = $2) and not (${CAN_BE_SENT})`;
