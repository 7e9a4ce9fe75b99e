import type { PoolClient } from 'pg';

/**
 * Forgets ids that nobody will ever use: those of transactions that were rolled back. Who writes a notice locks the table
 * before taking an id, and keeps the lock to the end. So once every transaction that was under way when a gap was seen has
 * ended, its row is there or never will be. The locks must be read before the rows, hence two statements.
 */
export async function settleGaps(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ since: string }>(OLDEST_WRITER);
  await client.query(FORGET, [rows[0]!.since]);
}

/** As text: a writer of which nothing is known may have begun at any time, which no Date can say. */
const OLDEST_WRITER = `
  select coalesce(min(coalesce(a.xact_start, '-infinity')), 'infinity')::text as since
  from pg_locks l left join pg_stat_activity a on a.pid = l.pid
  where l.relation = 'notice'::regclass and l.mode = 'RowExclusiveLock'
    and l.database = (select oid from pg_database where datname = current_database())`;

/** Those that were filled are kept for a while, for who follows the batches. */
const FORGET = `
  delete from notice_gap g
  where (addressed_in is null and seen_at < $1::timestamptz and not exists (select from notice n where n.id = g.notice_id)
      and seen_at < clock_timestamp() - interval '60 seconds')
    or (addressed_in is not null and seen_at < clock_timestamp() - interval '5 minutes')`;
