import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import type { Principal } from '../people/principal.js';
import type { HistoryVerificationDto } from '../projects/history-verification.dto.js';
import { verifyChain, type StoredEntry } from '../projects/verify-chain.js';
import { OrderReader } from './order-reader.js';

/** Whether an order's history is what was written. */
@Injectable()
export class OrderVerifier {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly reader: OrderReader,
  ) {}

  async verify(principal: Principal, id: string): Promise<HistoryVerificationDto> {
    await this.reader.require(principal, id);
    const { rows } = await this.pool.query<{ version: number; entries: readonly StoredRow[] }>(HISTORY, [id]);
    const { version, entries } = rows[0]!;
    return verifyChain(entries.map(({ hash, ...entry }) => ({ ...entry, ownerId: id, item: null, stage: null, attempt: null, hash: Buffer.from(hash, 'hex') })), version);
  }
}

type StoredRow = Omit<StoredEntry, 'ownerId' | 'item' | 'stage' | 'attempt' | 'hash'> & { readonly hash: string };

/** One statement, so that the order's version and its entries are of one moment; times to the last microsecond. */
const HISTORY = `
  select o.version, (
    select coalesce(json_agg(json_build_object(
      'seq', e.seq, 'type', e.type, 'effectiveAt', extract(epoch from e.effective_at) * 1000, 'recordedAt', extract(epoch from e.recorded_at) * 1000,
      'actorId', e.actor_id, 'data', e.data, 'hash', encode(e.hash, 'hex')) order by e.seq), '[]')
    from order_entry e where e.order_id = o.id) as entries
  from supervision_order o where o.id = $1`;
