import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import { WorkflowStore } from '../workflows/workflow-store.js';

/** A stage as one version of a workflow has it; stages count from 1. */
export interface StagePlace {
  readonly workflow: string;
  readonly version: number;
  readonly place: number;
}

/** Stages are known by keys, and stand in a project's row in the order of its workflow. */
@Injectable()
export class StagePlaces {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly workflows: WorkflowStore,
  ) {}

  /** Where the stage of this key stands in each version that has one. */
  async of(stage: string): Promise<readonly StagePlace[]> {
    const { rows } = await this.pool.query<{ key: string; version: number }>('select key, version from workflow_version');
    const places = await Promise.all(
      rows.map(async ({ key, version }) => {
        const { stages } = (await this.workflows.find(key, version))!.definition;
        return { workflow: key, version, place: stages.findIndex((one) => one.key === stage) + 1 };
      }),
    );
    return places.filter(({ place }) => place > 0);
  }
}
