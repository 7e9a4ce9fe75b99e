import type { FieldFault } from '../../http/problem.js';
import { isPrivateHost } from '../transports/private-address.js';
import type { Channel, ChannelRule } from './channel.js';

/** What is wrong with a channel, besides its shape and what it refers to. */
export function channelFaults({ kind, settings, rule }: Pick<Channel, 'kind' | 'settings' | 'rule'>, allowPrivate: boolean): FieldFault[] {
  return [...settingFaults(kind, settings, allowPrivate), ...ruleFaults(rule, 'rule')];
}

export function ruleFaults({ timing }: ChannelRule, path: string): FieldFault[] {
  const { from, to } = timing.officeHours;
  if (from >= to) return [{ field: `${path}.timing.officeHours.to`, reason: 'before-opening' }];
  return timing.times.flatMap((time, at) => (time < from || time >= to ? [{ field: `${path}.timing.times[${at}]`, reason: 'outside-office-hours' }] : []));
}

function settingFaults(kind: Channel['kind'], { url, secret, address }: Channel['settings'], allowPrivate: boolean): FieldFault[] {
  if (kind === 'smtp') return [...required('address', address), ...unexpected('url', url), ...unexpected('secret', secret)];
  return [
    ...(url === undefined ? required('url', url) : urlFaults(url, allowPrivate)),
    ...(kind === 'webhook' ? required('secret', secret) : []),
    ...(kind === 'wecom' ? unexpected('secret', secret) : []),
    ...unexpected('address', address),
  ];
}

function required(field: string, value: string | undefined): FieldFault[] {
  return value === undefined ? [{ field, reason: 'required' }] : [];
}

function unexpected(field: string, value: string | undefined): FieldFault[] {
  return value === undefined ? [] : [{ field, reason: 'not-of-this-kind' }];
}

/** A name is looked up only when something is sent; here, what can be seen at once. */
function urlFaults(text: string, allowPrivate: boolean): FieldFault[] {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') return [{ field: 'url', reason: 'web-address' }];
  return !allowPrivate && isPrivateHost(url.hostname) ? [{ field: 'url', reason: 'private-address' }] : [];
}
