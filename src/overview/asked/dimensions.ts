import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DayUnit } from '../../core/clock/limit.js';
import { POOL } from '../../database/pool.js';

/** What is counted; the columns of `statistic_subject` say what each is. */
export interface Subject {
  readonly id: number;
  readonly kind: 'item' | 'stage' | 'target' | 'project';
  readonly workflow: string;
  readonly type: number;
  readonly key: string;
  readonly stage: string;
  readonly department: string;
  readonly unit: DayUnit;
}

/** For whom it is counted. */
export interface Scope {
  readonly id: number;
  readonly kind: 'city' | 'park' | 'agent' | 'officer';
  readonly park: string | null;
  readonly person: string | null;
}

export interface KnownDimensions {
  readonly subjects: ReadonlyMap<number, Subject>;
  readonly scopes: ReadonlyMap<number, Scope>;
}

/** The numbered subjects and scopes, kept in memory: they are few, are never changed and never deleted. */
@Injectable()
export class Dimensions {
  private known: KnownDimensions = { subjects: new Map(), scopes: new Map() };

  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** All of them, when there are so many. */
  async all(subjects: number, scopes: number): Promise<KnownDimensions> {
    if (this.known.subjects.size < subjects || this.known.scopes.size < scopes) this.known = await this.load();
    return this.known;
  }

  private async load(): Promise<KnownDimensions> {
    const [subjects, scopes] = await Promise.all([this.pool.query<Subject>(SUBJECTS), this.pool.query<Scope>(SCOPES)]);
    return { subjects: new Map(subjects.rows.map((subject) => [subject.id, subject])), scopes: new Map(scopes.rows.map((scope) => [scope.id, scope])) };
  }
}

const SUBJECTS = `
  select id, kind, workflow_key as workflow, workflow_type as type, key, stage_key as stage, department_key as department, unit
  from statistic_subject order by id`;
const SCOPES = 'select id, kind, park_key as park, person_id as person from statistic_scope order by id';
