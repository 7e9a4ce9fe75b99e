import { counted, messages } from '../../../language/messages.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

export const CHART_WORDS = messages(
  {
    title: '统筹图',
    today: '今天',
    month: (year: number, month: number) => (month === 1 ? `${year}年1月` : `${month}月`),
    provisional: '暂定',
    zoom: '时间范围',
    zooms: { all: '全部', quarter: '季', month: '月' },
    toToday: '回到今天',
    asTable: '以表格显示',
    asChart: '以图显示',
    finishOn: '按承诺预计办结',
    group: '统筹图',
    instructions: '↑ ↓ 逐项移动，← → 前置、后续，回车打开',
    keys: { zoom: '切换时间范围', toToday: '回到今天' },
    stageEnded: '已结束',
    lead: (department: string) => `${department}牵头`,
    critical: '关键路径',
    criticalShort: '关键',
    legend: {
      promised: '承诺时限', running: '在办', near: '临期', late: '超期', done: '已办结', paused: '暂停计时', waited: '待受理', planned: '预计（按承诺）',
      critical: '关键路径', rest: '休息日', makeUp: '调休上班', milestone: '里程碑', expected: '历史预期（P50）', provisional: '放假安排未公布，暂定',
    },
    card: {
      submitted: '申报', accepted: '受理', due: '到期', decided: '办结', planned: '预计', pause: '暂停', open: '至今', 
      slack: (days: number) => `可推后 ${days} 个工作日而不影响总工期`, noSlack: '推后一天，总工期就推后一天',
    },
    table: {
      caption: '统筹图各事项的日期', item: '事项', state: '状态', submitted: '申报', accepted: '受理', due: '到期', decided: '办结', planned: '预计办结', pauses: '暂停',
    },
  },
  {
    title: 'Coordination chart',
    today: 'Today',
    month: (year: number, month: number) => (month === 1 ? `Jan ${year}` : MONTHS[month - 1]!),
    provisional: 'provisional',
    zoom: 'Range',
    zooms: { all: 'All', quarter: 'Quarter', month: 'Month' },
    toToday: 'To today',
    asTable: 'As a table',
    asChart: 'As a chart',
    finishOn: 'Completed, if promises are kept',
    group: 'Coordination chart',
    instructions: '↑ ↓ items, ← → before and after, Enter opens',
    keys: { zoom: 'Change the range', toToday: 'To today' },
    stageEnded: 'ended',
    lead: (department: string) => `led by ${department}`,
    critical: 'critical path',
    criticalShort: 'crit.',
    legend: {
      promised: 'Promised', running: 'Running', near: 'Near due', late: 'Late', done: 'Done', paused: 'Paused', waited: 'To be accepted', planned: 'Planned, by promises',
      critical: 'Critical path', rest: 'Rest days', makeUp: 'Make-up day', milestone: 'Milestone', expected: 'Expected from the past (P50)', provisional: 'Holidays not announced: provisional',
    },
    card: {
      submitted: 'Submitted', accepted: 'Accepted', due: 'Due', decided: 'Decided', planned: 'Planned', pause: 'Paused', open: 'until now', 
      slack: (days: number) => `Can be ${counted(days, 'working day', 'working days')} later without moving the end`, noSlack: 'A day later here is a day later at the end',
    },
    table: {
      caption: 'The dates of every item in the chart', item: 'Item', state: 'State', submitted: 'Submitted', accepted: 'Accepted', due: 'Due', decided: 'Decided', planned: 'Planned end', pauses: 'Pauses',
    },
  },
);
