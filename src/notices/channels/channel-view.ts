import type { Channel } from './channel.js';
import type { ChannelDto } from './channel.dto.js';

/** A channel as it may be shown: neither the secret nor the path and query of the URL, which are as good as one. */
export function channelView({ settings, rule, ...channel }: Channel): ChannelDto {
  return { ...channel, rule: rule as ChannelDto['rule'], target: targetOf(settings), hasSecret: settings.secret !== undefined };
}

/** Of a channel whose settings no key opens. */
const UNREADABLE = '–';

export function targetOf({ url, address }: Channel['settings']): string {
  return address ?? (url === undefined ? UNREADABLE : new URL(url).origin);
}
