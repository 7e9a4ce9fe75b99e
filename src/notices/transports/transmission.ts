import { Inject, Injectable } from '@nestjs/common';
import { ENV } from '../../config/env-token.js';
import type { Env } from '../../config/env.js';
import { WallClock } from '../../time/wall-clock.js';
import type { Channel } from '../channels/channel.js';
import type { Message, Outcome } from './transport.js';
import { TRANSPORTS } from './transports.js';

const UNREADABLE = 'the secrets of this channel cannot be read (SECRETS_KEY)';

/** Sends a message through whatever kind of channel it is, as this installation is set up. */
@Injectable()
export class Transmission {
  constructor(
    private readonly clock: WallClock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Epoch milliseconds. */
  now(): number {
    return this.clock.now();
  }

  get timeZone(): string {
    return this.env.officeTimeZone;
  }

  async send(channel: Channel, message: Message): Promise<Outcome> {
    if (channel.settings.url === undefined && channel.settings.address === undefined) return { state: 'failed', error: UNREADABLE };
    const { smtpUrl, smtpFrom, allowPrivateWebhooks: allowPrivate, publicUrl } = this.env;
    try {
      return await TRANSPORTS[channel.kind](channel, message, {
        allowPrivate, publicUrl, smtp: smtpUrl === null ? null : { url: smtpUrl, from: smtpFrom }, now: this.clock.now(),
      });
    } catch (fault) {
      // Before anything was sent: what happens afterwards the transports answer themselves.
      return { state: 'failed', error: String(fault).slice(0, 300) };
    }
  }
}
