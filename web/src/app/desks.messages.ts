import { messages } from '../language/messages.js';

export const DESKS = messages(
  {
    desks: { agent: '专员工作台', officer: '经办工作台', leader: '领导工作台', administrator: '管理台' },
    roles: { agent: '项目专员', officer: '经办人', leader: '分管领导', administrator: '管理员' },
    head: '部门负责人',
    everywhere: '全市',
    sections: { desk: '工作台', projects: '项目', figures: '统计分析', orders: '督办令', alerts: '预警', workflows: '审批流程', calendars: '工作日历', people: '人员', evaluations: '期限巡检' },
  },
  {
    desks: { agent: 'Agent’s desk', officer: 'Officer’s desk', leader: 'Leader’s desk', administrator: 'Administration' },
    roles: { agent: 'Agent', officer: 'Officer', leader: 'Leader', administrator: 'Administrator' },
    head: 'Head of department',
    everywhere: 'the whole city',
    sections: { desk: 'Desk', projects: 'Projects', figures: 'Figures', orders: 'Orders', alerts: 'Alerts', workflows: 'Workflows', calendars: 'Calendars', people: 'People', evaluations: 'Evaluations' },
  },
);
