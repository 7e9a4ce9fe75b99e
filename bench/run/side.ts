import type { Pool } from 'pg';
import type { Slice } from '../load/drive.js';
import type { SenderSettings } from '../load/orders.js';
import { SenderProcess } from './sender-process.js';

const STEPS_PER_ITEM = 3;
const MOST_AT_ONCE = 500;

export interface SideSettings extends SenderSettings {
  readonly name: string;
  /** Makes projects that have not moved; answers their ids. */
  readonly supply: (count: number) => Promise<readonly string[]>;
  /** Where its turns are written. */
  readonly pool: Pool;
}

/** One of those who are compared: its sender, and projects to send events for. */
export class Side {
  readonly name: string;
  readonly pool: Pool;
  private readonly sender: SenderProcess;

  constructor(private readonly settings: SideSettings) {
    const { name, pool, supply: _, ...sender } = settings;
    this.name = name;
    this.pool = pool;
    this.sender = new SenderProcess(name, sender);
  }

  /** All events that have been acknowledged to it, in slices or not. */
  get events(): number {
    return this.sender.events;
  }

  /** Begins with as many projects as move at the same time. */
  async begin(): Promise<void> {
    await this.introduce(this.settings.openProjects);
  }

  /** Sees to it that so many events can be sent. */
  async provide(events: number): Promise<void> {
    const { itemsPerProject, openProjects } = this.settings;
    const steps = itemsPerProject * STEPS_PER_ITEM;
    // Towards the end of the supply fewer projects would move; that never comes.
    const missing = events + (openProjects * steps) / 2 - this.sender.stepsLeft;
    for (let projects = Math.ceil(missing / steps); projects > 0; projects -= MOST_AT_ONCE) {
      await this.introduce(Math.min(projects, MOST_AT_ONCE));
    }
  }

  async slice(concurrency: number, ms: number): Promise<Slice> {
    const { slice } = await this.sender.obey({ do: 'slice', concurrency, ms });
    return slice!;
  }

  stop(): void {
    this.sender.stop();
  }

  private async introduce(count: number): Promise<void> {
    await this.sender.obey({ do: 'walk-in', ids: await this.settings.supply(count) });
  }
}
