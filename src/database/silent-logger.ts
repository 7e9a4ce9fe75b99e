import { AbstractLogger } from 'typeorm';

/** TypeORM prints a failed migration even when its log is switched off; we say it ourselves, once. */
export class SilentLogger extends AbstractLogger {
  protected writeLog(): void {}
}
