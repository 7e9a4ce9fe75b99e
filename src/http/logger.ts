import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import type { Env } from '../config/env.js';

/** JSON lines, on standard output unless somebody else wants them. */
export function createLogger({ logLevel }: Pick<Env, 'logLevel'>, destination: DestinationStream = pino.destination(1)): Logger {
  return pino({ level: logLevel, base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }, destination);
}
