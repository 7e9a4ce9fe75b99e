import { readEnv, type Env } from './env.js';
import type { EnvSource } from './variable-reader.js';

/** The settings of the demo: a few can be chosen; the rest is settled, whatever the environment says. */
export function readDemoEnv(databaseUrl: string, source: EnvSource = process.env): Env {
  const { HOST, PORT, TIME_TRAVEL, SESSION_HOURS, LOG_LEVEL } = source;
  return readEnv({
    NODE_ENV: 'development',
    DATABASE_URL: databaseUrl,
    HOST,
    PORT,
    TIME_TRAVEL,
    SESSION_HOURS,
    LOG_LEVEL: LOG_LEVEL || 'warn',
  });
}
