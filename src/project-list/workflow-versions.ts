import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { WorkflowDefinition, WorkflowType } from '../core/workflow/definition.js';
import { POOL } from '../database/pool.js';
import { WorkflowStore } from '../workflows/workflow-store.js';

/** One version of a workflow, as projects are pinned to it. */
export interface PinnedVersion {
  readonly workflow: string;
  readonly version: number;
}

/** A stage as one version of a workflow has it; stages count from 1. */
export interface StagePlace extends PinnedVersion {
  readonly place: number;
}

/** What is asked of projects and stands in the versions that they are pinned to. */
@Injectable()
export class WorkflowVersions {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly workflows: WorkflowStore,
  ) {}

  /** Where the stage of this key stands in each version that has one. Stages are known by keys, and stand in a project's row in the order of its workflow. */
  async placesOf(stage: string): Promise<readonly StagePlace[]> {
    const versions = await this.all();
    const places = versions.map(({ definition, ...pinned }) => ({ ...pinned, place: definition.stages.findIndex(({ key }) => key === stage) + 1 }));
    return places.filter(({ place }) => place > 0);
  }

  async ofType(type: WorkflowType): Promise<readonly PinnedVersion[]> {
    return (await this.all()).filter(({ definition }) => definition.type === type);
  }

  private async all(): Promise<readonly (PinnedVersion & { readonly definition: WorkflowDefinition })[]> {
    const { rows } = await this.pool.query<PinnedVersion>('select key as workflow, version from workflow_version order by key, version');
    return Promise.all(rows.map(async (pinned) => ({ ...pinned, definition: (await this.workflows.find(pinned.workflow, pinned.version))!.definition })));
  }
}
