import type { Titles } from '../../core/workflow/definition.js';
import { text, whole } from '../../http/export/columns.js';
import type { ExportTable } from '../../http/export/export-table.js';
import { TOTAL } from '../asked/group-columns.js';
import type { LightsDto, LitItemsDto } from './lights.dto.js';

type Row = LitItemsDto & { readonly title: Titles };

/** The lights as a file; below them the total. */
export const LIGHTS_TABLE: ExportTable<LightsDto, Row> = {
  title: { zh: '亮灯统计', en: 'Lights' },
  rows: ({ rows, total }) => [...rows, { title: TOTAL, ...total }],
  pages: null,
  columns: [
    text('名称', 'Name', 30, ({ title }, names) => names.say(title)),
    whole('在办', 'Open', ({ open }) => open),
    whole('超期', 'Overdue', ({ lights }) => lights.red),
    whole('临期', 'Near due', ({ lights }) => lights.yellow),
    whole('正常', 'On time', ({ lights }) => lights.green),
    whole('暂停', 'Paused', ({ lights }) => lights.blue),
    whole('未计时', 'No clock', ({ lights }) => lights.grey),
  ],
};
