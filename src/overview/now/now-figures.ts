import type { Pool } from 'pg';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { Light } from '../../core/clock/light.js';
import type { SignedPeriod } from '../../core/statistics/period-sum.js';
import { Parameters } from '../../database/parameters.js';
import { lightExpression } from '../../project-list/list-conditions.js';
import { ofSubjects, periodsAsked } from '../asked/rollup-conditions.js';
import type { Selection } from '../asked/selection.js';
import { cellLight, type OpenCell } from '../cases/cell-light.js';
import type { ActiveProjectsDto, EndedProjectsDto, LastEvaluationDto, OpenItemsDto } from './now.dto.js';

export type Lights = Record<Light, number>;

const NO_LIGHTS: Lights = { green: 0, yellow: 0, red: 0, blue: 0, grey: 0 };

/** Items that are open, and how many of them the lists of cases have. */
export interface OpenItems {
  readonly items: OpenItemsDto;
  readonly overdue: number;
  readonly nearDue: number;
  readonly pausedBeyond: number;
}

interface CountedCell extends OpenCell {
  readonly near: number;
  readonly beyond: number;
}

export async function openItems(pool: Pool, selection: Selection, until: CivilDate): Promise<OpenItems> {
  const { today } = selection;
  const parameters = new Parameters();
  const [day, last] = [`${parameters.add(today)}::date`, `${parameters.add(until)}::date`];
  const { rows } = await pool.query<CountedCell>(
    `select state, due_on < ${day} as late, warn_on <= ${day} as warned, sum(attempts) as attempts,
       coalesce(sum(attempts) filter (where state = 'running' and due_on between ${day} and ${last}), 0) as near,
       coalesce(sum(attempts) filter (where state = 'paused' and pause_due_on < ${day}), 0) as beyond
     from open_rollup where scope_id = any (${parameters.add(selection.scopes)}::integer[]) ${ofSubjects(selection, 'item', parameters)}
     group by 1, 2, 3`,
    parameters.values,
  );
  const items: OpenItemsDto = { open: 0, lights: { ...NO_LIGHTS }, submitted: 0, supplementing: 0, running: 0, paused: 0 };
  for (const cell of rows) {
    items.open += cell.attempts;
    items[cell.state] += cell.attempts;
    items.lights[cellLight(cell, today)] += cell.attempts;
  }
  const sum = (count: (cell: CountedCell) => number) => rows.reduce((all, cell) => all + count(cell), 0);
  return { items, overdue: items.lights.red, nearDue: sum(({ near }) => near), pausedBeyond: sum(({ beyond }) => beyond) };
}

/** Null when only parts of projects are asked for. */
export async function activeProjects(pool: Pool, selection: Selection): Promise<ActiveProjectsDto | null> {
  if (selection.isWithinProjects) return null;
  const parameters = new Parameters();
  const today = `${parameters.add(selection.today)}::date`;
  const { rows } = await pool.query<{ light: Light; projects: number }>(
    `select ${lightExpression(today)} as light, sum(p.projects) as projects
     from (
       select due_on, warn_on, (standing = 'running')::integer as running, (standing = 'paused')::integer as paused, projects
       from active_project_rollup where scope_id = any (${parameters.add(selection.scopes)}::integer[]) ${ofSubjects(selection, 'project', parameters)}
     ) as p
     group by 1`,
    parameters.values,
  );
  const lights = { ...NO_LIGHTS };
  for (const { light, projects } of rows) lights[light] = projects;
  return { active: rows.reduce((sum, { projects }) => sum + projects, 0), lights };
}

interface EndedRow {
  readonly status: 'completed' | 'terminated';
  readonly projects: number;
  readonly approval: number;
  readonly elapsed: number;
  readonly applicant: number;
}

export async function endedProjects(pool: Pool, selection: Selection, periods: readonly SignedPeriod[]): Promise<EndedProjectsDto | null> {
  if (selection.isWithinProjects) return null;
  const parameters = new Parameters();
  const { rows } = await pool.query<EndedRow>(
    `select status, sum(sign * projects) as projects, sum(sign * approval_days) as approval, sum(sign * elapsed_days) as elapsed,
       sum(sign * applicant_days) as applicant
     from ${periodsAsked(periods, parameters)} join ended_project_rollup using (period)
     where scope_id = any (${parameters.add(selection.scopes)}::integer[]) ${ofSubjects(selection, 'project', parameters)}
     group by status`,
    parameters.values,
  );
  const completed = rows.find(({ status, projects }) => status === 'completed' && projects > 0);
  return {
    completed: completed?.projects ?? 0,
    terminated: rows.find(({ status }) => status === 'terminated')?.projects ?? 0,
    meanApprovalDays: completed ? completed.approval / completed.projects : null,
    meanElapsedDays: completed ? completed.elapsed / completed.projects : null,
    meanApplicantDays: completed ? completed.applicant / completed.projects : null,
  };
}

export async function lastEvaluation(pool: Pool): Promise<LastEvaluationDto | null> {
  const { rows } = await pool.query<Omit<LastEvaluationDto, 'startedAt'> & { startedAt: Date }>({
    name: 'last-evaluation',
    text: `select id, day, started_at as "startedAt", took_ms as "tookMs", looked, raised from evaluation where took_ms is not null order by id desc limit 1`,
  });
  const last = rows[0];
  return last ? { ...last, startedAt: last.startedAt.toISOString() } : null;
}
