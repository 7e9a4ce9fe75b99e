import type { Titles } from '../../core/workflow/definition.js';
import { instant, text, whole } from '../../http/export/columns.js';
import type { ExportTable } from '../../http/export/export-table.js';
import type { DeliveriesDto, DeliveryDto, DeliveryState } from './delivery.dto.js';

/** Deliveries as a file. */
export const DELIVERY_TABLE: ExportTable<DeliveriesDto, DeliveryDto> = {
  title: { zh: '发送记录', en: 'Deliveries' },
  rows: ({ deliveries }) => deliveries,
  pages: { by: 'cursor', longest: 200 },
  mentions: ({ person }) => ({ person }),
  columns: [
    whole('编号', 'Number', ({ id }) => id),
    whole('通知编号', 'Notice', ({ notice }) => notice),
    text('内容', 'Told', 36, ({ told }, names) => told && names.say(told.title)),
    text('渠道', 'Channel', 24, ({ channel }) => channel),
    text('收件人', 'Person', 14, ({ person }, names) => person && names.person(person)),
    text('状态', 'State', 12, ({ state }, names) => names.word(STATE_WORDS, state)),
    whole('尝试次数', 'Attempts', ({ attempts }) => attempts),
    instant('下次重试', 'Next try at', ({ nextTryAt }) => nextTryAt),
    instant('发送时间', 'Sent at', ({ sentAt }) => sentAt),
    text('错误', 'Last error', 50, ({ lastError }) => lastError),
  ],
};

const STATE_WORDS: Readonly<Record<DeliveryState, Titles>> = {
  pending: { zh: '待发送', en: 'pending' },
  sending: { zh: '发送中', en: 'sending' },
  sent: { zh: '已发送', en: 'sent' },
  'given-up': { zh: '已放弃', en: 'given up' },
  unknown: { zh: '结果不明', en: 'unknown' },
};
