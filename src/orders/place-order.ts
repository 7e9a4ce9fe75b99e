import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { v7 as timeOrderedId } from 'uuid';
import { POOL } from '../database/pool.js';
import type { Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import { ActOnOrder } from './act-on-order.js';
import { inTransaction } from '../database/in-transaction.js';
import { appendEntries } from './order-entries.js';
import { lockOrder } from './order-rows.js';
import { PlacedOrderScene } from './placed-order-scene.js';
import type { PlacedOrderDto } from './placed-order.dto.js';
import { writeDraft } from './write-draft.js';

/** A leader gives an order, or drafts one. */
@Injectable()
export class PlaceOrder {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly scenes: PlacedOrderScene,
    private readonly acting: ActOnOrder,
    private readonly clock: OfficeClock,
  ) {}

  /** The id of the new order; throws the Problem that names every field at fault. */
  async place(principal: Principal, dto: PlacedOrderDto): Promise<string> {
    const scene = await this.scenes.find(principal, dto);
    const id = timeOrderedId();
    const recording = { actorId: principal.id, at: this.clock.now(), today: this.clock.today() };
    await inTransaction(this.pool, async (client) => {
      await writeDraft(client, id, dto, scene, recording);
      if (dto.draft === true) return appendEntries(client, id, [{ type: 'order.drafted', data: {} }], recording);
      const order = await lockOrder(client, id);
      return this.acting.actOn(client, principal, order!, 'issue');
    });
    return id;
  }
}
