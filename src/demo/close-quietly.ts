import type { INestApplication } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL, TURN_POOL } from '../database/pool.js';

/** Closes the application; what its connections say when the database is stopped right after it is of no interest. */
export async function closeQuietly(app: INestApplication): Promise<void> {
  for (const token of [POOL, TURN_POOL]) {
    app.get<Pool>(token).removeAllListeners('error').on('error', () => undefined);
  }
  await app.close();
}
