import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { POOL } from '../../database/pool.js';
import { inTransaction } from '../../database/in-transaction.js';
import { ReckonProjects } from '../reckon-projects.js';
import { ROLLUPS } from '../rollups.js';
import { ROW_TABLES, type StatisticRows } from '../statistic-rows.js';
import { storedRows } from '../stored-rows.js';
import { overwriteStatistics, type Reckoned } from '../write-statistics.js';
import { rollupDifferences, type RollupDifferences } from './rollup-differences.js';
import { rowDifferences } from './row-differences.js';
import { sumAnew } from './sum-anew.js';

export interface CheckReport {
  readonly projects: number;
  /** Projects that have changed since they were reckoned: the reckoner comes to them. */
  readonly due: number;
  readonly rows: readonly { readonly projectId: string; readonly differences: readonly string[] }[];
  readonly rollups: readonly RollupDifferences[];
}

const PROJECTS_PER_BATCH = 200;

/** Reckons all statistics anew, by the functions that the reckoner uses, and compares them with the tables. */
@Injectable()
export class CheckStatistics {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly projects: ReckonProjects,
  ) {}

  /** It may run beside the service: what a turn changes meanwhile is due, and no difference. */
  async run({ rebuild }: { readonly rebuild: boolean }): Promise<CheckReport> {
    const { rows: all } = await this.pool.query<{ id: string }>('select id from project order by id');
    const rows: CheckReport['rows'][number][] = [];
    let due = 0;
    for (let from = 0; from < all.length; from += PROJECTS_PER_BATCH) {
      const batch = await this.compareRows(all.slice(from, from + PROJECTS_PER_BATCH).map(({ id }) => id), rebuild);
      rows.push(...batch.rows);
      due += batch.due;
    }
    const rollups: RollupDifferences[] = [];
    for (const rollup of ROLLUPS) {
      const differences = await this.unhurried((client) => rollupDifferences(client, rollup));
      if (differences.cells === 0) continue;
      rollups.push(differences);
      if (rebuild) await this.unhurried((client) => sumAnew(client, rollup));
    }
    return { projects: all.length, due, rows, rollups };
  }

  private async compareRows(ids: readonly string[], rebuild: boolean): Promise<Pick<CheckReport, 'due' | 'rows'>> {
    const { reckoned, failed } = await this.projects.reckon(ids);
    const { stored, due } = await this.storedNow(ids, reckoned);
    const different = reckoned.flatMap(({ projectId, rows }) => {
      if (due.has(projectId)) return [];
      const own = Object.fromEntries(ROW_TABLES.map((table) => [table, stored.get(projectId)?.[table] ?? []])) as unknown as StatisticRows;
      const differences = rowDifferences(own, rows);
      return differences.length > 0 ? [{ projectId, differences }] : [];
    });
    if (rebuild && different.length > 0) {
      const wrong = new Set(different.map(({ projectId }) => projectId));
      await inTransaction(this.pool, (client) => overwriteStatistics(client, reckoned.filter(({ projectId }) => wrong.has(projectId))));
    }
    return { due: due.size, rows: [...different, ...failed.map((projectId) => ({ projectId, differences: ['cannot be reckoned'] }))] };
  }

  /** What is stored, and which projects have moved on: all of one moment. */
  private async storedNow(ids: readonly string[], reckoned: readonly Reckoned[]) {
    return inTransaction(this.pool, async (client) => {
      await client.query('set transaction isolation level repeatable read, read only');
      const rows = await storedRows(client, ids);
      const versions = reckoned.map(({ rows: { project_statistic } }) => project_statistic[0]!.version);
      const { rows: moved } = await client.query<{ id: string }>(MOVED, [reckoned.map(({ projectId }) => projectId), versions]);
      return { stored: byProject(rows), due: new Set(moved.map(({ id }) => id)) };
    });
  }

  /** Sums over everything take longer than a request may. */
  private unhurried<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    return inTransaction(this.pool, async (client) => {
      await client.query(`set local statement_timeout = 0; set local work_mem = '256MB'`);
      return work(client);
    });
  }
}

function byProject(rows: StatisticRows): ReadonlyMap<string, StatisticRows> {
  const projects = new Map<string, Record<string, object[]>>();
  for (const table of ROW_TABLES) {
    for (const row of rows[table]) {
      const own = projects.get(row.project_id as string) ?? Object.fromEntries(ROW_TABLES.map((each) => [each, []]));
      own[table]!.push(row);
      projects.set(row.project_id as string, own);
    }
  }
  return projects as unknown as ReadonlyMap<string, StatisticRows>;
}

const MOVED = `
  select p.id from unnest($1::uuid[], $2::integer[]) as r (id, version) join project p on p.id = r.id
  where p.version <> r.version or p.id in (select project_id from statistics_due)`;
