import { day, instant, text, whole } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import type { EvaluationDto, EvaluationsDto } from './evaluation.dto.js';

/** Evaluations as a file. */
export const EVALUATION_TABLE: ExportTable<EvaluationsDto, EvaluationDto> = {
  title: { zh: '期限巡检记录', en: 'Evaluations' },
  rows: ({ evaluations }) => evaluations,
  pages: { by: 'before', longest: 200 },
  columns: [
    whole('编号', 'Number', ({ id }) => id),
    day('巡检日', 'Day', ({ day: of }) => of),
    instant('开始时间', 'Started at', ({ startedAt }) => startedAt),
    whole('距上次（毫秒）', 'Since the last (ms)', ({ sinceLastMs }) => sinceLastMs),
    whole('用时（毫秒）', 'Took (ms)', ({ tookMs }) => tookMs),
    whole('查看期限', 'Looked at', ({ looked }) => looked),
    whole('发出预警', 'Alerts raised', ({ raised }) => raised),
    whole('自动处置', 'Acted on', ({ acted }) => acted),
    whole('处置失败', 'Failed', ({ failed }) => failed),
    text('实例', 'Instance', 24, ({ instance }) => instance),
  ],
};
