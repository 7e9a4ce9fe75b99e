import type { PoolClient } from 'pg';
import { digestsOf, MOST_NAMED, type ToldTogether } from './digests.js';

/**
 * Tells everybody once of what an evaluation has raised, in one transaction with the mark that it has been told. Answers how
 * many alerts it raised; null when it had been told before.
 */
export async function tellAlerts(client: PoolClient, evaluationId: number, now: number): Promise<number | null> {
  // What people are told is on the disk, and everything that was written before it.
  await client.query('begin; set local synchronous_commit to default');
  try {
    const raised = await tell(client, evaluationId, now);
    await client.query('commit');
    return raised;
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  }
}

async function tell(client: PoolClient, evaluationId: number, now: number): Promise<number | null> {
  const { rowCount } = await client.query('select from evaluation where id = $1 and told_at is null for update', [evaluationId]);
  if (rowCount === 0) return null;
  const { rows: groups } = await client.query<ToldTogether>(GROUPS, [evaluationId]);
  const digests = digestsOf(groups).map(({ recipient, counts, alerts }) => ({ recipient, data: { evaluation: evaluationId, counts, alerts } }));
  if (digests.length > 0) await client.query(NOTICES, [JSON.stringify(digests), new Date(now).toISOString()]);
  const raised = groups.reduce((sum, { count }) => sum + count, 0);
  await client.query('update evaluation set told_at = clock_timestamp(), raised = $2 where id = $1', [evaluationId, raised]);
  return raised;
}

const GROUPS = `
  select c.members, g.level, g.count, g.alerts
  from (
    select circle_id, level, count(*), to_json((array_agg(id))[1:${MOST_NAMED}]) as alerts
    from alert where evaluation_id = $1 group by circle_id, level
  ) g join circle c on c.id = g.circle_id
  order by g.circle_id, g.level`;
const NOTICES = `
  insert into notice (kind, audience, recipient, data, recorded_at)
  select 'alerts', 'person', n.recipient, n.data, $2
  from json_to_recordset($1) as n (recipient text, data jsonb)`;
