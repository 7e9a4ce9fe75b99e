import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { compileWorkflow, type CompiledWorkflow } from '../core/workflow/compile.js';
import type { WorkflowDefinition } from '../core/workflow/definition.js';
import { POOL } from '../database/pool.js';

/** Published versions, compiled once and kept: a version never changes, so what is kept is never stale. */
@Injectable()
export class WorkflowStore {
  private readonly compiled = new LRUCache<string, Promise<CompiledWorkflow | null>>({ max: 500 });

  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The compiled version; null when it has not been published. */
  find(key: string, version: number): Promise<CompiledWorkflow | null> {
    const id = `${key} ${version}`;
    let compiled = this.compiled.get(id);
    if (!compiled) {
      compiled = this.load(key, version);
      this.compiled.set(id, compiled);
      const forget = () => this.compiled.delete(id);
      // Not yet published is not for ever.
      compiled.then((found) => found ?? forget(), forget);
    }
    return compiled;
  }

  /** The version that a project registered on this day is pinned to: the highest one in effect; null when there is none. */
  async inEffect(key: string, on: string): Promise<CompiledWorkflow | null> {
    const { rows } = await this.pool.query<{ version: number }>(
      `select version from workflow_version
       where key = $1 and definition->>'effectiveFrom' <= $2 order by version desc limit 1`,
      [key, on],
    );
    return rows[0] ? this.find(key, rows[0].version) : null;
  }

  private async load(key: string, version: number): Promise<CompiledWorkflow | null> {
    const { rows } = await this.pool.query<{ definition: WorkflowDefinition }>(
      'select definition from workflow_version where key = $1 and version = $2',
      [key, version],
    );
    return rows[0] ? compileWorkflow(rows[0].definition) : null;
  }
}
