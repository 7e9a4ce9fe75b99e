import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Parameters } from '../database/parameters.js';
import { POOL } from '../database/pool.js';
import type { Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import { WorkflowStore } from '../workflows/workflow-store.js';
import { listConditions, type ListKnowledge } from './list-conditions.js';
import { listOrder, type ListOrder } from './list-order.js';
import { firstProjects, listedRows, type ListedRow } from './list-page.js';
import { readPosition, writePosition, type ListPosition } from './list-position.js';
import type { ListedProjectDto, ProjectListDto } from './listed-project.dto.js';
import type { ProjectListQueryDto } from './project-list-query.dto.js';
import { projectTurns, turnRows, type TurnRow } from './project-turns.js';
import { WorkflowVersions } from './workflow-versions.js';

const PAGE = 50;

interface Asked {
  readonly principal: Principal;
  readonly query: ProjectListQueryDto;
  readonly knowledge: ListKnowledge;
}

/** The projects that a person may look into, page by page. */
@Injectable()
export class ProjectList {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly versions: WorkflowVersions,
    private readonly workflows: WorkflowStore,
    private readonly clock: OfficeClock,
  ) {}

  async list(principal: Principal, query: ProjectListQueryDto): Promise<ProjectListDto> {
    const { sort = 'registered', limit = PAGE, cursor, stage, type } = query;
    const order = listOrder(sort);
    const after = cursor === undefined ? null : readPosition(cursor, sort, order);
    const knowledge = {
      stagePlaces: stage === undefined ? null : await this.versions.placesOf(stage),
      versions: type === undefined ? null : await this.versions.ofType(type),
      today: this.clock.today(),
    };
    const rows = await this.rows({ principal, query, knowledge }, order, after, limit + 1);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const turns = query.with === 'turns' ? await turnRows(this.pool, shown.map(({ id }) => id)) : null;
    return {
      projects: await Promise.all(shown.map((row) => this.view(row, turns && (turns.get(row.id) ?? [])))),
      next: last && rows.length > limit ? writePosition(sort, { value: last.cursorValue, id: last.id }) : null,
    };
  }

  private async rows(asked: Asked, order: ListOrder, after: ListPosition | null, limit: number): Promise<readonly ListedRow[]> {
    const { rest } = order;
    const isPast = after !== null && after.value === null;
    const first = isPast ? [] : await this.fetch(asked, order, after ? [afterValue(order, after)] : [], limit);
    if (rest === null || first.length === limit) return first;
    const byId = { ...order, ...rest };
    const conditions = [() => rest.condition, ...(isPast ? [afterId(byId, after)] : [])];
    return [...first, ...(await this.fetch(asked, byId, conditions, limit - first.length))];
  }

  private async fetch(
    { principal, query, knowledge }: Asked,
    order: ListOrder,
    keyset: readonly Condition[],
    limit: number,
  ): Promise<readonly ListedRow[]> {
    const parameters = new Parameters();
    const conditions = [
      ...listConditions(principal, query, knowledge, order, parameters),
      ...keyset.map((condition) => condition(parameters)),
    ];
    const page = firstProjects(order, conditions, parameters.add(limit));
    return (await this.pool.query<ListedRow>(listedRows(page, parameters.add(knowledge.today)), parameters.values)).rows;
  }

  private async view(row: ListedRow, turns: readonly TurnRow[] | null): Promise<ListedProjectDto> {
    const { id, code, name, status, light, park, agent, dueOn, running, paused, overdue, workflowKey: key, workflowVersion: version } = row;
    const { definition } = (await this.workflows.find(key, version))!;
    const { title, stages } = definition;
    const isOpen = (at: number) => status === 'active' && row.stageEndedAt[at] === null;
    return {
      id, code, name, status, light, park, agent, dueOn,
      workflow: { key, version, title },
      applicant: { name: row.applicant },
      openStages: stages.filter((_, at) => isOpen(at)).map((stage) => ({ key: stage.key, title: stage.title })),
      registeredOn: this.clock.dayOf(row.registeredAt.getTime()),
      items: { running, paused, overdue },
      ...(turns && { turns: projectTurns(turns, definition) }),
    };
  }
}

type Condition = (parameters: Parameters) => string;

function afterValue({ expression, id, direction, fromCursor }: ListOrder, after: ListPosition): Condition {
  const beyond = direction === 'asc' ? '>' : '<';
  return (parameters) => `(${expression}, ${id}) ${beyond} (${fromCursor(parameters.add(after.value))}, ${parameters.add(after.id)}::uuid)`;
}

function afterId({ id, direction }: ListOrder, after: ListPosition): Condition {
  return (parameters) => `${id} ${direction === 'asc' ? '>' : '<'} ${parameters.add(after.id)}::uuid`;
}
