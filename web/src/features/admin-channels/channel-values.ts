import type { Channel, ChannelChange, ChannelKind, NewChannel } from '../../api/channels.js';
import type { Titles } from '../../language/languages.js';

/** A channel as it stands in the form; what is empty was not given. */
export interface ChannelValues {
  readonly key?: string;
  readonly kind: ChannelKind;
  readonly title: Titles;
  readonly url?: string;
  readonly secret?: string;
  readonly address?: string;
  readonly owner: { readonly kind: Channel['owner']['kind']; readonly person?: string; readonly department?: string; readonly park?: string };
  readonly rule: Channel['rule'];
}

export const NEW_CHANNEL: Partial<ChannelValues> = {
  kind: 'dingtalk',
  owner: { kind: 'department', park: '' },
  rule: {
    kinds: ['fact', 'alerts', 'order', 'calendar'],
    leastLevel: 'any',
    timing: { when: 'at-once', times: ['09:00', '15:00'], officeHours: { from: '09:00', to: '18:00' }, escalatedAtAnyTime: false },
  },
};

export function valuesOf({ key, kind, title, owner, rule, target }: Channel): ChannelValues {
  return { key, kind, title, rule, ...(kind === 'smtp' && { address: target }), owner: { ...owner, park: owner.park ?? '' } };
}

/** As the server wants it. What is not given of address and secret stays as it is. */
export function changeOf({ kind, title, url, secret, address, owner, rule }: ChannelValues, before: Channel | null): ChannelChange {
  const timing = { ...(before ?? (NEW_CHANNEL as ChannelValues)).rule.timing, ...rule.timing };
  return {
    title: { zh: title.zh.trim(), en: title.en.trim() },
    ...(kind === 'smtp' ? given('address', address) : given('url', url)),
    ...(kind !== 'smtp' && kind !== 'wecom' && given('secret', secret)),
    owner: ownerOf(owner),
    rule: { ...rule, timing },
    active: before?.active ?? true,
  };
}

export function newChannelOf(values: ChannelValues): NewChannel {
  return { ...changeOf(values, null), key: values.key!.trim(), kind: values.kind };
}

function ownerOf({ kind, person, department, park }: ChannelValues['owner']): ChannelChange['owner'] {
  if (kind === 'person') return { kind, person };
  return { kind, park: park || null, ...(kind === 'department' && { department }) };
}

function given<Key extends string>(key: Key, text: string | undefined): Partial<Record<Key, string>> {
  return text?.trim() ? ({ [key]: text.trim() } as Record<Key, string>) : {};
}
