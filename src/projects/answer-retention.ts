import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import type { Pool, PoolClient } from 'pg';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { alone } from '../database/alone.js';
import { giveWay } from '../database/give-way.js';
import { POOL } from '../database/pool.js';
import { hourAt } from '../time/hour-at.js';
import { OfficeClock } from '../time/office-clock.js';

/** When nobody is in the office, and notices have been removed. */
const HOUR = 4;
/** Answers that are removed in one transaction. */
const BATCH = 5_000;
const DAY_MS = 86_400_000;

/** Removes, every night, first answers that nobody will ask for again: a request that is repeated later counts as a new one. */
@Injectable()
export class AnswerRetention implements OnModuleDestroy {
  private readonly logger = new Logger(AnswerRetention.name);
  private isClosing = false;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: OfficeClock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Cron(CronExpression.EVERY_HOUR)
  async everyHour(): Promise<void> {
    if (hourAt(this.clock.now(), this.env.officeTimeZone) !== HOUR) return;
    try {
      const removed = await this.removeOld();
      if (removed > 0) this.logger.log(`${removed} answers have been removed ${this.env.answersKeptDays} days after they were given`);
    } catch (fault) {
      this.logger.warn(`old answers could not be removed: ${String(fault)}`);
    }
  }

  onModuleDestroy(): void {
    this.isClosing = true;
  }

  /** In batches that commit by themselves and give way to turns. Answers how many are gone. */
  async removeOld(): Promise<number> {
    const before = new Date(this.clock.now() - this.env.answersKeptDays * DAY_MS);
    return (await alone(this.pool, 'answer-retention', (client) => this.removeBefore(client, before))) ?? 0;
  }

  private async removeBefore(client: PoolClient, before: Date): Promise<number> {
    let removed = 0;
    for (let batch = BATCH; batch === BATCH && !this.isClosing; removed += batch) {
      batch = (await giveWay(client, () => client.query(REMOVE, [before]))).rowCount ?? 0;
    }
    return removed;
  }
}

const REMOVE = `delete from request_answer where ctid = any (array(select ctid from request_answer where recorded_at < $1 limit ${BATCH}))`;
