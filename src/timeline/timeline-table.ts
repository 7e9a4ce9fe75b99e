import { FACT_TYPE_WORDS } from '../core/words/fact-types.js';
import { instant, text, whole } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import { factDetails } from '../http/export/fact-details.js';
import type { TimelineDto, TimelineEntryDto } from './timeline.dto.js';

type Entry = TimelineEntryDto & { readonly project: string };

/** A project's history as a file. */
export const TIMELINE_TABLE: ExportTable<TimelineDto, Entry> = {
  title: { zh: '项目历程', en: 'Timeline' },
  rows: ({ entries }, { id }) => entries.map((entry) => ({ ...entry, project: id! })),
  pages: { by: 'after', longest: 1000 },
  mentions: ({ project, data }) => ({ project, person: (data as { agent?: string }).agent }),
  columns: [
    whole('序号', 'Number', ({ seq }) => seq),
    instant('生效时间', 'Effective at', ({ effectiveAt }) => effectiveAt),
    instant('录入时间', 'Recorded at', ({ recordedAt }) => recordedAt),
    text('记录', 'Fact', 18, ({ type }, names) => names.word(FACT_TYPE_WORDS, type)),
    text('审批事项', 'Item', 34, ({ project, item }, names) => item && names.subject(project, 'item', item)),
    text('阶段', 'Stage', 24, ({ project, stage }, names) => stage && names.subject(project, 'stage', stage)),
    whole('第几次申报', 'Attempt', ({ attempt }) => attempt),
    text('录入人', 'Recorded by', 12, ({ actor }) => actor?.name ?? null),
    text('内容', 'Details', 60, ({ project, data }, names) => factDetails(project, data as Record<string, unknown>, names) || null),
  ],
};
