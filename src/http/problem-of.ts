import { HttpException } from '@nestjs/common';
import { isDatabaseUnavailable } from './database-unavailable.js';
import { Problem } from './problem.js';

const REASON_BY_CODE: Readonly<Record<string, readonly [status: number, reason: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'body-too-large'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'unsupported-media-type'],
  FST_ERR_BAD_URL: [400, 'malformed-url'],
  FST_ERR_MAX_PARAM_LENGTH: [414, 'url-too-long'],
};
const REASON_BY_STATUS: Readonly<Record<number, string>> = {
  400: 'bad-request',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'body-too-large',
  414: 'url-too-long',
  415: 'unsupported-media-type',
};

/** What to answer for something that was thrown; null when it is a fault of ours, which the asker is told nothing about. */
export function problemOf(thrown: unknown): Problem | null {
  if (thrown instanceof Problem) return thrown;
  const known = REASON_BY_CODE[codeOf(thrown)];
  if (known) return Problem.of(...known);
  // Before the database is suspected: a body that breaks off ends with the same code as a lost connection to the database.
  const status = statusOf(thrown);
  if (status >= 400 && status < 500) return Problem.of(status, REASON_BY_STATUS[status] ?? 'request-refused');
  return isDatabaseUnavailable(thrown) ? Problem.of(503, 'database-unavailable', { headers: { 'retry-after': '5' } }) : null;
}

function codeOf(thrown: unknown): string {
  const error = thrown instanceof HttpException ? thrown.cause : thrown;
  return (error as { code?: string } | undefined)?.code ?? '';
}

function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  return (thrown as { statusCode?: number } | undefined)?.statusCode ?? 500;
}
