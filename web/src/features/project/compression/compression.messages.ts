import { counted, messages } from '../../../language/messages.js';

export const COMPRESSION = messages(
  {
    title: '压减账', which: '目标或阶段', kinds: { target: '压减目标', stage: '阶段' }, nothingMeasured: '本流程没有目标和阶段',
    notBegun: '尚未起算', running: '至今', met: '达标', missed: '未达标',
    baseline: '原流程', statutoryInRow: '法定时限逐项相加', promisedInRow: '承诺时限逐项相加', target: '承诺', used: '已用', saved: '节省', rate: '压减率', critical: '承诺关键路径',
    waterfall: '从原流程到已用，按原因逐步压减', targetMark: (days: number) => `承诺 ${days} 个工作日`,
    items: '各事项', itemsOf: (cause: string) => `“${cause}”来自哪些事项`, item: '事项', state: '状态', accepted: '受理', decided: '办结', statutory: '法定', promised: '承诺',
    early: '提前', late: '超期', sum: '合计', besides: '不在起止之间',
    uncounted: (days: number) => `不计时的 ${days} 个工作日（企业用时）`, noneUncounted: '起止之间每个工作日都有事项在计时。',
    pausedFor: (ground: string) => `暂停：${ground}`, supplement: '等待补正', receiving: '已申报待受理', preparing: '没有事项在部门手中',
    chain: (days: number) => `结果等了什么：${days} 个工作日`, chainNow: (days: number) => `至今等了什么：${days} 个工作日`,
    days: (days: number) => `${days} 天`,
  },
  {
    title: 'Saved days', which: 'Target or stage', kinds: { target: 'Targets', stage: 'Stages' }, nothingMeasured: 'The workflow has neither targets nor stages',
    notBegun: 'not begun', running: 'now', met: 'met', missed: 'missed',
    baseline: 'Old procedure', statutoryInRow: 'Statutory limits in a row', promisedInRow: 'Promises in a row', target: 'Promised', used: 'Used', saved: 'Saved', rate: 'Compression', critical: 'Critical path by promises',
    waterfall: 'From the old procedure to the days used, cause by cause', targetMark: (days: number) => `${counted(days, 'working day', 'working days')} promised`,
    items: 'The items', itemsOf: (cause: string) => `Items behind “${cause}”`, item: 'Item', state: 'State', accepted: 'Accepted', decided: 'Decided', statutory: 'By law', promised: 'Promised',
    early: 'Early', late: 'Late', sum: 'Sum', besides: 'outside the span',
    uncounted: (days: number) => `${counted(days, 'working day', 'working days')} without a running clock (applicant’s time)`, noneUncounted: 'On every working day of the span a clock ran.',
    pausedFor: (ground: string) => `Paused: ${ground}`, supplement: 'Waiting for supplements', receiving: 'Submitted, to be accepted', preparing: 'Nothing lay with a department',
    chain: (days: number) => `What its end waited for: ${counted(days, 'working day', 'working days')}`, chainNow: (days: number) => `What it has waited for so far: ${counted(days, 'working day', 'working days')}`,
    days: (days: number) => counted(days, 'day', 'days'),
  },
);
