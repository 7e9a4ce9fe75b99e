import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CalendarStore } from '../../src/calendars/calendar-store.js';
import { readEnv } from '../../src/config/env.js';
import { DeadlinesModule } from '../../src/deadlines/deadlines.module.js';
import { EvaluateDeadlines } from '../../src/deadlines/evaluate-deadlines.js';
import type { EvaluationRow } from '../../src/deadlines/evaluation-rows.js';
import { FoundationModule } from '../../src/foundation.module.js';
import { WallClock } from '../../src/time/wall-clock.js';

@Module({})
class EvaluatorModule {}

/** An instance of the service that does nothing but evaluate, with a clock and a memory of its own. */
export interface Evaluator {
  evaluate(instant: string): Promise<EvaluationRow>;
  /** As the schedule asks: null when another instance has just begun. */
  ask(instant: string): Promise<EvaluationRow | null>;
  readCalendars(): Promise<void>;
  close(): Promise<void>;
}

export async function startEvaluator(databaseUrl: string): Promise<Evaluator> {
  const env = readEnv({ NODE_ENV: 'test', DATABASE_URL: databaseUrl, DATABASE_POOL: '2' });
  const imports = [FoundationModule.with(env), DeadlinesModule];
  const context = await NestFactory.createApplicationContext({ module: EvaluatorModule, imports }, { logger: false, abortOnError: false });
  return {
    evaluate(instant) {
      context.get(WallClock).set(Date.parse(instant));
      return context.get(EvaluateDeadlines).now();
    },
    ask(instant) {
      context.get(WallClock).set(Date.parse(instant));
      return context.get(EvaluateDeadlines).ifDue();
    },
    readCalendars: () => context.get(CalendarStore, { strict: false }).reload(),
    close: () => context.close(),
  };
}
