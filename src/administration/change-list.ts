import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import { notACursor, readCursor, writeCursor } from '../http/cursor.js';
import type { ChangeDto, ChangesDto, ChangesQueryDto } from './change.dto.js';

const PAGE = 50;

/** Who has changed what, newest first. */
@Injectable()
export class ChangeList {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async list({ subject, actor, cursor, limit = PAGE }: ChangesQueryDto): Promise<ChangesDto> {
    const [, kind = null, key = null] = /^([^:]+)(?::(.+))?$/.exec(subject ?? '') ?? [];
    const before = cursor === undefined ? null : positionIn(cursor);
    const { rows } = await this.pool.query<ChangeRow>(CHANGES, [kind, key, actor ?? null, before, limit + 1]);
    const page = rows.slice(0, limit);
    return {
      changes: page.map(({ at, ...change }) => ({ ...change, at: at.toISOString() })),
      next: rows.length > limit ? writeCursor(['changes', page.at(-1)!.id]) : null,
    };
  }
}

type ChangeRow = Omit<ChangeDto, 'at'> & { readonly at: Date };

const CHANGES = `
  select c.id, c.at, json_build_object('id', a.id, 'name', a.name) as actor, c.type,
    json_build_object('kind', c.subject_kind, 'key', c.subject_key, 'name', c.subject_name) as subject, c.data
  from administrative_change c join person a on a.id = c.actor_id
  where ($1::text is null or (c.subject_kind = $1 and ($2::text is null or c.subject_key = $2))) and ($3::uuid is null or c.actor_id = $3)
    and ($4::bigint is null or c.id < $4)
  order by c.id desc limit $5`;

function positionIn(cursor: string): number {
  const [madeFor, id, ...more] = readCursor(cursor);
  if (madeFor !== 'changes' || !Number.isSafeInteger(id) || more.length > 0) throw notACursor();
  return id as number;
}
