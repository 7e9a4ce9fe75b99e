import { EvaluateDeadlines } from '../../src/deadlines/evaluate-deadlines.js';
import type { EvaluationRow } from '../../src/deadlines/evaluation-rows.js';
import type { TestApp } from '../api/test-app.js';

/** Moves the clock of the application and evaluates as of then. */
export async function evaluateAt(app: TestApp, instant: string): Promise<EvaluationRow> {
  app.moveTo(instant);
  return app.nest.get(EvaluateDeadlines).now();
}

export interface RaisedAlert {
  readonly kind: string;
  readonly subject: string;
  readonly level: string;
  readonly revision: number;
  readonly due_on: string;
  readonly raised_on: string;
}

/** Every alert of a project, in the order of deadline, revision and level. */
export async function alertsOf(app: TestApp, projectId: string): Promise<readonly RaisedAlert[]> {
  const { rows } = await app.pool.query<RaisedAlert>(
    `select d.kind, d.subject, a.level, a.revision, a.due_on, a.raised_on from alert a join deadline d on d.id = a.deadline_id
     where d.project_id = $1 order by d.kind, d.subject, a.revision, a.level`,
    [projectId],
  );
  return rows;
}

/** The digests that somebody was sent, oldest first. */
export async function digestsTo(app: TestApp, username: string): Promise<readonly { counts: Record<string, number>; alerts: number[] }[]> {
  const { rows } = await app.pool.query<{ data: { counts: Record<string, number>; alerts: number[] } }>(
    `select data from notice where kind = 'alerts' and audience = 'person' and recipient = $1 order by id`,
    [app.people.get(username)],
  );
  return rows.map(({ data }) => data);
}
