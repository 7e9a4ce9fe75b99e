import type { PoolClient } from 'pg';
import { batchesOf } from './batches.js';
import { circlesOf } from './circles.js';
import { peopleToTell, type Matter } from './people-to-tell.js';
import { readRoster } from './roster.js';
import { survey } from './survey.js';
import { NOBODY, REACH_PARAMETERS, reachParameters, untold, type Reaches } from './untold-deadlines.js';

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
export async function raiseAlerts(client: PoolClient, { evaluationId, reaches, now, alertsPerBatch }: Raising): Promise<void> {
  const { stretches, matters } = await survey(client, reaches);
  if (matters.length === 0) return;
  const roster = await readRoster(client);
  const circles = await circlesOf(client, matters.map((matter) => peopleToTell(matter, roster)));
  const circleOf = Object.fromEntries(matters.map((matter, at) => [keyOf(matter), circles[at]]));
  for (const batch of batchesOf(stretches, alertsPerBatch)) {
    await raise(client, [...reachParameters(reaches), evaluationId, new Date(now).toISOString(), batch.from, batch.to, JSON.stringify(circleOf)]);
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

function keyOf({ level, ownerId, department, agentId, park }: Matter): string {
  return [level, ownerId ?? NOBODY, department ?? '', agentId ?? NOBODY, park ?? ''].join(' ');
}

const $ = (place: number) => `$${REACH_PARAMETERS + place}`;

/**
 * In one order everywhere, so that two who raise the same alerts wait for each other and not for ever.
 * An evaluation whose people have been told takes no more alerts: its row is held while they are added. The circle is looked
 * up and not joined: the planner cannot know how many rows are untold.
 */
const RAISE = `
  with open_evaluation as (
    select id from evaluation where id = ${$(1)} and told_at is null for share
  ), addressed as (
    select u.*, (${$(5)}::jsonb -> concat_ws(' ', u.level, u.owner_id, u.department_key, u.agent_id, u.park_key))::integer as circle_id
    from (${untold(`d.id between ${$(3)} and ${$(4)}`)}) u
    where exists (select from open_evaluation)
  )
  insert into alert (deadline_id, revision, level, due_on, evaluation_id, circle_id, raised_on, raised_at)
  select id, revision, level, due_on, ${$(1)}, circle_id, $1::date, ${$(2)}::timestamptz
  from addressed where circle_id is not null
  order by id, level`;
