import { counted, messages } from '../language/messages.js';

export const DAY = messages(
  {
    provisional: '暂定',
    whyProvisional: '该年度放假安排尚未公布，日期待重新推算',
    left: (days: number) => `还剩 ${days} 个工作日`,
    leftCalendar: (days: number) => `还剩 ${days} 天`,
    today: '今天到期',
    over: (days: number) => `已超 ${days} 个工作日`,
    overCalendar: (days: number) => `已超 ${days} 天`,
    paused: (days: number) => `暂停中，剩 ${days} 个工作日`,
    none: '—',
  },
  {
    provisional: 'provisional',
    whyProvisional: 'The holidays of that year are not announced; the day will be reckoned anew',
    left: (days: number) => `${counted(days, 'working day', 'working days')} left`,
    leftCalendar: (days: number) => `${counted(days, 'day', 'days')} left`,
    today: 'due today',
    over: (days: number) => `${counted(days, 'working day', 'working days')} over`,
    overCalendar: (days: number) => `${counted(days, 'day', 'days')} over`,
    paused: (days: number) => `paused, ${counted(days, 'working day', 'working days')} left`,
    none: '—',
  },
);
