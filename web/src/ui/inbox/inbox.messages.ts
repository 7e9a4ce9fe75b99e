import { messages } from '../../language/messages.js';

export const INBOX = messages(
  {
    label: '待办事项',
    item: '事项',
    project: '项目',
    department: '部门',
    task: '待办',
    due: '期限',
    light: '亮灯',
    since: '等待自',
    none: '没有待办',
    noneHint: '需要您办理的事项会出现在这里。',
    tasks: { accept: '受理', decide: '审批', resume: '恢复计时', submit: '申报', supplement: '补正', resubmit: '重新申报', chase: '催办' },
  },
  {
    label: 'What waits for you',
    item: 'Item',
    project: 'Project',
    department: 'Department',
    task: 'To do',
    due: 'Due',
    light: 'Light',
    since: 'Since',
    none: 'Nothing waits for you',
    noneHint: 'Items that need you appear here.',
    tasks: { accept: 'Accept', decide: 'Decide', resume: 'Resume', submit: 'Submit', supplement: 'Supplement', resubmit: 'Submit again', chase: 'Chase' },
  },
);
