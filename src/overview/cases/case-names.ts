import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DayUnit } from '../../core/clock/limit.js';
import { POOL } from '../../database/pool.js';
import type { Subject } from '../asked/dimensions.js';
import type { NamedPersonDto } from '../asked/selection.dto.js';
import type { CaseItemDto, CaseProjectDto } from './case.dto.js';

/** What a row of any case says by id and number. */
export interface NumberedCase {
  readonly projectId: string;
  readonly subjectId: number;
  readonly agentScope: number;
  /** The officer who accepted it. */
  readonly officerScope?: number | null;
  /** The target that waited. */
  readonly targetId?: number;
}

/** The same in words. */
export interface NamedCase {
  readonly project: CaseProjectDto;
  readonly workflow: string;
  readonly workflowVersion: number;
  /** Of the item, stage or target. */
  readonly key: string;
  readonly subjectKind: Subject['kind'];
  readonly unit: DayUnit;
  readonly item: Omit<CaseItemDto, 'title'>;
  readonly agent: NamedPersonDto;
  readonly officer: NamedPersonDto | null;
  readonly target: string | null;
}

/**
 * Says what the numbers in rows of cases stand for. One statement for cases of every kind, which is planned once; joined to the
 * pages, whose statements differ, its planning would take longer than all the reading.
 */
@Injectable()
export class CaseNames {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async of<Row extends NumberedCase>(rows: readonly Row[]): Promise<(Row & NamedCase)[]> {
    if (rows.length === 0) return [];
    const projects = rows.map(({ projectId }) => projectId);
    const subjects = rows.flatMap(({ subjectId, targetId }) => [subjectId, ...(targetId === undefined ? [] : [targetId])]);
    const scopes = rows.flatMap(({ agentScope, officerScope }) => [agentScope, ...(officerScope ? [officerScope] : [])]);
    const values = [projects, subjects, scopes].map((all) => [...new Set<number | string>(all)]);
    const { rows: found } = await this.pool.query<Names>({ name: 'names-of-cases', text: NAMES, values });
    return rows.map((row) => Object.assign(row, named(row, found[0]!)));
  }
}

interface Names {
  readonly projects: Readonly<Record<string, { readonly project: CaseProjectDto; readonly workflowVersion: number }>>;
  readonly subjects: Readonly<Record<number, NamedSubject>>;
  readonly people: Readonly<Record<number, NamedPersonDto>>;
}

interface NamedSubject extends Pick<NamedCase, 'workflow' | 'key' | 'unit'> {
  readonly kind: Subject['kind'];
  readonly stage: string;
  readonly department: string;
}

function named({ projectId, subjectId, agentScope, officerScope, targetId }: NumberedCase, { projects, subjects, people }: Names): NamedCase {
  const { workflow, key, kind, unit, department, stage } = subjects[subjectId]!;
  return {
    ...projects[projectId]!,
    workflow,
    key,
    subjectKind: kind,
    unit,
    item: { key, department, stage },
    agent: people[agentScope]!,
    officer: officerScope ? people[officerScope]! : null,
    target: targetId === undefined ? null : subjects[targetId]!.key,
  };
}

const NAMES = `
  select
    (select json_object_agg(id, json_build_object('project', json_build_object('id', id, 'code', code, 'name', name, 'park', park_key), 'workflowVersion', workflow_version))
     from project where id = any ($1::uuid[])) as projects,
    (select json_object_agg(id, json_build_object('workflow', workflow_key, 'key', key, 'kind', kind, 'unit', unit, 'department', department_key, 'stage', stage_key))
     from statistic_subject where id = any ($2::integer[])) as subjects,
    (select json_object_agg(s.id, json_build_object('id', p.id, 'name', p.name))
     from statistic_scope s join person p on p.id = s.person_id where s.id = any ($3::integer[])) as people`;
