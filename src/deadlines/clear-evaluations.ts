import type { PoolClient } from 'pg';

/** So many are cleared away at a time that a table which has grown for years holds nobody up. */
const AT_A_TIME = 10_000;

/**
 * Clears away evaluations that are older than so many days and have found nothing to do: there is one every minute. What was
 * raised, acted on, failed or cut off stays, and so does the first after an interruption.
 */
export async function clearEvaluations(client: PoolClient, keptDays: number): Promise<void> {
  await client.query(CLEAR, [keptDays]);
}

const CLEAR = `
  delete from evaluation
  where id in (
    select id from evaluation
    where started_at < clock_timestamp() - interval '1 day' * $1
      and raised = 0 and acted = 0 and failed = 0 and took_ms is not null and told_at is not null and since_last_ms < 300000
    limit ${AT_A_TIME})`;
