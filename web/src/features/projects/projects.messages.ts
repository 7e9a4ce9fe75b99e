import { messages } from '../../language/messages.js';

export const PROJECTS = messages(
  {
    title: '项目', search: '名称、代码或建设单位', light: '亮灯', status: '状态', park: '园区', name: '项目', code: '项目代码', agent: '项目专员', stage: '所处阶段',
    due: '最近到期', applicant: '建设单位', none: '没有这样的项目', noneHint: '换一个筛选条件试试。',
  },
  {
    title: 'Projects', search: 'Name, code or applicant', light: 'Light', status: 'Status', park: 'Park', name: 'Project', code: 'Code', agent: 'Agent', stage: 'Stage',
    due: 'Due next', applicant: 'Applicant', none: 'No such project', noneHint: 'Try another filter.',
  },
);
