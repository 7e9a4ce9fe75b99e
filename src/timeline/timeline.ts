import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import type { Principal } from '../people/principal.js';
import { ReadableProject } from './readable-project.js';
import type { TimelineDto, TimelineEntryDto, TimelineQueryDto } from './timeline.dto.js';

/** What has happened to a project, oldest first. */
@Injectable()
export class Timeline {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly readable: ReadableProject,
  ) {}

  async read(principal: Principal, projectId: string, { after = 0, limit }: TimelineQueryDto): Promise<TimelineDto> {
    await this.readable.require(principal, projectId);
    const { rows } = await this.pool.query<EntryRow>({
      name: 'timeline',
      text: ENTRIES,
      values: [projectId, after, limit === undefined ? null : limit + 1],
    });
    const entries = (limit === undefined ? rows : rows.slice(0, limit)).map(entryOf);
    return { entries, next: entries.length < rows.length ? entries.at(-1)!.seq : null };
  }
}

type EntryRow = Omit<TimelineEntryDto, 'effectiveAt' | 'recordedAt'> & { effectiveAt: Date; recordedAt: Date };

const ENTRIES = `
  select h.seq, h.type, h.item_key as item, h.stage_key as stage, h.attempt, h.effective_at as "effectiveAt",
    h.recorded_at as "recordedAt", case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as actor, h.data
  from history h left join person a on a.id = h.actor_id
  where h.project_id = $1 and h.seq > $2
  order by h.seq
  limit $3`;

function entryOf({ effectiveAt, recordedAt, ...entry }: EntryRow): TimelineEntryDto {
  return { ...entry, effectiveAt: effectiveAt.toISOString(), recordedAt: recordedAt.toISOString() };
}
