import type { PoolClient } from 'pg';
import type { CivilDate } from '../core/calendar/civil-date.js';

/** Neighbouring ids of deadlines, and how many of them are near due or overdue. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly deadlines: number;
}

/** Where the deadlines lie that are near due or overdue, in the order of their ids. */
export async function watchedStretches(client: PoolClient, today: CivilDate): Promise<readonly Stretch[]> {
  const { rows } = await client.query<{ stretch: number; deadlines: number }>(STRETCHES, [today]);
  return rows.map(({ stretch, deadlines }) => ({ from: stretch * LENGTH, to: (stretch + 1) * LENGTH - 1, deadlines }));
}

const LENGTH = 1_000;
const STRETCHES = `
  select id / ${LENGTH} as stretch, count(*) as deadlines from deadline where open and warn_on <= $1 group by 1 order by 1`;
