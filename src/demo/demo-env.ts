import { readEnv, type Env } from '../config/env.js';
import type { EnvSource } from '../config/variable-reader.js';
import { OFFICE_TIME_ZONE } from './simulation/office-hours.js';

/** The settings of the demo: a few can be chosen, the rest is settled. */
export function demoEnv(source: EnvSource, databaseUrl: string): Env {
  const { HOST, PORT, TIME_TRAVEL, SESSION_HOURS, LOG_LEVEL } = source;
  return readEnv({
    NODE_ENV: 'development',
    OFFICE_TIME_ZONE,
    DATABASE_URL: databaseUrl,
    HOST,
    PORT,
    TIME_TRAVEL,
    SESSION_HOURS,
    LOG_LEVEL: LOG_LEVEL || 'warn',
  });
}
