import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { COUNTRY_CALENDAR } from '../../calendars/calendar-in-force.js';
import { CalendarStore } from '../../calendars/calendar-store.js';
import { POOL } from '../../database/pool.js';
import type { Channel } from '../channels/channel.js';
import { ChannelStore } from '../channels/channel-store.js';
import { isQuiet } from '../timing/due-moment.js';
import { Transmission } from '../transports/transmission.js';
import { NoticeTeller } from '../wording/notice-teller.js';
import { claimMessage, type ClaimedMessage } from './claim-message.js';
import { expireLeases, markMessage } from './mark-message.js';
import { settleDeactivated } from './settle-deactivated.js';

/** Channels that one instance serves at the same time. */
const MOST_AT_ONCE = 50;

/** Sends what is due, each channel by itself, so that one whose receiver is dead delays no other. */
@Injectable()
export class Sending {
  private readonly served = new Map<string, Promise<void>>();
  private isStopping = false;
  private readonly logger = new Logger(Sending.name);

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly channels: ChannelStore,
    private readonly calendars: CalendarStore,
    private readonly teller: NoticeTeller,
    private readonly transmission: Transmission,
  ) {}

  /** Begins to serve every channel through which something is due and that is not being served; waits for none of them. */
  async begin(): Promise<void> {
    const now = this.transmission.now();
    await expireLeases(this.pool, now);
    await settleDeactivated(this.pool);
    for (const { channel, hasUrgent } of await this.channels.withSomethingDue(now)) {
      if (this.served.size >= MOST_AT_ONCE || this.isStopping) return;
      if (!hasUrgent && this.isQuiet(channel, now)) continue;
      if (!this.served.has(channel.key)) this.served.set(channel.key, this.serve(channel).finally(() => this.served.delete(channel.key)));
    }
  }

  /** Until nothing is being sent. */
  async idle(): Promise<void> {
    while (this.served.size > 0) await Promise.all(this.served.values());
  }

  /** What is being sent is finished; nothing else is begun. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.idle();
  }

  /** One message after the other, until nothing is due or the channel has to rest. */
  private async serve(channel: Channel): Promise<void> {
    try {
      for (let message = await this.claim(channel); message; message = await this.claim(channel)) await this.send(channel, message);
    } catch (fault) {
      this.logger.error(`channel ${channel.key} could not be served: ${String(fault)}`);
    }
  }

  private async claim(channel: Channel): Promise<ClaimedMessage | null> {
    if (this.isStopping) return null;
    const now = this.transmission.now();
    return claimMessage(this.pool, channel, now, this.isQuiet(channel, now));
  }

  private isQuiet({ rule }: Channel, now: number): boolean {
    return isQuiet(rule.timing, now, { calendar: this.calendars.get(COUNTRY_CALENDAR), timeZone: this.transmission.timeZone });
  }

  private async send(channel: Channel, message: ClaimedMessage): Promise<void> {
    const told = await this.teller.tell(message.noticeIds);
    const notices = message.noticeIds.flatMap((id) => (told.has(id) ? [{ id, ...told.get(id)! }] : []));
    const outcome = await this.transmission.send(channel, { id: message.id, notices });
    await markMessage(this.pool, channel, message, outcome, this.transmission.now());
  }
}
