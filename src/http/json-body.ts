import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.js';
import { refuseHostileContent } from './hostile-content.js';

/** JSON is the only content that requests may have; anything else is answered by Fastify with 415. */
export function acceptJsonOnly(instance: FastifyInstance): void {
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseJson(body as Buffer));
    } catch (fault) {
      done(fault as Error);
    }
  });
}

export function parseJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  if (!isUtf8(body)) throw Problem.of(400, 'malformed-json');
  const text = body.toString('utf8');
  const value = parse(text);
  refuseHostileContent(text, value);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw Problem.of(400, 'malformed-json');
  }
}
