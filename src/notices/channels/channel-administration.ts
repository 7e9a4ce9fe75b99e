import { setTimeout as rest } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as timeOrderedId } from 'uuid';
import { AdministrativeWork } from '../../administration/administrative-work.js';
import type { ChangeSubject } from '../../administration/change.js';
import { ENV } from '../../config/env-token.js';
import type { Env } from '../../config/env.js';
import { Problem } from '../../http/problem.js';
import type { Principal } from '../../people/principal.js';
import { DEFAULT_TIMING } from '../timing/timing.js';
import { Transmission } from '../transports/transmission.js';
import { NOTICE_KINDS } from '../wording/told-notice.js';
import type { Channel, ChannelRule } from './channel.js';
import { channelChange, channelFacts } from './channel-facts.js';
import type { ChannelChangeDto, ChannelTestDto, NewChannelDto } from './channel.dto.js';
import { channelFaults } from './channel-faults.js';
import { ChannelOwners, isSameOwner } from './channel-owners.js';
import { ChannelStore } from './channel-store.js';
import { testMessage } from './test-message.js';

/** Setting up ways out of the application. */
@Injectable()
export class ChannelAdministration {
  constructor(
    private readonly work: AdministrativeWork,
    private readonly store: ChannelStore,
    private readonly owners: ChannelOwners,
    private readonly transmission: Transmission,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async add(actor: Principal, { key, kind, ...wanted }: NewChannelDto): Promise<Channel> {
    const channel = await this.checked(key, kind, null, wanted);
    return this.work.by(actor, async ({ client, record }) => {
      if (!(await this.store.add(client, channel))) {
        throw Problem.of(409, 'channel-key-taken', { about: { key }, errors: [{ field: 'key', reason: 'channel-key-taken', about: { key } }] });
      }
      await record('channel.created', subjectOf(channel), channelFacts(channel));
      return channel;
    });
  }

  /** What is not said of URL, secret and address stays as it is: nobody can read them to say them again. */
  change(actor: Principal, key: string, wanted: ChannelChangeDto): Promise<Channel> {
    return this.work.by(actor, async ({ client, record }) => {
      const was = await this.require(key);
      const channel = await this.checked(key, was.kind, was, wanted);
      await this.store.change(client, channel);
      const change = channelChange(was, channel);
      if (change) await record('channel.changed', subjectOf(channel), change);
      return channel;
    });
  }

  remove(actor: Principal, key: string): Promise<void> {
    return this.work.by(actor, async ({ client, record }) => {
      const channel = await this.require(key);
      await this.store.remove(client, key);
      await record('channel.removed', subjectOf(channel), channelFacts(channel));
    });
  }

  /**
   * Sends a message whatever the hour, as soon as a robot may be told something. What comes of it says as much of the channel as
   * any other message.
   */
  async test(key: string): Promise<ChannelTestDto> {
    const channel = await this.require(key);
    await rest(await this.store.takeTurn(channel));
    const outcome = await this.transmission.send(channel, testMessage(timeOrderedId(), this.transmission.now()));
    if (outcome.state === 'sent') await this.store.noteSent(key, this.transmission.now());
    else await this.store.noteFailed(key, outcome.error);
    return outcome.state === 'sent' ? { ok: true, error: null } : { ok: false, error: outcome.error };
  }

  private async require(key: string): Promise<Channel> {
    const channel = await this.store.find(key);
    if (!channel) throw Problem.of(404, 'channel-not-found', { about: { key } });
    return channel;
  }

  private async checked(key: string, kind: Channel['kind'], known: Pick<Channel, 'settings' | 'owner'> | null, wanted: ChannelChangeDto): Promise<Channel> {
    const { title, url, secret, address, owner, rule = EVERYTHING, active = true } = wanted;
    const given = Object.fromEntries(Object.entries({ url, secret, address }).filter(([, value]) => value != null));
    const settings = { ...known?.settings, ...given };
    // Whose person is gone can still be switched off.
    const found = known && isSameOwner(known.owner, owner) ? { owner: known.owner } : await this.owners.find(owner);
    const faults = [...channelFaults({ kind, settings, rule }, this.env.allowPrivateWebhooks), ...('faults' in found ? found.faults : [])];
    if (faults.length > 0 || 'faults' in found) throw Problem.of(400, 'invalid-request', { errors: faults });
    return { key, kind, title, settings, owner: found.owner, rule, active, restsUntil: null, lastError: null };
  }
}

const EVERYTHING: ChannelRule = { kinds: NOTICE_KINDS, leastLevel: 'any', timing: DEFAULT_TIMING };

function subjectOf({ key, title }: Channel): ChangeSubject {
  return { kind: 'channel', key, name: title.zh };
}
