import { counted, messages } from '../../language/messages.js';

export const FACT_DETAILS = messages(
  {
    missing: '缺：', ground: '依据：', expected: '预计', notice: '告知书', extendedBy: '延长', decision: '文号', certificate: '证号', reason: '理由：',
    workingDays: (days: number) => `${days} 个工作日`,
    days: (days: number) => `${days} 天`,
  },
  {
    missing: 'missing:', ground: 'ground:', expected: 'expected', notice: 'notice', extendedBy: 'by', decision: 'decision', certificate: 'certificate', reason: 'reason:',
    workingDays: (days: number) => counted(days, 'working day', 'working days'),
    days: (days: number) => counted(days, 'day', 'days'),
  },
);
