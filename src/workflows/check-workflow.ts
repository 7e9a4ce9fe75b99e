import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { checkDefinition } from '../core/workflow/check.js';
import type { WorkflowDefinition } from '../core/workflow/definition.js';
import type { LineOf, Problem } from '../core/workflow/parse-problem.js';
import { POOL } from '../database/pool.js';
import { readDefinition } from './read-definition.js';

export interface WorkflowText {
  /** YAML. */
  readonly text: string;
  readonly fileName?: string;
}

export type CheckedWorkflow =
  | { readonly ok: true; readonly definition: WorkflowDefinition; readonly contentHash: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Says of a text whether it could be published here: by its shape, its meaning, and the departments and calendars that there are. */
@Injectable()
export class CheckWorkflow {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Whatever the text is, the answer is a value. */
  async check({ text, fileName }: WorkflowText): Promise<CheckedWorkflow> {
    const read = readDefinition(text, fileName);
    if (!read.ok) return read;
    const { definition, contentHash, lineOf } = read;
    const { departments, calendars } = await this.known();
    const problems = [...checkDefinition(definition, { departments: new Set(departments), lineOf }), ...calendarProblems(definition, calendars, lineOf)];
    return problems.length > 0 ? { ok: false, problems } : { ok: true, definition, contentHash };
  }

  private async known(): Promise<{ departments: string[]; calendars: string[] }> {
    const { rows } = await this.pool.query<{ departments: string[]; calendars: string[] }>(
      `select array(select key from department) as departments, array(select distinct calendar_key from calendar_year) as calendars`,
    );
    return rows[0]!;
  }
}

function calendarProblems({ calendar }: WorkflowDefinition, calendars: readonly string[], lineOf: LineOf): readonly Problem[] {
  if (calendars.includes(calendar)) return [];
  return [
    {
      path: 'calendar',
      line: lineOf('calendar'),
      reason: 'unknown-calendar',
      message: `There is no calendar "${calendar}"; there are: ${calendars.join(', ')}.`,
      zh: `没有工作日历“${calendar}”，现有：${calendars.join('、')}。`,
    },
  ];
}
