import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Parameters } from '../../database/parameters.js';
import { POOL } from '../../database/pool.js';
import { notACursor, readCursor, writeCursor } from '../../http/cursor.js';
import { NoticeTeller } from '../wording/notice-teller.js';
import { UNDELIVERED, type DeliveriesDto, type DeliveriesQueryDto, type DeliveryDto } from './delivery.dto.js';
import { DELIVERY_COLUMNS, deliveryOf, type DeliveryRow } from './delivery-rows.js';

/** What was sent, what waits, and what was given up. */
@Injectable()
export class DeliveryList {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly teller: NoticeTeller,
  ) {}

  async list({ state, channel, cursor, limit = 50 }: DeliveriesQueryDto): Promise<DeliveriesDto> {
    const parameters = new Parameters();
    const conditions = [
      ...(state === undefined ? [] : [`state = any (${parameters.add(state === 'undelivered' ? UNDELIVERED : [state])})`]),
      ...(channel === undefined ? [] : [`channel_key = ${parameters.add(channel)}`]),
      ...(cursor === undefined ? [] : [`id < ${parameters.add(positionIn(cursor))}`]),
    ];
    const { rows } = await this.pool.query<DeliveryRow>(
      `select ${DELIVERY_COLUMNS} from delivery where ${conditions.join(' and ') || 'true'} order by id desc limit ${parameters.add(limit + 1)}`,
      parameters.values,
    );
    const deliveries = await this.told(rows.slice(0, limit));
    return { deliveries, next: rows.length > limit ? writeCursor([deliveries.at(-1)!.id]) : null };
  }

  /** With what they tell. */
  async told(rows: readonly DeliveryRow[]): Promise<DeliveryDto[]> {
    const notices = await this.teller.tell(rows.map(({ notice }) => notice));
    return rows.map((row) => deliveryOf(row, notices.get(row.notice) ?? null));
  }
}

function positionIn(cursor: string): number {
  const [position, ...rest] = readCursor(cursor);
  if (rest.length > 0 || !Number.isSafeInteger(position)) throw notACursor();
  return position as number;
}
