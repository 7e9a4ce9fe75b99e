import type { PoolClient } from 'pg';
import { dropped, replaced, ROLLUPS } from './rollups.js';
import { ROW_TABLES, type Row, type RowTable, type StatisticRows } from './statistic-rows.js';
import { changesBetween, putIn, storedRows, takeOut, type RowChanges } from './stored-rows.js';

/** The rows of a project as they were reckoned. */
export interface Reckoned {
  readonly projectId: string;
  readonly rows: StatisticRows;
}

/** Writes what was reckoned, unless a later version of a project has been written meanwhile. */
export async function writeStatistics(client: PoolClient, reckoned: readonly Reckoned[]): Promise<void> {
  await holdRollups(client);
  const stored = await storedRows(client, reckoned.map(({ projectId }) => projectId));
  const current = reckoned.filter(({ rows }) => !isOlder(rows, stored));
  const ids = new Set<unknown>(current.map(({ projectId }) => projectId));
  for (const table of ROW_TABLES) {
    const old = stored[table].filter(({ project_id }) => ids.has(project_id));
    await replaceRows(client, table, old, current.flatMap(({ rows }) => rows[table]));
  }
}

/** Writes what was reckoned in the place of whatever is stored, which may be wrong in every way. */
export async function overwriteStatistics(client: PoolClient, reckoned: readonly Reckoned[]): Promise<void> {
  await holdRollups(client);
  const stored = await storedRows(client, reckoned.map(({ projectId }) => projectId));
  for (const table of ROW_TABLES) await replaceRows(client, table, stored[table], reckoned.flatMap(({ rows }) => rows[table]));
}

/** Rows and the rollups over them together, in the transaction of the client. */
async function replaceRows(client: PoolClient, table: RowTable, stored: readonly Row[], reckoned: readonly Row[]): Promise<void> {
  const changes = changesBetween(table, stored, reckoned);
  if (changes.gone.length + changes.come.length === 0) return;
  await takeOut(client, table, changes.gone);
  await putIn(client, table, changes.come);
  for (const rollup of ROLLUPS.filter(({ of }) => of === table)) await rollUp(client, rollup, changes);
}

/** Until the end of the transaction nobody else writes statistics: one instance writes at a time, for reckoning is what takes long. */
export async function holdRollups(client: Pick<PoolClient, 'query'>): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('statistics', 0))`);
}

/** Another instance has reckoned a later version, or by a later calendar. */
function isOlder({ project_statistic: [mine] }: StatisticRows, stored: StatisticRows): boolean {
  const [version, calendar] = versionOf(mine!);
  return stored.project_statistic.some((row) => {
    if (row.project_id !== mine!.project_id) return false;
    const [storedVersion, storedCalendar] = versionOf(row);
    return storedVersion > version || (storedVersion === version && storedCalendar > calendar);
  });
}

function versionOf({ version, calendar_revision }: Row): readonly [number, number] {
  return [version as number, calendar_revision as number];
}

async function rollUp(client: PoolClient, rollup: (typeof ROLLUPS)[number], { gone, come }: RowChanges): Promise<void> {
  const { rows } = await client.query<{ empty: readonly Row[] }>(replaced(rollup), [JSON.stringify(gone), JSON.stringify(come)]);
  const { empty } = rows[0]!;
  if (empty.length > 0) await client.query(dropped(rollup), [JSON.stringify(empty)]);
}
