import { messages } from '../language/messages.js';

export const DESKS = messages(
  {
    desks: { agent: '专员工作台', officer: '经办工作台', leader: '领导工作台', administrator: '管理台' },
    roles: { agent: '项目专员', officer: '经办人', leader: '分管领导', administrator: '管理员' },
    head: '部门负责人',
    everywhere: '全市',
    noDesk: '欢迎',
    noRole: '您还没有任何角色',
    noRoleHint: '请联系管理员授予角色；授予后刷新本页即可开始办理。',
    sections: { desk: '工作台', projects: '项目', figures: '统计分析', orders: '督办令', alerts: '预警', workflows: '审批流程', calendars: '工作日历', organisation: '人员与机构', sending: '通知发送', evaluations: '期限巡检' },
    pages: { people: '人员', departments: '部门', parks: '园区', changes: '变更记录', channels: '通知渠道', deliveries: '发送记录' },
  },
  {
    desks: { agent: 'Agent’s desk', officer: 'Officer’s desk', leader: 'Leader’s desk', administrator: 'Administration' },
    roles: { agent: 'Agent', officer: 'Officer', leader: 'Leader', administrator: 'Administrator' },
    head: 'Head of department',
    everywhere: 'the whole city',
    noDesk: 'Welcome',
    noRole: 'You hold no role yet',
    noRoleHint: 'Ask an administrator to grant you one, then reload this page.',
    sections: { desk: 'Desk', projects: 'Projects', figures: 'Figures', orders: 'Orders', alerts: 'Alerts', workflows: 'Workflows', calendars: 'Calendars', organisation: 'People and places', sending: 'Sending', evaluations: 'Evaluations' },
    pages: { people: 'People', departments: 'Departments', parks: 'Parks', changes: 'Record of changes', channels: 'Channels', deliveries: 'Deliveries' },
  },
);
