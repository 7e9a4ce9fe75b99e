import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import type { WorkflowDefinition } from '../core/workflow/definition.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../http/problem.js';
import { WallClock } from '../time/wall-clock.js';
import { CheckWorkflow, type WorkflowText } from './check-workflow.js';
import { notPublishable } from './not-publishable.js';

export interface Publication {
  readonly definition: WorkflowDefinition;
  /** False when this very version had been published before. */
  readonly isNew: boolean;
}

/** Publishes versions of workflows. What is published never changes: projects are pinned to it. */
@Injectable()
export class PublishWorkflow {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly checks: CheckWorkflow,
    private readonly clock: WallClock,
  ) {}

  /** Throws the Problem that says why the text is not published; saying the same again is no problem. */
  async publish(workflow: WorkflowText, publishedBy: string | null): Promise<Publication> {
    const checked = await this.checks.check(workflow);
    if (!checked.ok) throw notPublishable(checked.problems, workflow.fileName);
    const { definition, contentHash } = checked;
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const isNew = await this.write(client, definition, contentHash, publishedBy);
      await client.query('commit');
      return { definition, isNew };
    } catch (fault) {
      await client.query('rollback');
      throw fault;
    } finally {
      client.release();
    }
  }

  private async write(client: PoolClient, definition: WorkflowDefinition, contentHash: string, publishedBy: string | null): Promise<boolean> {
    const { key, version } = definition;
    // Versions of one workflow are published one after the other, so that none slips in below another.
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`workflow ${key}`]);
    const { rows } = await client.query<{ version: number; content_hash: string }>(
      'select version, content_hash from workflow_version where key = $1 and version >= $2 order by version desc',
      [key, version],
    );
    const same = rows.find((published) => published.version === version);
    if (same?.content_hash === contentHash) return false;
    if (same) throw Problem.of(409, 'workflow-version-published', { about: { key, version } });
    if (rows[0]) throw Problem.of(409, 'workflow-version-not-higher', { about: { key, version, latest: rows[0].version } });
    await client.query(
      `insert into workflow_version (key, version, content_hash, definition, published_at, published_by)
       values ($1, $2, $3, $4, $5, $6)`,
      [key, version, contentHash, JSON.stringify(definition), new Date(this.clock.now()), publishedBy],
    );
    return true;
  }
}
