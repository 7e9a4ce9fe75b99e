import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Problem } from '../http/problem.js';
import { POOL } from '../database/pool.js';

/** A request that may be sent again: the same key with the same content gets the first answer. */
export interface RepeatableRequest {
  readonly personId: string;
  readonly key: string;
  readonly fingerprint: Buffer;
}

export function repeatableRequest(personId: string, key: string, content: unknown): RepeatableRequest {
  return { personId, key, fingerprint: createHash('sha256').update(JSON.stringify(content)).digest() };
}

/** The row of `request_answer` that is written together with what the request did. */
export function answerRow({ personId, key, fingerprint }: RepeatableRequest, answer: unknown, recordedAt: string): object {
  return { person_id: personId, key, fingerprint: fingerprint.toString('base64'), answer, recorded_at: recordedAt };
}

@Injectable()
export class RequestAnswers {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The first answer to this request; null when it has not been answered. A key that was used for something else is refused. */
  async find<T>({ personId, key, fingerprint }: RepeatableRequest): Promise<T | null> {
    const { rows } = await this.pool.query<{ fingerprint: Buffer; answer: T }>({
      name: 'request-answer',
      text: 'select fingerprint, answer from request_answer where person_id = $1 and key = $2',
      values: [personId, key],
    });
    const first = rows[0];
    if (!first) return null;
    if (!first.fingerprint.equals(fingerprint)) throw Problem.of(422, 'idempotency-key-reused');
    return first.answer;
  }
}
