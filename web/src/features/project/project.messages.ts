import { counted, messages } from '../../language/messages.js';

export const PROJECT = messages(
  {
    title: '项目', projects: '项目', item: '事项', department: '部门', status: '状态', light: '亮灯', due: '期限',
    stage: (used: number, limit: number) => `用时 ${used} / ${limit} 个工作日`,
  },
  {
    title: 'Project', projects: 'Projects', item: 'Item', department: 'Department', status: 'Status', light: 'Light', due: 'Due',
    stage: (used: number, limit: number) => `${used} of ${counted(limit, 'working day', 'working days')} used`,
  },
);
