import { createHash } from 'node:crypto';
import { LEAST_LEVELS, type Channel, type ChannelKind, type ChannelOwner } from './channel.js';
import { SPACING_MS } from '../transports/spacing.js';
import type { Timing } from '../timing/timing.js';
import type { ChannelSecrets, StoredSettings } from './channel-secrets.js';
import type { NoticeKind } from '../wording/told-notice.js';

export interface ChannelRow {
  readonly key: string;
  readonly kind: ChannelKind;
  readonly title_zh: string;
  readonly title_en: string;
  readonly settings: StoredSettings;
  readonly owner: ChannelOwner['kind'];
  readonly person_id: string | null;
  readonly department_key: string | null;
  readonly park_key: string | null;
  readonly kinds: readonly NoticeKind[];
  readonly least_level: number;
  readonly timing: Timing;
  readonly active: boolean;
  readonly rests_until: Date | null;
  readonly last_error: string | null;
}

export function channelOf(row: ChannelRow, secrets: ChannelSecrets): Channel {
  return {
    key: row.key,
    kind: row.kind,
    title: { zh: row.title_zh, en: row.title_en },
    settings: secrets.open(row.key, row.settings) ?? {},
    owner: ownerOf(row),
    rule: { kinds: row.kinds, leastLevel: LEAST_LEVELS[row.least_level]!, timing: row.timing },
    active: row.active,
    restsUntil: row.rests_until?.toISOString() ?? null,
    lastError: row.last_error,
  };
}

/** The columns that people decide about, in the order of `COLUMNS`. */
export function valuesOf({ key, kind, title, settings, owner, rule, active }: Omit<Channel, 'restsUntil' | 'lastError'>, secrets: ChannelSecrets): unknown[] {
  return [
    kind, title.zh, title.en, JSON.stringify(secrets.close(key, settings)), receiverOf(kind, settings), owner.kind,
    owner.kind === 'person' ? owner.person : null,
    owner.kind === 'department' ? owner.department : null,
    owner.kind === 'person' ? null : owner.park,
    rule.kinds, LEAST_LEVELS.indexOf(rule.leastLevel), JSON.stringify(rule.timing), active,
  ];
}

export const COLUMNS = 'kind, title_zh, title_en, settings, receiver, owner, person_id, department_key, park_key, kinds, least_level, timing, active';

/** The robot that a channel posts to; programs and mailboxes take as much as comes. */
function receiverOf(kind: ChannelKind, { url }: Channel['settings']): string | null {
  return SPACING_MS[kind] === 0 || url === undefined ? null : createHash('sha256').update(url).digest('hex');
}

function ownerOf({ owner, person_id, department_key, park_key }: ChannelRow): ChannelOwner {
  if (owner === 'person') return { kind: owner, person: person_id! };
  if (owner === 'department') return { kind: owner, department: department_key!, park: park_key };
  return { kind: owner, park: park_key };
}
