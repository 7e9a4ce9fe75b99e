import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { POOL } from '../../database/pool.js';
import { WallClock } from '../../time/wall-clock.js';
import type { Channel, ChannelRule } from './channel.js';
import { ChannelSecrets } from './channel-secrets.js';
import { channelOf, COLUMNS, valuesOf, type ChannelRow } from './channel-rows.js';
import { LEAST_LEVELS } from './channel.js';
import { takeTurn } from './take-turn.js';

/** The channels as the database has them, secrets included: what goes out over HTTP is `channelView`. */
@Injectable()
export class ChannelStore {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: WallClock,
    private readonly secrets: ChannelSecrets,
  ) {}

  all(): Promise<readonly Channel[]> {
    return this.where('true', []);
  }

  ofPerson(personId: string): Promise<readonly Channel[]> {
    return this.where('person_id = $1', [personId]);
  }

  /** Those through which something is due, and whether it may be sent in quiet hours. Those that work come before those that fail. */
  async withSomethingDue(now: number): Promise<readonly { readonly channel: Channel; readonly hasUrgent: boolean }[]> {
    const { rows } = await this.pool.query<ChannelRow & { readonly hasUrgent: boolean }>(DUE, [new Date(now)]);
    return rows.map((row) => ({ channel: channelOf(row, this.secrets), hasUrgent: row.hasUrgent }));
  }

  async find(key: string): Promise<Channel | null> {
    return (await this.where('key = $1', [key]))[0] ?? null;
  }

  /** Whether the key was free. */
  async add(client: PoolClient, channel: Channel): Promise<boolean> {
    const { rowCount } = await client.query(
      `insert into channel (key, ${COLUMNS}, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing`,
      [channel.key, ...valuesOf(channel, this.secrets), new Date(this.clock.now())],
    );
    return rowCount === 1;
  }

  /** A changed channel is not known to fail any more. */
  async change(client: PoolClient, channel: Channel): Promise<void> {
    await client.query(
      `update channel set (${COLUMNS}) = row($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14), rests_until = null, last_error = null where key = $1`,
      [channel.key, ...valuesOf(channel, this.secrets)],
    );
  }

  async changeRule(key: string, { kinds, leastLevel, timing }: ChannelRule): Promise<void> {
    await this.pool.query('update channel set kinds = $2, least_level = $3, timing = $4 where key = $1', [
      key, kinds, LEAST_LEVELS.indexOf(leastLevel), JSON.stringify(timing),
    ]);
  }

  /** Its receiver has taken something: it works. */
  async noteSent(key: string, now: number): Promise<void> {
    await this.pool.query(NOTE_SENT, [key, new Date(now)]);
  }

  /** In how many milliseconds a message may be sent that is not claimed; it counts among those that the robot takes. */
  takeTurn(channel: Channel): Promise<number> {
    return takeTurn(this.pool, channel, this.clock.now());
  }

  async noteFailed(key: string, error: string): Promise<void> {
    await this.pool.query('update channel set last_error = $2 where key = $1', [key, error]);
  }

  /** What waited for it is given up, visibly. */
  async remove(client: PoolClient, key: string): Promise<void> {
    await client.query(REMOVE, [key]);
  }

  private async where(condition: string, values: readonly unknown[]): Promise<readonly Channel[]> {
    const { rows } = await this.pool.query<ChannelRow>(`select * from channel where ${condition} order by key`, [...values]);
    return rows.map((row) => channelOf(row, this.secrets));
  }
}

/** When the receiver took it; what had gone wrong before is over. */
export const NOTE_SENT = 'update channel set last_sent_at = $2, last_error = null where key = $1';

const DUE = `
  select c.*, w."hasUrgent" from channel c
  cross join lateral (select bool_or(d.urgent) as "hasUrgent" from delivery d where d.channel_key = c.key and d.state = 'pending' and d.next_try_at <= $1) w
  where c.active and (c.rests_until is null or c.rests_until <= $1) and w."hasUrgent" is not null
  order by c.last_error is not null, c.key`;
const REMOVE = `
  with gone as (delete from channel where key = $1 returning key)
  update delivery d set state = 'given-up', last_error = 'the channel was removed' from gone
  where d.channel_key = gone.key and d.state = 'pending'`;
