import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Titles, WorkflowDefinition } from '../../core/workflow/definition.js';
import { POOL } from '../../database/pool.js';
import { WorkflowStore } from '../../workflows/workflow-store.js';

/** What the parts of a workflow are called, by their keys; of a part that later versions have, as the latest one has it. */
export interface WordsOfWorkflow {
  readonly title: Titles;
  readonly type: number;
  readonly stages: ReadonlyMap<string, Titles>;
  readonly items: ReadonlyMap<string, Titles>;
  readonly targets: ReadonlyMap<string, { readonly title: Titles; readonly baselineDays: number }>;
}

export type WordsByWorkflow = ReadonlyMap<string, WordsOfWorkflow>;

/** The words of all published workflows, kept in memory: a published version never changes. */
@Injectable()
export class WorkflowWords {
  private versions = 0;
  private words: WordsByWorkflow = new Map();

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly workflows: WorkflowStore,
  ) {}

  /** Of all versions, when there are so many. */
  async all(versions: number): Promise<WordsByWorkflow> {
    if (this.versions < versions) await this.load();
    return this.words;
  }

  private async load(): Promise<void> {
    const { rows } = await this.pool.query<{ key: string; version: number }>('select key, version from workflow_version order by key, version');
    const words = new Map<string, WordsOfWorkflow>();
    for (const { key, version } of rows) words.set(key, extended(words.get(key), (await this.workflows.find(key, version))!.definition));
    this.words = words;
    this.versions = rows.length;
  }
}

function extended(earlier: WordsOfWorkflow | undefined, { title, type, stages, targets }: WorkflowDefinition): WordsOfWorkflow {
  return {
    title,
    type,
    stages: new Map([...(earlier?.stages ?? []), ...stages.map((stage) => [stage.key, stage.title] as const)]),
    items: new Map([...(earlier?.items ?? []), ...stages.flatMap(({ items }) => items.map((item) => [item.key, item.title] as const))]),
    targets: new Map([...(earlier?.targets ?? []), ...targets.map((target) => [target.key, { title: target.title, baselineDays: target.baselineDays }] as const)]),
  };
}
