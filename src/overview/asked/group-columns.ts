import type { Titles } from '../../core/workflow/definition.js';
import { text } from '../../http/export/columns.js';
import type { Column } from '../../http/export/export-table.js';
import type { GroupDto } from './group.dto.js';

/** What a row of figures is about. */
export const GROUP_COLUMNS: readonly Column<GroupDto>[] = [
  text('名称', 'Name', 34, ({ title }, names) => names.say(title)),
  text('审批流程', 'Workflow', 30, ({ workflow }, names) => workflow && names.say(workflow.title)),
  text('阶段', 'Stage', 24, ({ stage }, names) => stage && names.say(stage.title)),
  text('审批部门', 'Department', 24, ({ department }, names) => department && names.say(department.title)),
];

/** The rows of a table of figures, and below them their total. */
export function withTotal<Figures extends object>({ rows, total }: { rows: readonly (GroupDto & Figures)[]; total: Figures }): readonly (GroupDto & Figures)[] {
  return [...rows, { key: '', title: TOTAL, workflow: null, stage: null, department: null, ...total }];
}

export const TOTAL: Titles = { zh: '合计', en: 'Total' };
