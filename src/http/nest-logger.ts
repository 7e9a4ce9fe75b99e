import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/**
 * What Nest has to say while it wires the application is of interest only to somebody who looks for it. What goes wrong
 * then is thrown as well, and said once, where the program starts.
 */
const WIRING = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication', 'ExceptionHandler']);

/** Nest's own messages, in the log of the application. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    const context = contextOf(rest);
    this.logger[WIRING.has(context) ? 'debug' : 'info']({ context }, String(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn({ context: contextOf(rest) }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const context = contextOf(rest);
    const err = message instanceof Error ? message : undefined;
    this.logger[WIRING.has(context) ? 'debug' : 'error']({ context, err }, String(message));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.logger.debug({ context: contextOf(rest) }, String(message));
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.logger.trace({ context: contextOf(rest) }, String(message));
  }
}

/** Nest gives the name of the speaker last. */
function contextOf(rest: readonly unknown[]): string {
  const last = rest.at(-1);
  return typeof last === 'string' ? last : '';
}
