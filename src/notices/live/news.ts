import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../../database/pool.js';
import type { ReceivedRow } from '../reading/notice-inbox.js';

/** How far addressing has come; as long as it stays, there is nothing new. */
export interface Pulse {
  readonly through: number;
  readonly batch: number;
}

export interface MovedProject {
  readonly id: string;
  readonly park: string;
  readonly version: number;
}

export type NewsRow = ReceivedRow & { readonly personId: string; readonly after: number };

/** Notices that one listener is sent at a time. */
export const NOTICES_AT_ONCE = 100;

/** What is new in the database, asked cheaply: one row when nothing is, and one statement for all listeners when something is. */
@Injectable()
export class News {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async pulse(): Promise<Pulse> {
    const { rows } = await this.pool.query<Pulse>({ name: 'pulse', text: 'select through, batch from notice_addressing' });
    return rows[0]!;
  }

  async latestOf(personId: string): Promise<number> {
    const { rows } = await this.pool.query<{ id: number }>('select coalesce(max(id), 0) as id from notice_recipient where person_id = $1', [personId]);
    return rows[0]!.id;
  }

  /** What each of them has been told since, oldest first. */
  async noticesFor(listeners: readonly { readonly personId: string; readonly after: number }[]): Promise<readonly NewsRow[]> {
    const { rows } = await this.pool.query<NewsRow>({
      name: 'notices-since',
      text: NOTICES,
      values: [listeners.map(({ personId }) => personId), listeners.map(({ after }) => after)],
    });
    return rows;
  }

  async projectsMoved(since: Pulse, until: Pulse): Promise<readonly MovedProject[]> {
    const { rows } = await this.pool.query<MovedProject>({ name: 'projects-moved', text: PROJECTS, values: [since.through, until.through, since.batch] });
    return rows;
  }
}

const NOTICES = `
  select l.person_id as "personId", l.after, r.id, r.notice_id as "noticeId", r.read_at as "readAt"
  from (select distinct * from unnest($1::uuid[], $2::bigint[]) as given (person_id, after)) l
  cross join lateral (
    select id, notice_id, read_at from notice_recipient where person_id = l.person_id and id > l.after order by id limit ${NOTICES_AT_ONCE}) r
  order by r.id`;
const PROJECTS = `
  select p.id, p.park_key as park, p.version
  from (
    select project_id from notice where id > $1 and id <= $2
    union
    select n.project_id from notice_gap g join notice n on n.id = g.notice_id where g.addressed_in > $3
  ) moved join project p on p.id = moved.project_id`;
