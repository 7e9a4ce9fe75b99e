import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readEnv } from '../../src/config/env.js';
import { DeadlinesModule } from '../../src/deadlines/deadlines.module.js';
import { EvaluateDeadlines } from '../../src/deadlines/evaluate-deadlines.js';
import { FoundationModule } from '../../src/foundation.module.js';
import { WallClock } from '../../src/time/wall-clock.js';

@Module({})
class EvaluatorModule {}

export interface Evaluator {
  /** Milliseconds that an evaluation has taken that had to raise so many alerts. */
  evaluate(alerts: number): Promise<number>;
  stop(): Promise<void>;
}

/** The capability as the application has it, without a server, at an instant of its own. */
export async function startEvaluator(databaseUrl: string, now: string): Promise<Evaluator> {
  const env = readEnv({ DATABASE_URL: databaseUrl, EVALUATE: '0', TIME_TRAVEL: '1' });
  const context: INestApplicationContext = await NestFactory.createApplicationContext(
    { module: EvaluatorModule, imports: [FoundationModule.with(env), DeadlinesModule] },
    { logger: ['error', 'warn'] },
  );
  context.get(WallClock).set(Date.parse(now));
  return {
    async evaluate(alerts) {
      const start = performance.now();
      const { raised } = await context.get(EvaluateDeadlines).now();
      const ms = performance.now() - start;
      if (raised !== alerts) throw new Error(`${raised} alerts were raised instead of ${alerts}`);
      return ms;
    },
    stop: () => context.close(),
  };
}
