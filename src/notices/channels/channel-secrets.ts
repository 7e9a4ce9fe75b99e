import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import { ENV } from '../../config/env-token.js';
import type { Env } from '../../config/env.js';
import { POOL } from '../../database/pool.js';
import type { ChannelSettings } from './channel.js';
import { isSealedBy, open, seal } from './sealed-text.js';

/** The settings of a channel as the database has them: sealed where there is a key for it. */
export type StoredSettings = ChannelSettings | { readonly sealed: string };

/** Keeps addresses and secrets of channels from whoever gets hold of the database alone. */
@Injectable()
export class ChannelSecrets implements OnModuleInit {
  private readonly logger = new Logger(ChannelSecrets.name);

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Seals by the first key whatever is not, and says what is left open or cannot be opened. */
  async onModuleInit(): Promise<void> {
    const { rows } = await this.pool.query<StoredChannel>('select key, settings from channel order by key');
    const [key] = this.env.secretsKeys;
    const unreadable = rows.filter((row) => this.open(row.key, row.settings) === null);
    if (unreadable.length > 0) this.logger.error(`the secrets of ${unreadable.length} channels cannot be read by SECRETS_KEY: ${unreadable.map((row) => row.key).join(', ')}`);
    if (!key) {
      if (rows.length > 0) this.logger.log('the secrets of channels are stored as they are: SECRETS_KEY is not set');
      return;
    }
    const others = rows.filter((row) => !unreadable.includes(row) && !('sealed' in row.settings && isSealedBy(row.settings.sealed, key)));
    for (const row of others) await this.sealAnew(row);
    if (others.length > 0) this.logger.log(`the secrets of ${others.length} channels have been sealed by SECRETS_KEY`);
  }

  /** As they are to be stored for the channel of this name. */
  close(channel: string, settings: ChannelSettings): StoredSettings {
    const [key] = this.env.secretsKeys;
    return key ? { sealed: seal(JSON.stringify(settings), key, channel) } : settings;
  }

  /** Null when no key opens them. */
  open(channel: string, stored: StoredSettings): ChannelSettings | null {
    if (!('sealed' in stored)) return stored;
    const text = open(stored.sealed, this.env.secretsKeys, channel);
    return text === null ? null : (JSON.parse(text) as ChannelSettings);
  }

  /** Unless somebody has changed it meanwhile. */
  private async sealAnew({ key, settings }: StoredChannel): Promise<void> {
    const closed = this.close(key, this.open(key, settings)!);
    await this.pool.query('update channel set settings = $2 where key = $1 and settings = $3', [key, JSON.stringify(closed), JSON.stringify(settings)]);
  }
}

interface StoredChannel {
  readonly key: string;
  readonly settings: StoredSettings;
}
