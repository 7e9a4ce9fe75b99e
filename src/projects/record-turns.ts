import type { Pool, PoolClient } from 'pg';
import type { TurnRows } from './turn-rows.js';

/** Writes turns of different projects in one statement; answers the positions of those whose project had not moved. */
export async function recordTurns(database: Pool | PoolClient, batch: readonly TurnRows[]): Promise<ReadonlySet<number>> {
  const column = (kind: Exclude<keyof TurnRows, 'turn'>) => JSON.stringify(batch.flatMap((rows, n) => rows[kind].map((row) => ({ n, ...row }))));
  const { rows } = await database.query<{ recorded: number }>({
    name: 'record-turns',
    text: 'select recorded from record_turns($1, $2, $3, $4, $5, $6, $7)',
    values: [
      JSON.stringify(batch.map(({ turn }, n) => ({ n, ...turn }))),
      column('items'),
      column('clock'),
      column('deadlines'),
      column('facts'),
      column('notices'),
      column('answers'),
    ],
  });
  return new Set(rows.map(({ recorded }) => recorded));
}
