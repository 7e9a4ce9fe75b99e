import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { Reckoner } from './reckoner.js';

const EVERY_MS = 1_000;

/** Only asks: what is due is decided by the rows that turns have left, so that a tick that was missed loses nothing. */
@Injectable()
export class ReckoningSchedule implements BeforeApplicationShutdown {
  private running: Promise<void> | null = null;

  constructor(
    private readonly reckoner: Reckoner,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Interval('statistics', EVERY_MS)
  tick(): void {
    if (!this.env.statistics || this.running) return;
    this.running = this.reckoner
      .run()
      .then(
        () => undefined,
        // The next tick does what this one could not: it is due still.
        (fault: unknown) => new Logger(ReckoningSchedule.name).warn(`reckoning statistics was interrupted: ${String(fault)}`),
      )
      .finally(() => (this.running = null));
  }

  /** A batch that is under way is not cut off. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.running;
  }
}
