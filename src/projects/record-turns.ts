import type { Pool, PoolClient } from 'pg';
import { arrayLiteral, elementLiteral } from '../database/array-literal.js';
import type { TurnRows } from './turn-rows.js';

/** In the order in which `record_turns` reads them, after the number of the turn. */
const COLUMNS = {
  turn: ['id', 'expected', 'version', 'status', 'ended_at', 'stage_ended_at', 'due_on', 'warn_on', 'running', 'paused', 'calendar_revision'],
  items: [
    'item_key', 'status', 'attempt', 'supplement_requested', 'extended', 'consent_presumed', 'last_event_at',
    'acceptance_period_from', 'submitted_on', 'accepted_on', 'decided_on', 'due_on', 'warn_on', 'act_by',
  ],
  clock: ['item_key', 'attempt', 'seq', 'kind', 'effective_on', 'days', 'ground', 'calendar_revision'],
  deadlines: ['kind', 'subject', 'attempt', 'department_key', 'owner_id', 'due_on', 'warn_on', 'open'],
  facts: ['seq', 'type', 'item_key', 'stage_key', 'attempt', 'effective_at', 'recorded_at', 'actor_id', 'data', 'hash'],
  notices: ['seq', 'audience', 'recipient', 'recorded_at'],
  answers: ['person_id', 'key', 'fingerprint', 'answer', 'recorded_at'],
} as const satisfies Readonly<Record<keyof TurnRows, readonly string[]>>;

/** Writes turns of different projects in one statement; answers the positions of those whose project had not moved. */
export async function recordTurns(database: Pool | PoolClient, batch: readonly TurnRows[]): Promise<ReadonlySet<number>> {
  const { rows } = await database.query<{ recorded: number }>({
    name: 'record-turns',
    text: 'select recorded from record_turns($1, $2, $3, $4, $5, $6, $7)',
    values: TABLES.map((table) => tableLiteral(batch, table)),
  });
  return new Set(rows.map(({ recorded }) => recorded));
}

const TABLES = Object.keys(COLUMNS) as readonly (keyof TurnRows)[];

/** The rows of all the turns in one table, each with the number of its turn. */
function tableLiteral(batch: readonly TurnRows[], table: keyof TurnRows): string {
  const rows: string[] = [];
  batch.forEach((turn, n) => {
    for (const row of table === 'turn' ? [turn.turn] : turn[table]) rows.push(rowLiteral(n, row as Readonly<Record<string, unknown>>, COLUMNS[table]));
  });
  return arrayLiteral(rows);
}

function rowLiteral(n: number, row: Readonly<Record<string, unknown>>, columns: readonly string[]): string {
  const elements = [String(n)];
  for (const column of columns) elements.push(elementLiteral(row[column]));
  return arrayLiteral(elements);
}
