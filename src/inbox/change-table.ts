import { FACT_TYPE_WORDS } from '../core/words/fact-types.js';
import { instant, text, whole, yesNo } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import { factDetails } from '../http/export/fact-details.js';
import type { InboxChangeDto, InboxChangesDto } from './changes.dto.js';

/** What has happened of late, as a file. */
export const INBOX_CHANGE_TABLE: ExportTable<InboxChangesDto, InboxChangeDto> = {
  title: { zh: '近期变动', en: 'Recent changes' },
  rows: ({ changes }) => changes,
  pages: { by: 'cursor', longest: 200 },
  mentions: ({ project, data }) => ({ project: project.id, person: (data as { agent?: string }).agent }),
  columns: [
    instant('录入时间', 'Recorded at', ({ recordedAt }) => recordedAt),
    instant('生效时间', 'Effective at', ({ effectiveAt }) => effectiveAt),
    text('项目代码', 'Project code', 26, ({ project }) => project.code),
    text('项目名称', 'Project', 40, ({ project }) => project.name),
    text('记录', 'Fact', 18, ({ type }, names) => names.word(FACT_TYPE_WORDS, type)),
    text('审批事项', 'Item', 34, ({ item }, names) => item && names.say(item.title)),
    text('审批部门', 'Department', 24, ({ item }, names) => item && names.department(item.department)),
    text('阶段', 'Stage', 24, ({ stage }, names) => stage && names.say(stage.title)),
    whole('第几次申报', 'Attempt', ({ attempt }) => attempt),
    text('录入人', 'Recorded by', 12, ({ actor }) => actor?.name ?? null),
    yesNo('本人录入', 'By me', ({ byMe }) => byMe),
    text('内容', 'Details', 60, ({ project, data }, names) => factDetails(project.id, data as Record<string, unknown>, names) || null),
  ],
};
