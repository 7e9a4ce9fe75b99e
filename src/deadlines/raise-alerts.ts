import type { PoolClient } from 'pg';
import { batchesOf, type Batch } from './batches.js';
import { circlesOf } from './circles.js';
import { peopleToTell, type Matter } from './people-to-tell.js';
import { readRoster } from './roster.js';
import { survey } from './survey.js';
import { NOBODY, reachParameters, untold, type Reaches } from './untold-deadlines.js';

/** Alerts to a statement. Smaller ones cost round trips, larger ones hold up the turns that run beside them; see bench/deadlines.ts. */
export const ALERTS_PER_BATCH = 10_000;

export interface Raising {
  readonly evaluationId: number;
  readonly reaches: Reaches;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly alertsPerBatch: number;
}

/**
 * Raises every alert that is due and not yet told. Each batch commits by itself; what another instance has raised in the
 * meantime is passed over, so that it does not matter how many work at the same time or which of them falls.
 */
export async function raiseAlerts(client: PoolClient, raising: Raising): Promise<void> {
  const { stretches, matters } = await survey(client, raising.reaches);
  if (matters.length === 0) return;
  const roster = await readRoster(client);
  const circles = await circlesOf(client, matters.map((matter) => peopleToTell(matter, roster)));
  for (const batch of batchesOf(stretches, raising.alertsPerBatch)) {
    await client.query(RAISE, parametersOf(raising, batch, matters, circles));
  }
}

function parametersOf({ evaluationId, reaches, now }: Raising, { from, to }: Batch, matters: readonly Matter[], circles: readonly number[]): unknown[] {
  return [
    ...reachParameters(reaches), evaluationId, new Date(now).toISOString(), from, to,
    matters.map(({ level }) => level),
    matters.map(({ ownerId }) => ownerId ?? NOBODY),
    matters.map(({ department }) => department ?? ''),
    matters.map(({ agentId }) => agentId ?? NOBODY),
    matters.map(({ park }) => park ?? ''),
    circles,
  ];
}

/** An evaluation whose people have been told takes no more alerts: its row is held while they are added. */
const RAISE = `
  with open_evaluation as (
    select id from evaluation where id = $6 and told_at is null for share
  )
  insert into alert (deadline_id, revision, level, due_on, evaluation_id, circle_id, raised_on, raised_at)
  select u.id, u.revision, u.level, u.due_on, e.id, m.circle_id, $1::date, $7::timestamptz
  from open_evaluation e
  cross join (${untold('d.id between $8 and $9')}) u
  join unnest($10::text[], $11::uuid[], $12::text[], $13::uuid[], $14::text[], $15::integer[])
    as m (level, owner_id, department_key, agent_id, park_key, circle_id)
    using (level, owner_id, department_key, agent_id, park_key)
  on conflict (deadline_id, revision, level) do nothing`;
