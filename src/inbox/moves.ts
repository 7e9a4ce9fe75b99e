import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { CalendarStore } from '../calendars/calendar-store.js';
import type { CompiledWorkflow } from '../core/workflow/compile.js';
import { Parameters } from '../database/parameters.js';
import { POOL } from '../database/pool.js';
import type { Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import { WorkflowStore } from '../workflows/workflow-store.js';
import { readMovePosition, writeMovePosition } from './move-position.js';
import { moveCounts, movesPage, owedSupplements, type MoveCount, type MoveRow } from './move-statements.js';
import { MOVE_TASKS, type DepartmentMovesDto, type MoveDto, type MoveGroupsDto, type MovesDto, type MovesQueryDto, type NeededMaterialDto } from './moves.dto.js';
import { readyAt } from './ready-at.js';

const PAGE = 50;
/** Working days after which supplements that are still owed are overdue: as many as the department has to ask for them. */
const SUPPLEMENT_DAYS = 5;

/** What an agent can move today in its own projects, and what for. */
@Injectable()
export class Moves {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly workflows: WorkflowStore,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  async read(principal: Principal, query: MovesQueryDto): Promise<MovesDto> {
    const { cursor, limit = PAGE } = query;
    const after = cursor === undefined ? null : readMovePosition(cursor);
    const [rows, counts, owed] = await Promise.all([
      this.fetch<MoveRow>((parameters) => movesPage(principal, query, after, limit + 1, parameters)),
      this.fetch<MoveCount>((parameters) => moveCounts(principal, parameters)),
      this.fetch<OwedRow>((parameters) => owedSupplements(principal, parameters)),
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const overdue = await Promise.all(owed.map(async (row) => this.waitOf(await this.workflowOf(row), row.since).waitingDays > SUPPLEMENT_DAYS));
    return {
      moves: await Promise.all(shown.map((row) => this.move(row))),
      next: last && rows.length > limit ? writeMovePosition({ department: last.department, projectId: last.project.id, item: last.item }) : null,
      groups: await this.groupsOf(counts),
      overdueSupplements: overdue.filter(Boolean).length,
    };
  }

  private async fetch<Row extends object>(statement: (parameters: Parameters) => string): Promise<readonly Row[]> {
    const parameters = new Parameters();
    const text = statement(parameters);
    return (await this.pool.query<Row>(text, parameters.values)).rows;
  }

  private async move(row: MoveRow): Promise<MoveDto> {
    const { project, item, department, stage, status, attempt, task, missing, lastEventAt } = row;
    const workflow = await this.workflowOf(row);
    const { definition } = workflow.items[workflow.indexOf.get(item)!]!;
    const wait = this.waitOf(workflow, task === 'submit' ? readyAt(definition, row) : lastEventAt!);
    return {
      project,
      item: { key: item, title: definition.title, department, status, attempt, stage },
      task,
      event: task === 'supplement' ? 'item.supplemented' : 'item.submitted',
      ...wait,
      overdue: task === 'supplement' && wait.waitingDays > SUPPLEMENT_DAYS,
      materials: definition.materials,
      missing,
    };
  }

  private waitOf({ definition }: CompiledWorkflow, since: number): Pick<MoveDto, 'waitingSince' | 'waitingDays'> {
    const waitingSince = this.clock.dayOf(since);
    return { waitingSince, waitingDays: this.calendars.get(definition.calendar).workingDaysBetween(waitingSince, this.clock.today()) };
  }

  private async groupsOf(counts: readonly MoveCount[]): Promise<MoveGroupsDto> {
    const departments = new Map<string, DepartmentMovesDto>();
    const materials = new Map<string, NeededMaterialDto>();
    for (const row of counts) {
      const { department, task, count } = row;
      const group = departments.get(department) ?? { department, ...NONE };
      departments.set(department, { ...group, [task]: group[task] + count });
      if (task === 'supplement') continue;
      const workflow = await this.workflowOf(row);
      for (const material of workflow.items[workflow.indexOf.get(row.item)!]!.definition.materials) {
        const known = materials.get(material.key);
        materials.set(material.key, { ...material, main: material.main || (known?.main ?? false), items: (known?.items ?? 0) + count });
      }
    }
    return {
      departments: [...departments.values()].sort((a, b) => (a.department < b.department ? -1 : 1)),
      materials: [...materials.values()].sort((a, b) => b.items - a.items || (a.key < b.key ? -1 : 1)),
    };
  }

  private async workflowOf({ workflow, version }: { readonly workflow: string; readonly version: number }): Promise<CompiledWorkflow> {
    return (await this.workflows.find(workflow, version))!;
  }
}

interface OwedRow {
  readonly workflow: string;
  readonly version: number;
  readonly since: number;
}

const NONE = Object.fromEntries(MOVE_TASKS.map((task) => [task, 0])) as Record<(typeof MOVE_TASKS)[number], number>;
