import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { BATCHES_IN_FLIGHT, TURN_POOL } from '../database/pool.js';
import { recordTurns } from './record-turns.js';
import type { TurnRows } from './turn-rows.js';

/** `moved`: the project's version was another one, nothing was written and the event must be decided anew. */
export type Written = 'written' | 'moved';

interface Waiting {
  readonly rows: TurnRows;
  readonly resolve: (written: Written) => void;
  readonly reject: (fault: unknown) => void;
}

/** While the database writes a batch of this size the process makes the next: larger ones leave each waiting for the other. */
const MOST_TURNS_TOGETHER = 12;

/**
 * Writes turns to the database; turns that wait at the same time share one statement and one commit. There is no timer: a
 * turn that comes alone goes at once. A caller has at most one turn of a project waiting, so a batch never has two.
 */
@Injectable()
export class TurnWriter {
  private readonly waiting: Waiting[] = [];
  private inFlight = 0;

  constructor(@Inject(TURN_POOL) private readonly pool: Pool) {}

  /** Resolves when the turn is committed, or has found its project moved; rejects when the database refused its rows. */
  write(rows: TurnRows): Promise<Written> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ rows, resolve, reject });
      // Let every request that is being handled in this round of the event loop come aboard.
      if (this.waiting.length === 1) setImmediate(() => this.depart());
    });
  }

  private depart(): void {
    while (this.inFlight < BATCHES_IN_FLIGHT && this.waiting.length > 0) {
      this.inFlight += 1;
      void this.send(this.waiting.splice(0, MOST_TURNS_TOGETHER)).finally(() => {
        this.inFlight -= 1;
        this.depart();
      });
    }
  }

  private async send(batch: readonly Waiting[]): Promise<void> {
    try {
      const written = await recordTurns(this.pool, batch.map(({ rows }) => rows));
      batch.forEach(({ resolve }, n) => resolve(written.has(n) ? 'written' : 'moved'));
    } catch (fault) {
      if (batch.length === 1) return batch[0]!.reject(fault);
      // The whole statement was rolled back for the fault of one: each goes alone, so that only that one is refused.
      for (const one of batch) await this.send([one]);
    }
  }
}
