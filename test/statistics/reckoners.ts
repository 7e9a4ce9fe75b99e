import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readEnv } from '../../src/config/env.js';
import { FoundationModule } from '../../src/foundation.module.js';
import { Reckoner } from '../../src/statistics/reckoner.js';
import { StatisticsModule } from '../../src/statistics/statistics.module.js';

@Module({})
class ReckonerModule {}

/** An instance of the service that does nothing but reckon, with a memory of its own. */
export interface OtherReckoner {
  run(): Promise<number>;
  close(): Promise<void>;
}

export async function startReckoner(databaseUrl: string): Promise<OtherReckoner> {
  const env = readEnv({ NODE_ENV: 'test', DATABASE_URL: databaseUrl, DATABASE_POOL: '2' });
  const imports = [FoundationModule.with(env), StatisticsModule];
  const context = await NestFactory.createApplicationContext({ module: ReckonerModule, imports }, { logger: false, abortOnError: false });
  return { run: () => context.get(Reckoner).run(), close: () => context.close() };
}
