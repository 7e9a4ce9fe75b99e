import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../../database/pool.js';

/** Whose a channel is by name, and whether it works: when something has last arrived, and what has not. */
export interface ChannelActivity {
  /** Of the person whose it is; null of a group's. */
  readonly personName: string | null;
  readonly lastSentAt: string | null;
  readonly waiting: number;
  readonly givenUp: number;
  readonly unknown: number;
}

/** What becomes of what is sent through channels. */
@Injectable()
export class ChannelActivities {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Of every channel, by its key. */
  async all(): Promise<ReadonlyMap<string, ChannelActivity>> {
    const { rows } = await this.pool.query<ActivityRow>(ACTIVITIES);
    return new Map(rows.map(({ key, lastSentAt, ...counts }) => [key, { lastSentAt: lastSentAt?.toISOString() ?? null, ...counts }]));
  }
}

type ActivityRow = Omit<ChannelActivity, 'lastSentAt'> & { readonly key: string; readonly lastSentAt: Date | null };

/** What was sent is by far the most, and is not counted. */
const ACTIVITIES = `
  with undone as (
    select channel_key, state, count(*) as number from delivery where state = 'pending' group by channel_key, state
    union all
    select channel_key, state, count(*) from delivery where state in ('given-up', 'unknown') group by channel_key, state
  )
  select c.key, (select p.name from person p where p.id = c.person_id) as "personName", c.last_sent_at as "lastSentAt",
    coalesce(sum(u.number) filter (where u.state = 'pending'), 0)::integer as waiting,
    coalesce(sum(u.number) filter (where u.state = 'given-up'), 0)::integer as "givenUp",
    coalesce(sum(u.number) filter (where u.state = 'unknown'), 0)::integer as unknown
  from channel c left join undone u on u.channel_key = c.key group by c.key`;
