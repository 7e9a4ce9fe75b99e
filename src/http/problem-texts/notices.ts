import type { Titles } from '../../core/workflow/definition.js';
import type { ProblemText } from '../problem-text.js';

export const NOTICE_PROBLEMS = {
  'too-many-streams': {
    title: { zh: '实时连接过多', en: 'Too many streams' },
    detail: { zh: '您已有 {most} 个实时连接，请先关闭其中一些页面。', en: 'You are listening {most} times already; please close some pages first.' },
  },
  'channel-not-found': {
    title: { zh: '没有这个通知渠道', en: 'No such channel' },
    detail: { zh: '没有通知渠道“{key}”。', en: 'There is no channel "{key}".' },
  },
  'channel-key-taken': {
    title: { zh: '渠道标识已被使用', en: 'Channel key already taken' },
    detail: { zh: '通知渠道“{key}”已经存在。', en: 'There is a channel "{key}" already.' },
  },
  'channel-removed': {
    title: { zh: '通知渠道已删除', en: 'Channel removed' },
    detail: { zh: '通知渠道“{key}”已经删除，无法重发。', en: 'The channel "{key}" was removed; nothing can be sent through it.' },
  },
  'delivery-not-found': {
    title: { zh: '没有这条发送记录', en: 'No such delivery' },
    detail: { zh: '找不到这条发送记录。', en: 'There is no delivery with this number.' },
  },
  'delivery-not-over': {
    title: { zh: '不能重发', en: 'Cannot be sent again' },
    detail: { zh: '只有已放弃或结果不明的可以重发；这一条的状态是 {state}。', en: 'Only what was given up or is unknown can be sent again; this one is {state}.' },
  },
  'calendar-address-unknown': {
    title: { zh: '日历地址无效', en: 'Unknown calendar address' },
    detail: { zh: '这个日历地址不存在或已经作废。', en: 'This calendar address does not exist any more.' },
  },
} satisfies Record<string, ProblemText>;

/** What can be wrong with a field of a channel, a preference or a mark. */
export const NOTICE_FAULTS = {
  'ids-or-up-to': { zh: 'ids 与 upTo 须且只须填写一个。', en: 'Give either ids or upTo, and not both.' },
  'channel-not-yours': { zh: '您没有这个通知渠道；个人渠道由管理员设置。', en: 'You have no such channel; an administrator sets up channels for people.' },
  'channel-key': { zh: '应由小写字母、数字和连字符组成，例如 housing-dingtalk。', en: 'Must consist of lower-case letters, digits and hyphens, like housing-dingtalk.' },
  'not-of-this-kind': { zh: '不适用于这一种类。', en: 'Does not belong to this kind.' },
  'web-address': { zh: '应是 http 或 https 网址，且不含用户名和密码。', en: 'Must be an http or https address without a user name or password.' },
  'private-address': { zh: '不能指向本机或内部网络（如确有需要，请设置 ALLOW_PRIVATE_WEBHOOKS=1）。', en: 'Must not lead into this machine or its own network (unless ALLOW_PRIVATE_WEBHOOKS=1 is set).' },
  'before-opening': { zh: '应晚于上班时间。', en: 'Must be later than the office opens.' },
  'outside-office-hours': { zh: '汇总时间应在办公时间内。', en: 'The times of a digest must lie within the office hours.' },
  'time-of-day': { zh: '应是 24 小时制时刻，例如 09:00。', en: 'Must be a time of day, like 09:00.' },
  'unknown-person': { zh: '没有这个人，或者已经停用。', en: 'There is no such person, or it is not active.' },
  'unknown-department': { zh: '没有这个部门。', en: 'There is no such department.' },
} satisfies Record<string, Titles>;
