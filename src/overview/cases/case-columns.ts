import { UNIT_WORDS } from '../../core/words/day-units.js';
import { day, text, whole } from '../../http/export/columns.js';
import type { Column } from '../../http/export/export-table.js';
import type { AttemptCaseDto, CaseDto, CaseItemDto } from './case.dto.js';

type CaseOfItem = CaseDto & { readonly item: CaseItemDto };

/** Which project a case is of. */
export const PROJECT_COLUMNS: readonly Column<CaseDto>[] = [
  text('项目代码', 'Project code', 26, ({ project }) => project.code),
  text('项目名称', 'Project', 40, ({ project }) => project.name),
  text('园区', 'Park', 16, ({ project }, names) => names.park(project.park)),
  text('审批流程', 'Workflow', 30, ({ workflow }, names) => names.say(workflow.title)),
  text('项目专员', 'Agent', 12, ({ agent }) => agent.name),
];

/** Which item of it. Rows of such tables mention their projects. */
export const ITEM_COLUMNS: readonly Column<CaseOfItem>[] = [
  text('阶段', 'Stage', 24, ({ project, item }, names) => names.subject(project.id, 'stage', item.stage)),
  text('审批事项', 'Item', 34, ({ item }, names) => names.say(item.title)),
  text('审批部门', 'Department', 24, ({ item }, names) => names.department(item.department)),
];

/** Which submission of it. */
export const ATTEMPT_COLUMNS: readonly Column<AttemptCaseDto>[] = [
  whole('第几次申报', 'Attempt', ({ attempt }) => attempt),
  text('经办人', 'Officer', 14, ({ officer }) => officer?.name ?? null),
  day('申报日期', 'Submitted on', ({ submittedOn }) => submittedOn),
  day('受理日期', 'Accepted on', ({ acceptedOn }) => acceptedOn),
  day('到期日', 'Due day', ({ dueOn }) => dueOn),
  whole('时限', 'Limit', ({ limitDays }) => limitDays),
  text('时限单位', 'Unit', 10, ({ unit }, names) => names.word(UNIT_WORDS, unit)),
];

/** Why it counts. */
export const WHY: Column<CaseDto> = text('说明', 'Why', 50, ({ why }, names) => names.say(why));
