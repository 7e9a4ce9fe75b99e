import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import type { Numbering, Scope, Subject } from './statistic-rows.js';

/** Subjects and scopes by their numbers, kept in memory: they are few and never change. */
@Injectable()
export class Numbers {
  private readonly subjects = new Map<string, number>();
  private readonly scopes = new Map<string, number>();

  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Does the work, again if it asked for numbers that were not known yet; those are given in between. */
  async with<T>(work: (numbering: Numbering) => T): Promise<T> {
    for (;;) {
      const unknown = { subjects: new Map<string, Subject>(), scopes: new Map<string, Scope>() };
      const done = work({
        subject: (subject) => this.subjects.get(subjectName(subject)) ?? asked(unknown.subjects, subjectName(subject), subject),
        scope: (scope) => this.scopes.get(scopeName(scope)) ?? asked(unknown.scopes, scopeName(scope), scope),
      });
      if (unknown.subjects.size + unknown.scopes.size === 0) return done;
      await this.learn(this.subjects, SUBJECTS, subjectName, [...unknown.subjects.values()]);
      await this.learn(this.scopes, SCOPES, scopeName, [...unknown.scopes.values()]);
    }
  }

  /** Committed by itself: a number that was given is kept, whatever becomes of the rows that were to use it. */
  private async learn<T>(known: Map<string, number>, { give, read }: typeof SUBJECTS, nameOf: (one: T) => string, descriptions: readonly T[]): Promise<void> {
    if (descriptions.length === 0) return;
    const json = JSON.stringify(descriptions);
    await this.pool.query(give, [json]);
    const { rows } = await this.pool.query<{ id: number; description: T }>(read, [json]);
    for (const { id, description } of rows) known.set(nameOf(description), id);
  }
}

/** A number that is no number yet. */
const UNKNOWN = -1;

function asked<T>(unknown: Map<string, T>, name: string, description: T): number {
  unknown.set(name, description);
  return UNKNOWN;
}

function subjectName({ kind, workflow_key, workflow_type, key, stage_key, department_key, unit }: Subject): string {
  return `${kind} ${workflow_key} ${workflow_type} ${key} ${stage_key} ${department_key} ${unit}`;
}

function scopeName({ kind, park_key, person_id }: Scope): string {
  return `${kind} ${park_key} ${person_id}`;
}

const SUBJECT = 'kind, workflow_key, workflow_type, key, stage_key, department_key, unit';
const SUBJECT_RECORD = 'd (kind text, workflow_key text, workflow_type smallint, key text, stage_key text, department_key text, unit text)';
const SUBJECTS = {
  give: `insert into statistic_subject (${SUBJECT}) select ${SUBJECT} from json_to_recordset($1) as ${SUBJECT_RECORD} order by workflow_key, kind, key on conflict do nothing`,
  read: `select s.id, to_json(d) as description from json_to_recordset($1) as ${SUBJECT_RECORD} join statistic_subject s using (${SUBJECT})`,
};
const SCOPE_RECORD = 'd (kind text, park_key text, person_id uuid)';
const SCOPES: typeof SUBJECTS = {
  give: `insert into statistic_scope (kind, park_key, person_id) select kind, park_key, person_id from json_to_recordset($1) as ${SCOPE_RECORD} order by kind, park_key, person_id on conflict do nothing`,
  read: `select s.id, to_json(d) as description from json_to_recordset($1) as ${SCOPE_RECORD}
    join statistic_scope s on s.kind = d.kind and s.park_key = d.park_key and s.person_id is not distinct from d.person_id`,
};
