import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { DraftOrders } from './draft-orders.js';
import { EnterAlerts } from './enter-alerts.js';
import { RecalendarOrders } from './recalendar-orders.js';

/** Half a minute after deadlines are evaluated. */
const EVERY_MINUTE = '30 * * * * *';

/** Does about orders what nobody does by hand; what is to be done is decided by the state of the rows. */
@Injectable()
export class OrderSchedule implements BeforeApplicationShutdown {
  private running: Promise<void> | null = null;

  constructor(
    private readonly drafting: DraftOrders,
    private readonly calendars: RecalendarOrders,
    private readonly alerts: EnterAlerts,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Cron(EVERY_MINUTE)
  everyMinute(): void {
    if (this.env.evaluate) this.running ??= this.work().finally(() => (this.running = null));
  }

  /** One after the other; what fails is tried again in the next minute and holds up nothing else. */
  async work(): Promise<void> {
    for (const step of [() => this.calendars.recalendar(), () => this.drafting.draft(), () => this.alerts.enter()]) {
      await step().catch((fault: unknown) => new Logger(OrderSchedule.name).error(`work on orders failed: ${String(fault)}`));
    }
  }

  /** What is under way is not cut off. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.running;
  }
}
