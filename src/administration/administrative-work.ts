import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../database/in-transaction.js';
import { POOL } from '../database/pool.js';
import { lockAdministration } from '../people/administration-lock.js';
import type { Principal } from '../people/principal.js';
import { WallClock } from '../time/wall-clock.js';
import type { ChangeSubject, ChangeType } from './change.js';

/** What is done and what is written down of it, in one transaction. */
export interface Desk {
  readonly client: PoolClient;
  record(type: ChangeType, subject: ChangeSubject, data?: object): Promise<void>;
}

/** Changes of people, places and channels. They wait for each other, so that what one has found to be so stays so until it is done. */
@Injectable()
export class AdministrativeWork {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: WallClock,
  ) {}

  /** Does all of the work, with its entries in the record of changes, or none of it. */
  by<T>(actor: Principal, work: (desk: Desk) => Promise<T>): Promise<T> {
    return inTransaction(this.pool, async (client) => {
      await lockAdministration(client);
      return work({
        client,
        record: async (type, { kind, key, name }, data = {}) => {
          await client.query(RECORD, [new Date(this.clock.now()), actor.id, type, kind, key, name, JSON.stringify(data)]);
        },
      });
    });
  }
}

const RECORD = `
  insert into administrative_change (at, actor_id, type, subject_kind, subject_key, subject_name, data)
  values ($1, $2, $3, $4, $5, $6, $7)`;
