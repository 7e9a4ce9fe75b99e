import { Problem } from '../http/problem.js';
import { readEvent } from './event-body.js';
import type { EventReport } from './record-event.js';
import { repeatableRequest } from './request-answers.js';

export interface SentEvent {
  readonly personId: string;
  readonly projectId: string;
  /** The event as it was sent. */
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
}

/** What a person reports about a project, in the shape of its type; throws the Problem that names every fault. */
export function eventReport({ personId, projectId: id, body, idempotencyKey: key }: SentEvent): EventReport {
  const { event, effectiveAt } = readEvent(body);
  return { event, effectiveAt, request: key === undefined ? null : repeatableRequest(personId, key, { id, event, effectiveAt }) };
}

/** Throws the Problem that names the field unless a key is 1 to 200 visible ASCII characters. */
export function requireKey(key: string | undefined, field: string): void {
  if (key === undefined || KEY.test(key)) return;
  throw Problem.of(400, 'invalid-request', { errors: [{ field, reason: 'idempotency-key' }] });
}

export const KEY = /^[\x21-\x7e]{1,200}$/;
