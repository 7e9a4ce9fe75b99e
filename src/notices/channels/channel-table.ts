import { CHANNEL_KIND_WORDS } from '../../administration/channel-kind-words.js';
import { instant, text, whole, yesNo } from '../../http/export/columns.js';
import type { ExportTable } from '../../http/export/export-table.js';
import type { ChannelsDto, ListedChannelDto } from './channel.dto.js';

/** The channels as a file, without their secrets. */
export const CHANNEL_TABLE: ExportTable<ChannelsDto, ListedChannelDto> = {
  title: { zh: '通知渠道', en: 'Channels' },
  rows: ({ channels }) => channels,
  pages: null,
  columns: [
    text('标识', 'Key', 24, ({ key }) => key),
    text('渠道', 'Channel', 30, ({ title }, names) => names.say(title)),
    text('方式', 'Kind', 12, ({ kind }, names) => names.word(CHANNEL_KIND_WORDS, kind)),
    text('发送到', 'Sent to', 36, ({ target }) => target),
    text('本人', 'Person', 14, ({ personName }) => personName),
    text('部门', 'Department', 24, ({ owner }, names) => (owner.kind === 'department' ? names.department(owner.department) : null)),
    text('园区', 'Park', 16, ({ owner }, names) => (owner.kind !== 'person' && owner.park !== null ? names.park(owner.park) : null)),
    yesNo('启用', 'Active', ({ active }) => active),
    instant('最近送达', 'Last sent at', ({ lastSentAt }) => lastSentAt),
    whole('等待发送', 'Waiting', ({ waiting }) => waiting),
    whole('已放弃', 'Given up', ({ givenUp }) => givenUp),
    whole('结果不明', 'Unknown', ({ unknown }) => unknown),
    instant('暂停至', 'Rests until', ({ restsUntil }) => restsUntil),
    text('错误', 'Error', 50, ({ lastError }) => lastError),
  ],
};
