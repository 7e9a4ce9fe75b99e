import type { ChannelKind } from '../channels/channel.js';

/** Robots take 20 messages a minute (DingTalk, WeCom) or 5 a second and 100 a minute (Feishu); so far apart they are sent. */
export const SPACING_MS: Readonly<Record<ChannelKind, number>> = { webhook: 0, dingtalk: 3_100, wecom: 3_100, feishu: 1_000, smtp: 0 };
