import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Parameters } from '../../database/parameters.js';
import { POOL } from '../../database/pool.js';
import { notACursor, readCursor, writeCursor } from '../../http/cursor.js';
import { Problem } from '../../http/problem.js';
import { WallClock } from '../../time/wall-clock.js';
import type { DeliveriesDto, DeliveriesQueryDto, DeliveryDto, DeliveryState } from './delivery.dto.js';

/** What was sent, what waits, and what was given up. */
@Injectable()
export class DeliveryList {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: WallClock,
  ) {}

  async list({ state, channel, cursor, limit = 50 }: DeliveriesQueryDto): Promise<DeliveriesDto> {
    const parameters = new Parameters();
    const conditions = [
      ...(state === undefined ? [] : [`state = ${parameters.add(state)}`]),
      ...(channel === undefined ? [] : [`channel_key = ${parameters.add(channel)}`]),
      ...(cursor === undefined ? [] : [`id < ${parameters.add(positionIn(cursor))}`]),
    ];
    const { rows } = await this.pool.query<DeliveryRow>(
      `select ${COLUMNS} from delivery where ${conditions.join(' and ') || 'true'} order by id desc limit ${parameters.add(limit + 1)}`,
      parameters.values,
    );
    const deliveries = rows.slice(0, limit).map(deliveryOf);
    return { deliveries, next: rows.length > limit ? writeCursor([deliveries.at(-1)!.id]) : null };
  }

  /** Sends again what was given up or is unknown, as a new message: whoever asks for it answers for its coming twice. */
  async retry(id: number): Promise<DeliveryDto> {
    const { rows } = await this.pool.query<DeliveryRow>(`${RETRY} returning ${COLUMNS}`, [id, new Date(this.clock.now())]);
    if (rows[0]) return deliveryOf(rows[0]);
    const { rows: found } = await this.pool.query<{ state: DeliveryState; channel: string; exists: boolean }>(
      'select state, channel_key as channel, exists (select from channel c where c.key = d.channel_key) from delivery d where id = $1',
      [id],
    );
    if (!found[0]) throw Problem.of(404, 'delivery-not-found');
    const { state, channel, exists } = found[0];
    throw exists ? Problem.of(409, 'delivery-not-over', { about: { state } }) : Problem.of(409, 'channel-removed', { about: { key: channel } });
  }
}

type DeliveryRow = Omit<DeliveryDto, 'nextTryAt' | 'sentAt'> & { nextTryAt: Date | null; sentAt: Date | null };

const COLUMNS = `id, notice_id as notice, channel_key as channel, person_id as person, state, attempts, last_error as "lastError",
  case when state = 'pending' then next_try_at end as "nextTryAt", sent_at as "sentAt"`;
const RETRY = `
  update delivery set state = 'pending', attempts = 0, next_try_at = $2, message_id = null
  where id = $1 and state in ('given-up', 'unknown') and exists (select from channel c where c.key = channel_key)`;

function deliveryOf({ nextTryAt, sentAt, ...row }: DeliveryRow): DeliveryDto {
  return { ...row, nextTryAt: nextTryAt?.toISOString() ?? null, sentAt: sentAt?.toISOString() ?? null };
}

function positionIn(cursor: string): number {
  const [position, ...rest] = readCursor(cursor);
  if (rest.length > 0 || !Number.isSafeInteger(position)) throw notACursor();
  return position as number;
}
