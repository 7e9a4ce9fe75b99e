import { Problem } from './problem.js';

/** Where a page ended, as a text that is handed back to ask for the next one. */
export function writeCursor(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The parts of a cursor, which may say anything: whoever reads one checks them. */
export function readCursor(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts)) return parts;
  } catch {
    // Falls through to the refusal.
  }
  throw notACursor();
}

export function notACursor(): Problem {
  return Problem.of(400, 'invalid-request', { errors: [{ field: 'cursor', reason: 'cursor' }] });
}
