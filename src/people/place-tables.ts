import { text } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import type { AgentDto, AgentsDto, DepartmentDto, DepartmentsDto, ParkDto, ParksDto } from './place.dto.js';

/** The parks as a file. */
export const PARKS_TABLE: ExportTable<ParksDto, ParkDto> = {
  title: { zh: '园区名单', en: 'Parks' },
  rows: ({ parks }) => parks,
  pages: null,
  columns: [
    text('标识', 'Key', 24, ({ key }) => key),
    text('园区', 'Park', 30, ({ title }, names) => names.say(title)),
    text('地区', 'City', 20, ({ place }) => place),
  ],
};

/** The departments as a file. */
export const DEPARTMENTS_TABLE: ExportTable<DepartmentsDto, DepartmentDto> = {
  title: { zh: '部门名单', en: 'Departments' },
  rows: ({ departments }) => departments,
  pages: null,
  columns: [
    text('标识', 'Key', 24, ({ key }) => key),
    text('部门', 'Department', 40, ({ title }, names) => names.say(title)),
  ],
};

/** Who can carry projects, as a file. */
export const AGENTS_TABLE: ExportTable<AgentsDto, AgentDto> = {
  title: { zh: '项目专员名单', en: 'Agents' },
  rows: ({ agents }) => agents,
  pages: null,
  columns: [text('项目专员', 'Agent', 16, ({ name }) => name)],
};
