import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import type { Principal } from '../people/principal.js';
import { ReadableProject } from './readable-project.js';
import type { HistoryVerificationDto } from '../projects/history-verification.dto.js';
import { verifyChain, type StoredEntry } from '../projects/verify-chain.js';

/** Whether a project's history is what was written. */
@Injectable()
export class HistoryVerifier {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly readable: ReadableProject,
  ) {}

  async verify(principal: Principal, projectId: string): Promise<HistoryVerificationDto> {
    await this.readable.require(principal, projectId);
    const { rows } = await this.pool.query<{ version: number; entries: readonly StoredRow[] }>({ name: 'history', text: HISTORY, values: [projectId] });
    const { version, entries } = rows[0]!;
    return verifyChain(entries.map(({ hash, ...entry }) => ({ ...entry, ownerId: projectId, hash: Buffer.from(hash, 'hex') })), version);
  }
}

type StoredRow = Omit<StoredEntry, 'ownerId' | 'hash'> & { readonly hash: string };

/**
 * One statement, so that the project's version and its entries are of one moment. Times to the last microsecond, of which
 * none may have been put in: what is written has whole milliseconds.
 */
const HISTORY = `
  select p.version, (
    select coalesce(json_agg(json_build_object(
      'seq', h.seq, 'type', h.type, 'item', h.item_key, 'stage', h.stage_key, 'attempt', h.attempt,
      'effectiveAt', extract(epoch from h.effective_at) * 1000, 'recordedAt', extract(epoch from h.recorded_at) * 1000,
      'actorId', h.actor_id, 'data', h.data, 'hash', encode(h.hash, 'hex')) order by h.seq), '[]')
    from history h where h.project_id = p.id) as entries
  from project p where p.id = $1`;
