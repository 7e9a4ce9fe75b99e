import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { Addressing } from './addressing/addressing.js';
import { coalesced } from './coalesced.js';
import { Sending } from './deliveries/sending.js';

const EVERY_MS = 2_000;

/** Sees to it that whoever is to be told of what has happened is told. */
@Injectable()
export class PostRoom implements OnModuleDestroy {
  private readonly logger = new Logger(PostRoom.name);
  private isClosing = false;
  private readonly addressAndSend = coalesced(async () => {
    await this.addressing.addressAll();
    await this.sending.begin();
  });

  constructor(
    private readonly addressing: Addressing,
    private readonly sending: Sending,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Tests ask for a run when they want one. */
  @Interval('post-room', EVERY_MS)
  async tick(): Promise<void> {
    if (!this.env.postRoom || this.isClosing) return;
    try {
      await this.addressAndSend();
    } catch (fault) {
      // The next tick does what this one could not; nothing is lost, because nothing was marked.
      this.logger.warn(`the post room was interrupted: ${String(fault)}`);
    }
  }

  /** Addresses everything and sends all that is due. */
  async run(): Promise<void> {
    await this.addressAndSend();
    await this.sending.idle();
  }

  /** What is being sent is finished and written down; what waits is left to others, and to the next start. */
  async onModuleDestroy(): Promise<void> {
    this.isClosing = true;
    await this.sending.stop();
  }
}
