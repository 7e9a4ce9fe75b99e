import { hash } from 'node:crypto';

/** A history entry in the form that its hash covers. Times in epoch milliseconds. */
export interface ChainEntry {
  /** The project, or the supervision order, whose history it is. */
  readonly ownerId: string;
  readonly seq: number;
  readonly type: string;
  readonly item: string | null;
  readonly stage: string | null;
  readonly attempt: number | null;
  readonly effectiveAt: number;
  readonly recordedAt: number;
  readonly actorId: string | null;
  readonly data: unknown;
}

/** What the first entry of a history is chained to. */
export const GENESIS = Buffer.alloc(32);

/** SHA-256 over the hash before it and the entry. Whoever changes, drops or reorders entries must forge every later hash. */
export function chainHash(previous: Buffer, entry: ChainEntry): Buffer {
  const { ownerId, seq, type, item, stage, attempt, effectiveAt, recordedAt, actorId, data } = entry;
  const text = JSON.stringify([ownerId, seq, type, item, stage, attempt, effectiveAt, recordedAt, actorId, canonical(data)]);
  return hash('sha256', Buffer.concat([previous, Buffer.from(text)]), 'buffer');
}

/** Properties in the order of their names, because the database keeps another one than we wrote. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const properties = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return properties.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, canonical(inner)]);
}
