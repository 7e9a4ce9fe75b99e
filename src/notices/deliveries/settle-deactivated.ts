import type { Pool } from 'pg';

/** What waits for people who have been deactivated is given up, visibly: nothing is told to who has left. */
export async function settleDeactivated(pool: Pool): Promise<void> {
  await pool.query(SETTLE);
}

const SETTLE = `
  update delivery d set state = 'given-up', last_error = 'the person was deactivated'
  from channel c join person p on p.id = c.person_id
  where not p.active and d.channel_key = c.key and d.person_id = p.id and d.state = 'pending'`;
