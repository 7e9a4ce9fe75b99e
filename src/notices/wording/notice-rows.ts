import type { Pool } from 'pg';
import type { FactType } from '../../core/workflow/turn.js';
import type { NoticeKind } from './told-notice.js';

/** A notice with what it is told from. */
export interface NoticeRow {
  readonly id: number;
  readonly kind: NoticeKind;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly recordedAt: Date;
  readonly project: { readonly id: string; readonly code: string; readonly name: string; readonly workflow: string; readonly version: number } | null;
  readonly fact: FactRow | null;
}

export interface FactRow {
  readonly type: FactType;
  readonly item: string | null;
  readonly stage: string | null;
  readonly attempt: number | null;
  readonly effectiveAt: number;
  readonly data: Readonly<Record<string, unknown>>;
}

export async function readNoticeRows(pool: Pool, ids: readonly number[]): Promise<readonly NoticeRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await pool.query<NoticeRow>({ name: 'notices-told', text: TOLD, values: [ids] });
  return rows;
}

const TOLD = `
  select n.id, n.kind, n.data, n.recorded_at as "recordedAt",
    case when p.id is not null then json_build_object('id', p.id, 'code', p.code, 'name', p.name,
      'workflow', p.workflow_key, 'version', p.workflow_version) end as project,
    case when h.type is not null then json_build_object('type', h.type, 'item', h.item_key, 'stage', h.stage_key, 'attempt', h.attempt,
      'effectiveAt', extract(epoch from h.effective_at) * 1000, 'data', h.data) end as fact
  from notice n
  left join project p on p.id = n.project_id
  left join history h on h.project_id = n.project_id and h.seq = n.seq
  where n.id = any ($1)`;
