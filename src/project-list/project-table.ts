import { LIGHT_WORDS } from '../core/words/lights.js';
import { PROJECT_STATUS_WORDS } from '../core/words/project-statuses.js';
import { day, text, whole } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import type { ListedProjectDto, ProjectListDto } from './listed-project.dto.js';

/** The list of projects as a file. */
export const PROJECT_TABLE: ExportTable<ProjectListDto, ListedProjectDto> = {
  title: { zh: '项目清单', en: 'Projects' },
  rows: ({ projects }) => projects,
  pages: { by: 'cursor', longest: 200 },
  columns: [
    text('项目代码', 'Project code', 26, ({ code }) => code),
    text('项目名称', 'Project', 40, ({ name }) => name),
    text('状态', 'Status', 10, ({ status }, names) => names.word(PROJECT_STATUS_WORDS, status)),
    text('亮灯', 'Light', 8, ({ light }, names) => names.word(LIGHT_WORDS, light)),
    text('审批流程', 'Workflow', 30, ({ workflow }, names) => names.say(workflow.title)),
    whole('流程版本', 'Workflow version', ({ workflow }) => workflow.version),
    text('园区', 'Park', 16, ({ park }, names) => names.park(park)),
    text('建设单位', 'Applicant', 32, ({ applicant }) => applicant.name),
    text('项目专员', 'Agent', 12, ({ agent }) => agent.name),
    text('进行中的阶段', 'Open stages', 30, ({ openStages }, names) => names.list(openStages.map(({ title }) => names.say(title)))),
    day('到期日', 'Due day', ({ dueOn }) => dueOn),
    day('登记日期', 'Registered on', ({ registeredOn }) => registeredOn),
    whole('计时中事项', 'Items running', ({ items }) => items.running),
    whole('暂停事项', 'Items paused', ({ items }) => items.paused),
    whole('超期事项', 'Items overdue', ({ items }) => items.overdue),
  ],
};
