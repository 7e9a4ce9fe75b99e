import { messages } from '../../language/messages.js';

export const GRANTS = messages(
  {
    roles: { agent: '项目专员', officer: '经办人', leader: '分管领导', administrator: '管理员' },
    head: '部门负责人',
    everywhere: '全部园区',
  },
  {
    roles: { agent: 'Agent', officer: 'Officer', leader: 'Leader', administrator: 'Administrator' },
    head: 'Head of department',
    everywhere: 'Every park',
  },
);
