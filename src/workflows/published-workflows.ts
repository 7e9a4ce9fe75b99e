import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { WorkflowDefinition } from '../core/workflow/definition.js';
import { planOf } from '../core/workflow/plan.js';
import { wholeChartConfig } from '../core/workflow/whole-chart.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../http/problem.js';
import type { WorkflowSummaryDto, WorkflowVersionDto } from './workflow.dto.js';
import { WorkflowStore } from './workflow-store.js';

/** Published versions, as people and programs read them. */
@Injectable()
export class PublishedWorkflows {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly workflows: WorkflowStore,
  ) {}

  /** Every version of every workflow, the latest of each first. */
  async list(): Promise<WorkflowSummaryDto[]> {
    const { rows } = await this.pool.query<{ key: string; version: number; published_at: Date }>(
      'select key, version, published_at from workflow_version order by key, version desc',
    );
    return Promise.all(
      rows.map(async ({ key, version, published_at }) => summaryOf(await this.definition(key, version), published_at.toISOString())),
    );
  }

  async read(key: string, version: number): Promise<WorkflowVersionDto> {
    const definition = await this.definition(key, version);
    const { rows } = await this.pool.query<{ published_at: Date; content_hash: string }>(
      'select published_at, content_hash from workflow_version where key = $1 and version = $2',
      [key, version],
    );
    const { published_at, content_hash } = rows[0]!;
    return { key, version, publishedAt: published_at.toISOString(), contentHash: content_hash, definition, plan: planOf(definition) };
  }

  /** The whole workflow as the configuration of one statechart. */
  async machine(key: string, version: number): Promise<object> {
    return wholeChartConfig(await this.definition(key, version));
  }

  private async definition(key: string, version: number): Promise<WorkflowDefinition> {
    const compiled = await this.workflows.find(key, version);
    if (!compiled) throw Problem.of(404, 'workflow-not-found', { about: { key, version } });
    return compiled.definition;
  }
}

function summaryOf(definition: WorkflowDefinition, publishedAt: string): WorkflowSummaryDto {
  const { key, version, title, type, place, calendar, effectiveFrom, stages, targets } = definition;
  return {
    key, version, title, type, place, calendar, effectiveFrom, publishedAt,
    stages: stages.length,
    items: stages.reduce((sum, stage) => sum + stage.items.length, 0),
    targets: targets.map(({ key, title, baselineDays, targetDays }) => ({ key, title, baselineDays, targetDays })),
  };
}
