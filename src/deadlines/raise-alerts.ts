import type { PoolClient } from 'pg';
import type { AlertSettings } from '../config/alert-settings.js';
import { batchesOf } from './batches.js';
import { circlesOf } from './circles.js';
import { giveWay } from '../database/give-way.js';
import { peopleToTell } from './people-to-tell.js';
import { readRoster } from './roster.js';
import { untoldMatters } from './untold-matters.js';
import { NOBODY, REACHED_PARAMETERS, reachedParameters, untold, type Reached } from './untold-deadlines.js';
import type { Stretch } from './watched-stretches.js';

/** Deadlines to a statement. Smaller ones cost round trips, larger ones hold up the turns that run beside them; see bench/deadlines.ts. */
export const DEADLINES_PER_BATCH = 10_000;

export interface Raising {
  readonly evaluationId: number;
  readonly settings: AlertSettings;
  readonly reached: Reached;
  /** Where to look. */
  readonly stretches: readonly Stretch[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly perBatch: number;
}

/**
 * Raises every alert that is due and not yet told. Each batch commits by itself; what another instance has raised in the
 * meantime is passed over, so that it does not matter how many work at the same time or which of them falls.
 */
export async function raiseAlerts(client: PoolClient, { evaluationId, settings, reached, stretches, now, perBatch }: Raising): Promise<void> {
  const matters = await untoldMatters(client, reached);
  if (matters.length === 0) return;
  const roster = await readRoster(client);
  const circles = await circlesOf(client, matters.map((matter) => peopleToTell(matter, roster, settings)));
  const addresses = [
    matters.map(({ level }) => level),
    matters.map(({ ownerId }) => ownerId ?? NOBODY),
    matters.map(({ department }) => department ?? ''),
    matters.map(({ agentId }) => agentId ?? NOBODY),
    matters.map(({ park }) => park ?? ''),
    circles,
  ];
  for (const { from, to } of batchesOf(stretches, perBatch)) {
    const parameters = [...reachedParameters(reached), evaluationId, new Date(now).toISOString(), from, to, ...addresses];
    await giveWay(client, () => raise(client, parameters));
  }
}

/** Nearly always nobody else raises the same alerts at the same moment, and a plain insert costs half; if somebody does, theirs stand. */
async function raise(client: PoolClient, parameters: unknown[]): Promise<void> {
  try {
    await client.query(RAISE, parameters);
  } catch (fault) {
    if ((fault as { constraint?: string }).constraint !== 'alert_deadline_id_revision_level_key') throw fault;
    await client.query(`${RAISE} on conflict (deadline_id, revision, level) do nothing`, parameters);
  }
}

const $ = (place: number) => `$${REACHED_PARAMETERS + place}`;

/**
 * An evaluation whose people have been told takes no more alerts: its row is held while they are added. The rows are in one
 * order everywhere, so that two who raise the same alerts wait for each other and not for ever.
 */
const RAISE = `
  with open_evaluation as (
    select id from evaluation where id = ${$(1)} and told_at is null for share
  )
  insert into alert (deadline_id, revision, level, due_on, evaluation_id, circle_id, raised_on, raised_at)
  select id, revision, level, due_on, ${$(1)}, circle_id, $1::date, ${$(2)}::timestamptz
  from (${untold(`d.id between ${$(3)} and ${$(4)}`)} offset 0) u
  join unnest(${$(5)}::text[], ${$(6)}::uuid[], ${$(7)}::text[], ${$(8)}::uuid[], ${$(9)}::text[], ${$(10)}::integer[])
    as circle_of (level, owner_id, department_key, agent_id, park_key, circle_id)
    using (level, owner_id, department_key, agent_id, park_key)
  where exists (select from open_evaluation)
  order by id, level`;
