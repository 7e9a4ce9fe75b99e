import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import type { Pool, PoolClient } from 'pg';
import { ENV } from '../../config/env-token.js';
import type { Env } from '../../config/env.js';
import { alone } from '../../database/alone.js';
import { giveWay } from '../../database/give-way.js';
import { POOL } from '../../database/pool.js';
import { hourAt } from '../../time/hour-at.js';
import { OfficeClock } from '../../time/office-clock.js';
import { REMOVE_OLD, type RetentionBatch } from './retention-batch.js';

/** When nobody is in the office. */
const HOUR = 3;

/** Removes, every night, what was read and sent long ago, so that the tables of notices do not grow for ever. */
@Injectable()
export class NoticeRetention implements OnModuleDestroy {
  private readonly logger = new Logger(NoticeRetention.name);
  private isClosing = false;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: OfficeClock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Cron(CronExpression.EVERY_HOUR)
  async everyHour(): Promise<void> {
    if (!this.env.postRoom || hourAt(this.clock.now(), this.env.officeTimeZone) !== HOUR) return;
    try {
      const removed = await this.removeOld();
      if (removed > 0) this.logger.log(`${removed} notices have been removed ${this.env.noticeMonths} months after they were read and sent`);
    } catch (fault) {
      this.logger.warn(`old notices could not be removed: ${String(fault)}`);
    }
  }

  onModuleDestroy(): void {
    this.isClosing = true;
  }

  /** In batches that commit by themselves and give way to turns. Answers how many notices are gone. */
  async removeOld(): Promise<number> {
    if (this.env.noticeMonths === 0) return 0;
    const removed = await alone(this.pool, 'notice-retention', async (client) => {
      const { rows } = await client.query<{ before: Date }>('select $1::timestamptz - make_interval(months => $2::integer) as before', [
        new Date(this.clock.now()), this.env.noticeMonths,
      ]);
      return this.removeBefore(client, rows[0]!.before);
    });
    return removed ?? 0;
  }

  private async removeBefore(client: PoolClient, before: Date): Promise<number> {
    let removed = 0;
    for (let after: number | null = 0; after !== null && !this.isClosing; ) {
      const { rows } = await giveWay(client, () => client.query<RetentionBatch>(REMOVE_OLD, [after, before]));
      const batch: RetentionBatch = rows[0]!;
      removed += batch.removed;
      // Ids grow with time: where nothing is old, nothing is old further on.
      after = batch.old === 0 ? null : batch.last;
    }
    return removed;
  }
}
