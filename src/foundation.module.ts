import { Global, Inject, Logger, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { ENV } from './config/env-token.js';
import type { Env } from './config/env.js';
import { createPool, createTurnPool } from './database/data-source.js';
import { BATCHES_IN_FLIGHT, POOL, TURN_POOL } from './database/pool.js';
import { answerFromSnapshots } from './database/snapshot.js';
import { ExportModule } from './http/export/export.module.js';
import { OfficeClock } from './time/office-clock.js';
import { WallClock } from './time/wall-clock.js';

/** What every capability stands on: the settings, the clock, the database. */
@Global()
@Module({})
export class FoundationModule implements OnApplicationShutdown {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(TURN_POOL) private readonly turnPool: Pool,
  ) {
    // The database may end a connection that is idle: the pool opens another when it is needed.
    const warn = ({ message }: Error) => new Logger(FoundationModule.name).warn(`lost an idle database connection: ${message}`);
    for (const each of [pool, turnPool]) each.on('error', warn);
  }

  static with(env: Env): DynamicModule {
    return {
      module: FoundationModule,
      // Whichever capability stands here alone may have lists that are exported.
      imports: [ExportModule],
      providers: [
        { provide: ENV, useValue: env },
        { provide: POOL, useFactory: () => answerFromSnapshots(createPool(env.databaseUrl, env.databasePool)) },
        { provide: TURN_POOL, useFactory: () => createTurnPool(env.databaseUrl, BATCHES_IN_FLIGHT) },
        WallClock,
        OfficeClock,
      ],
      exports: [ENV, POOL, TURN_POOL, WallClock, OfficeClock],
    };
  }

  /** By now the server has answered its last request. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.pool.end(), this.turnPool.end()]);
  }
}
