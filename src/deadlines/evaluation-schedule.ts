import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Cron, CronExpression } from '@nestjs/schedule';
import type { FastifyInstance } from 'fastify';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { EvaluateDeadlines } from './evaluate-deadlines.js';

/**
 * Only asks, every minute and as soon as the server listens: what is due is decided by the state of the rows, so that a
 * minute that was missed loses nothing.
 */
@Injectable()
export class EvaluationSchedule implements OnModuleInit, BeforeApplicationShutdown {
  private running: Promise<void> | null = null;

  constructor(
    private readonly evaluations: EvaluateDeadlines,
    private readonly adapter: HttpAdapterHost,
    @Inject(ENV) private readonly env: Env,
  ) {}

  onModuleInit(): void {
    if (!this.env.evaluate) return;
    const server = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    server.addHook('onListen', (done) => (this.ask(() => this.evaluations.now()), done()));
  }

  @Cron(CronExpression.EVERY_MINUTE)
  everyMinute(): void {
    if (this.env.evaluate) this.ask(() => this.evaluations.ifDue());
  }

  /** A run that is under way is not cut off. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.running;
  }

  private ask(evaluate: () => Promise<unknown>): void {
    if (this.running) return;
    this.running = evaluate()
      .then(
        () => undefined,
        (fault: unknown) => new Logger(EvaluationSchedule.name).error(`an evaluation failed: ${String(fault)}`),
      )
      .finally(() => (this.running = null));
  }
}
