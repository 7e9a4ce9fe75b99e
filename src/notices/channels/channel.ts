import type { Titles } from '../../core/workflow/definition.js';
import type { Timing } from '../timing/timing.js';
import type { NoticeKind } from '../wording/told-notice.js';

export const CHANNEL_KINDS = ['webhook', 'dingtalk', 'wecom', 'feishu', 'smtp'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Of alerts, the least grave that is sent; other notices have no level and are always sent. */
export const LEAST_LEVELS = ['any', 'near-due', 'overdue', 'escalated'] as const;
export type LeastLevel = (typeof LEAST_LEVELS)[number];

export type ChannelOwner =
  | { readonly kind: 'person'; readonly person: string }
  /** Null is every park. */
  | { readonly kind: 'department'; readonly department: string; readonly park: string | null }
  | { readonly kind: 'leaders'; readonly park: string | null };

export interface ChannelSettings {
  readonly url?: string;
  readonly secret?: string;
  /** Of a mailbox. */
  readonly address?: string;
}

/** What is sent through a channel, and when. */
export interface ChannelRule {
  readonly kinds: readonly NoticeKind[];
  readonly leastLevel: LeastLevel;
  readonly timing: Timing;
}

export interface Channel {
  readonly key: string;
  readonly kind: ChannelKind;
  readonly title: Titles;
  /** Empty when they are sealed, and no key opens them. */
  readonly settings: ChannelSettings;
  readonly owner: ChannelOwner;
  readonly rule: ChannelRule;
  readonly active: boolean;
  readonly restsUntil: string | null;
  readonly lastError: string | null;
}
