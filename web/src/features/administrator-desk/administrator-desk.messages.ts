import { messages } from '../../language/messages.js';

export const ADMINISTRATOR_DESK = messages(
  {
    title: '管理台', workflows: '审批流程', name: '名称', key: '标识', version: '版本', place: '地区', stages: '阶段', items: '事项', effective: '生效日期', none: '还没有发布审批流程',
  },
  {
    title: 'Administration', workflows: 'Workflows', name: 'Title', key: 'Key', version: 'Version', place: 'Place', stages: 'Stages', items: 'Items', effective: 'In effect from', none: 'No workflow is published yet',
  },
);
