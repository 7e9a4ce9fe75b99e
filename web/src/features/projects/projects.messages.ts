import { messages } from '../../language/messages.js';

export const PROJECTS = messages(
  {
    title: '项目', search: '名称、代码或建设单位', light: '亮灯', status: '状态', park: '园区', name: '项目', code: '项目代码', agent: '项目专员', stage: '所处阶段',
    workflow: '审批流程', department: '轮到的部门', due: '最近到期', registered: '登记日期', applicant: '建设单位', mine: '我承办的', others: (count: number) => `另 ${count}`,
    sort: '排序', sorts: { registered: '最近登记在前', '-registered': '最早登记在前', due: '先到期在前', '-due': '后到期在前', name: '名称', '-name': '名称（倒序）', code: '项目代码', '-code': '项目代码（倒序）' },
    none: '没有符合条件的项目', noneHint: '试试放宽筛选条件。', showAll: '显示全部项目', nothing: '还没有项目', nothingHint: '登记的项目会出现在这里。', register: '登记项目',
    export: '导出', csv: 'CSV 文件', xlsx: 'Excel 文件', exportHint: '导出当前筛选出的全部项目', keys: '项目', searchKey: '搜索项目', registerKey: '登记项目',
  },
  {
    title: 'Projects', search: 'Name, code or applicant', light: 'Light', status: 'Status', park: 'Park', name: 'Project', code: 'Code', agent: 'Agent', stage: 'Stage',
    workflow: 'Workflow', department: 'Department in turn', due: 'Due next', registered: 'Registered', applicant: 'Applicant', mine: 'My own', others: (count: number) => `${count} more`,
    sort: 'Sort by', sorts: { registered: 'Newest first', '-registered': 'Oldest first', due: 'Soonest due', '-due': 'Latest due', name: 'Name', '-name': 'Name, reversed', code: 'Code', '-code': 'Code, reversed' },
    none: 'No project is like that', noneHint: 'Try fewer filters.', showAll: 'Show all projects', nothing: 'There are no projects yet', nothingHint: 'Projects appear here once they are registered.', register: 'Register a project',
    export: 'Export', csv: 'CSV file', xlsx: 'Excel file', exportHint: 'Every project that is filtered here', keys: 'Projects', searchKey: 'Search for projects', registerKey: 'Register a project',
  },
);
