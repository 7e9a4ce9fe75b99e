import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readEnv } from '../../src/config/env.js';
import { DeadlinesModule } from '../../src/deadlines/deadlines.module.js';
import { EvaluateDeadlines } from '../../src/deadlines/evaluate-deadlines.js';
import { FoundationModule } from '../../src/foundation.module.js';

@Module({})
class EvaluationOfCopies {}

/** Tells people of whatever is near due or overdue today; answers how many alerts that were. */
export async function raiseTheAlerts(databaseUrl: string): Promise<number> {
  const env = readEnv({ DATABASE_URL: databaseUrl, EVALUATE: '0' });
  const context = await NestFactory.createApplicationContext({ module: EvaluationOfCopies, imports: [FoundationModule.with(env), DeadlinesModule] }, { logger: ['error', 'warn'], abortOnError: false });
  try {
    return (await context.get(EvaluateDeadlines).now()).raised;
  } finally {
    await context.close();
  }
}
