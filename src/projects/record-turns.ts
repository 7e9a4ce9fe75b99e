import type { Pool, PoolClient } from 'pg';
import { tableLiteral, type Cell } from '../database/array-literal.js';
import type { TurnRows } from './turn-rows.js';

type Row = Readonly<Record<string, Cell>>;

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
    values: [
      tableLiteral(batch.map(({ turn }, n) => cells(n, turn as Row, COLUMNS.turn))),
      ...KINDS.map((kind) => tableLiteral(batch.flatMap((turn, n) => turn[kind].map((row) => cells(n, row as Row, COLUMNS[kind]))))),
    ],
  });
  return new Set(rows.map(({ recorded }) => recorded));
}

const KINDS = ['items', 'clock', 'deadlines', 'facts', 'notices', 'answers'] as const;

function cells(n: number, row: Row, columns: readonly string[]): readonly Cell[] {
  return [n, ...columns.map((column) => row[column] ?? null)];
}
