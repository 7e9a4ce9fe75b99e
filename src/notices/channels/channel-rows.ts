import { LEAST_LEVELS, type Channel, type ChannelKind, type ChannelOwner } from './channel.js';
import type { Timing } from '../timing/timing.js';
import type { NoticeKind } from '../wording/told-notice.js';

export interface ChannelRow {
  readonly key: string;
  readonly kind: ChannelKind;
  readonly title_zh: string;
  readonly title_en: string;
  readonly settings: Channel['settings'];
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

export function channelOf(row: ChannelRow): Channel {
  return {
    key: row.key,
    kind: row.kind,
    title: { zh: row.title_zh, en: row.title_en },
    settings: row.settings,
    owner: ownerOf(row),
    rule: { kinds: row.kinds, leastLevel: LEAST_LEVELS[row.least_level]!, timing: row.timing },
    active: row.active,
    restsUntil: row.rests_until?.toISOString() ?? null,
    lastError: row.last_error,
  };
}

/** The columns that people decide about, in the order of `COLUMNS`. */
export function valuesOf({ kind, title, settings, owner, rule, active }: Omit<Channel, 'key' | 'restsUntil' | 'lastError'>): unknown[] {
  return [
    kind, title.zh, title.en, JSON.stringify(settings), owner.kind,
    owner.kind === 'person' ? owner.person : null,
    owner.kind === 'department' ? owner.department : null,
    owner.kind === 'person' ? null : owner.park,
    rule.kinds, LEAST_LEVELS.indexOf(rule.leastLevel), JSON.stringify(rule.timing), active,
  ];
}

export const COLUMNS = 'kind, title_zh, title_en, settings, owner, person_id, department_key, park_key, kinds, least_level, timing, active';

function ownerOf({ owner, person_id, department_key, park_key }: ChannelRow): ChannelOwner {
  if (owner === 'person') return { kind: owner, person: person_id! };
  if (owner === 'department') return { kind: owner, department: department_key!, park: park_key };
  return { kind: owner, park: park_key };
}
