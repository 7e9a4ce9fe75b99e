import { pino, stdTimeFunctions, type Logger } from 'pino';
import type { Env } from '../config/env.js';

/** JSON lines on standard output. */
export function createLogger({ logLevel }: Pick<Env, 'logLevel'>): Logger {
  return pino({ level: logLevel, base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } });
}
