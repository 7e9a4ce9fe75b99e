import type { PoolClient } from 'pg';
import { ADDRESS, BATCH, NEXT_WINDOW } from './addressing-statements.js';
import { settleGaps } from './settle-gaps.js';

/** When what is sent through channels of this timing is due, if it becomes known now. */
export interface DueTime {
  readonly timing: object;
  readonly due: string;
}

interface Window {
  readonly through: number;
  readonly batch: number;
  readonly highest: number;
  readonly openGaps: number;
  readonly oldGaps: boolean;
}

/**
 * Addresses the next notices in one transaction: who is told, and through which channels. Whoever comes while another
 * instance is at it finds the mark locked and leaves. Answers how many notices it addressed; null when there was nothing to do.
 */
export async function addressBatch(client: PoolClient, dueTimes: (timings: readonly object[]) => readonly DueTime[], now: number): Promise<number | null> {
  await client.query('begin');
  try {
    const { rows } = await client.query<Window>(NEXT_WINDOW);
    const window = rows[0];
    if (window?.oldGaps) await settleGaps(client);
    const isWork = window && (window.highest > window.through || window.openGaps > 0);
    const addressed = isWork ? await address(client, window, dueTimes, now) : null;
    await client.query('commit');
    return addressed;
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  }
}

async function address(client: PoolClient, window: Window, dueTimes: (timings: readonly object[]) => readonly DueTime[], now: number): Promise<number | null> {
  const { rows: timings } = await client.query<{ timing: object }>('select distinct timing from channel where active');
  const due = dueTimes(timings.map(({ timing }) => timing));
  const through = Math.min(window.highest, window.through + BATCH);
  const { rows } = await client.query<{ addressed: number }>(ADDRESS, [
    window.through, Math.max(through, window.through), window.batch + 1, JSON.stringify(due), new Date(now),
  ]);
  const { addressed } = rows[0]!;
  return addressed === 0 && through <= window.through ? null : addressed;
}
