import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import { WorkflowStore } from '../workflows/workflow-store.js';
import type { AlertRow } from './alert-row.js';
import type { DeadlineAction, DeadlineFailureDto, FailedDeadlineDto } from './deadline-failure.dto.js';
import { deadlineTitle } from './deadline-title.js';

/** Deadlines on which an action has failed: counted, tried again later and later, and shown to the administrator. */
@Injectable()
export class ActionFailures {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly workflows: WorkflowStore,
  ) {}

  /** Does it for one deadline. Whether it could be done is said: what fails is remembered and holds nobody up. */
  async attempt(action: DeadlineAction, deadlineId: number, now: number, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
    } catch (fault) {
      await this.remember(action, deadlineId, fault, now);
      return false;
    }
    await this.forget(action, [deadlineId]);
    return true;
  }

  async remember(action: DeadlineAction, deadlineId: number, fault: unknown, now: number): Promise<void> {
    const message = fault instanceof Error ? fault.message : String(fault);
    new Logger(ActionFailures.name).error(`${action} failed for deadline ${deadlineId}: ${message}`);
    await this.pool.query(REMEMBER, [deadlineId, action, new Date(now).toISOString(), message.slice(0, LONGEST_MESSAGE)]);
  }

  /** The action has been taken, or is not asked for any more. */
  async forget(action: DeadlineAction, deadlineIds: readonly number[]): Promise<void> {
    if (deadlineIds.length > 0) await this.pool.query('delete from deadline_failure where action = $1 and deadline_id = any ($2::bigint[])', [action, deadlineIds]);
  }

  /** Somebody has spoken after all. An alert is entered in the history of an order even when the order has ended. */
  async forgetClosed(): Promise<void> {
    await this.pool.query(`delete from deadline_failure f using deadline d where d.id = f.deadline_id and not d.open and f.action <> 'enter-alert'`);
  }

  async list(): Promise<DeadlineFailureDto[]> {
    const { rows } = await this.pool.query<FailureRow>(LIST);
    return Promise.all(rows.map(async ({ deadline, workflow, number, firstFailedAt, failedAt, nextTryAt, ...row }) => ({
      ...row,
      deadline: { ...deadline, title: await deadlineTitle({ ...deadline, workflow, number }, this.workflows) },
      firstFailedAt: firstFailedAt.toISOString(),
      failedAt: failedAt.toISOString(),
      nextTryAt: nextTryAt.toISOString(),
    })));
  }
}

interface FailureRow extends Pick<AlertRow, 'workflow' | 'number'>, Pick<DeadlineFailureDto, 'action' | 'attempts' | 'lastError'> {
  readonly deadline: Omit<FailedDeadlineDto, 'title'>;
  readonly firstFailedAt: Date;
  readonly failedAt: Date;
  readonly nextTryAt: Date;
}

const LONGEST_MESSAGE = 1_000;

/** What fails is passed over until its next try: a condition on the deadline `d`. `now` is a parameter. */
export function notFailing(action: DeadlineAction, now: string): string {
  return `not exists (select from deadline_failure f where f.deadline_id = d.id and f.action = '${action}' and f.next_try_at > ${now})`;
}

/** One minute, two, four, and so on up to six hours. */
const REMEMBER = `
  insert into deadline_failure as f (deadline_id, action, attempts, first_failed_at, failed_at, next_try_at, last_error)
  values ($1, $2, 1, $3::timestamptz, $3, $3::timestamptz + interval '1 minute', $4)
  on conflict (deadline_id, action) do update set attempts = f.attempts + 1, failed_at = excluded.failed_at, last_error = excluded.last_error,
    next_try_at = excluded.failed_at + least(interval '6 hours', interval '1 minute' * power(2, least(f.attempts, 10)))`;
const LIST = `
  select f.action, f.attempts, f.first_failed_at as "firstFailedAt", f.failed_at as "failedAt", f.next_try_at as "nextTryAt", f.last_error as "lastError",
    json_build_object('id', d.id, 'kind', d.kind, 'subject', d.subject, 'attempt', d.attempt, 'dueOn', d.due_on,
      'project', case when p.id is not null then json_build_object('id', p.id, 'code', p.code, 'name', p.name) end) as deadline,
    case when p.id is not null then json_build_object('key', p.workflow_key, 'version', p.workflow_version) end as workflow, o.number
  from deadline_failure f join deadline d on d.id = f.deadline_id left join project p on p.id = d.project_id
  left join supervision_order o on d.kind = 'order' and o.id::text = d.subject
  order by f.first_failed_at, d.id, f.action`;
