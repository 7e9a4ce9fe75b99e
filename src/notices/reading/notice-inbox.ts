import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../../database/pool.js';
import { notACursor, readCursor, writeCursor } from '../../http/cursor.js';
import { Problem } from '../../http/problem.js';
import { WallClock } from '../../time/wall-clock.js';
import { NoticeTeller } from '../wording/notice-teller.js';
import type { NoticeDto, NoticesDto, NoticesQueryDto, ReadMarkDto } from './notice.dto.js';

/** What a person has been told, newest first, and what of it has been read. */
@Injectable()
export class NoticeInbox {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly teller: NoticeTeller,
    private readonly clock: WallClock,
  ) {}

  async list(personId: string, { unread, project, cursor, limit = 30 }: NoticesQueryDto): Promise<NoticesDto> {
    const before = cursor === undefined ? null : positionIn(cursor);
    const { rows } = await this.pool.query<ReceivedRow>(unread === 'true' ? UNREAD_PAGE : PAGE, [personId, before, limit + 1, project ?? null]);
    const page = rows.slice(0, limit);
    return {
      notices: await this.entries(page),
      unread: await this.countUnread(personId),
      next: rows.length > limit ? writeCursor([page.at(-1)!.id]) : null,
    };
  }

  /** Answers how many are still unread. What is read stays as it was first read. */
  async markRead(personId: string, { ids, upTo }: ReadMarkDto): Promise<number> {
    if ((ids === undefined) === (upTo === undefined)) {
      throw Problem.of(400, 'invalid-request', { errors: ['ids', 'upTo'].map((field) => ({ field, reason: 'ids-or-up-to' })) });
    }
    const which = ids === undefined ? 'id <= $3' : 'id = any ($3)';
    await this.pool.query(`update notice_recipient set read_at = $2 where person_id = $1 and read_at is null and ${which}`, [
      personId, new Date(this.clock.now()), ids ?? upTo,
    ]);
    return this.countUnread(personId);
  }

  async entries(rows: readonly ReceivedRow[]): Promise<NoticeDto[]> {
    const told = await this.teller.tell(rows.map(({ noticeId }) => noticeId));
    return rows.flatMap(({ id, noticeId, readAt }) => {
      const notice = told.get(noticeId);
      return notice ? [{ id, readAt: readAt?.toISOString() ?? null, ...notice }] : [];
    });
  }

  private async countUnread(personId: string): Promise<number> {
    const { rows } = await this.pool.query<{ count: number }>('select count(*) from notice_recipient where person_id = $1 and read_at is null', [personId]);
    return rows[0]!.count;
  }
}

export interface ReceivedRow {
  readonly id: number;
  readonly noticeId: number;
  readonly readAt: Date | null;
}

const page = (condition: string) => `
  select id, notice_id as "noticeId", read_at as "readAt" from notice_recipient
  where person_id = $1 and ($2::bigint is null or id < $2)${condition}
    and ($4::uuid is null or exists (select from notice n where n.id = notice_id and n.project_id = $4))
  order by id desc limit $3`;
const PAGE = page('');
const UNREAD_PAGE = page(' and read_at is null');

function positionIn(cursor: string): number {
  const [position, ...rest] = readCursor(cursor);
  if (rest.length > 0 || !Number.isSafeInteger(position)) throw notACursor();
  return position as number;
}
