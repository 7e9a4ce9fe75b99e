import { WAIT_KINDS } from '../../core/compression/item-waits.js';
import { WAIT_WORDS } from '../../core/words/wait-kinds.js';
import { day, decimal, percent, text, whole } from '../../http/export/columns.js';
import type { ExportTable } from '../../http/export/export-table.js';
import { figureNotes } from '../asked/figure-notes.js';
import { GROUP_COLUMNS, TOTAL, withTotal } from '../asked/group-columns.js';
import type { GroupDto } from '../asked/group.dto.js';
import { ITEM_COLUMNS, PROJECT_COLUMNS, WHY } from '../cases/case-columns.js';
import type { BottlenecksDto, FollowOnCaseDto, FollowOnCasesDto, FollowOnSumDto, WaitCaseDto, WaitCasesDto, WaitsDto } from './bottlenecks.dto.js';

/** What projects wait for, as a file. */
export const WAITS_TABLE: ExportTable<BottlenecksDto, GroupDto & WaitsDto> = {
  title: { zh: '堵点分析', en: 'Bottlenecks' },
  rows: withTotal<WaitsDto>,
  pages: null,
  notes: figureNotes,
  columns: [
    ...GROUP_COLUMNS,
    whole('等待次数', 'Waits', ({ waits }) => waits),
    whole('等待天数', 'Days', ({ days }) => days),
    decimal('平均天数', 'Mean days', ({ meanDays }) => meanDays),
    percent('占比', 'Share', ({ share }) => share),
    whole('部门天数', 'Department’s days', ({ departmentDays }) => departmentDays),
    whole('企业天数', 'Applicant’s days', ({ applicantDays }) => applicantDays),
    ...WAIT_KINDS.map((kind) => whole<WaitsDto>(`其中：${WAIT_WORDS[kind].zh}`, `of which: ${WAIT_WORDS[kind].en}`, ({ kinds }) => kinds[kind])),
  ],
};

/** How long each agent took from an approval to the next submission, and all of them together. */
export const FOLLOW_ON_TIMES_TABLE: ExportTable<BottlenecksDto, FollowOnSumDto & { readonly name: string | null }> = {
  title: { zh: '专员衔接时间', en: 'Follow-on times' },
  rows: ({ followOns: { agents, total } }) => [...agents.map(({ agent, ...sum }) => ({ ...sum, name: agent.name })), { ...total, name: null }],
  pages: null,
  notes: figureNotes,
  columns: [
    text('项目专员', 'Agent', 16, ({ name }, names) => name ?? names.say(TOTAL)),
    whole('衔接次数', 'Follow-ons', ({ followOns }) => followOns),
    whole('衔接天数', 'Days', ({ days }) => days),
    decimal('平均天数', 'Mean days', ({ meanDays }) => meanDays),
  ],
};

/** The waits behind it. */
export const WAIT_CASE_TABLE: ExportTable<WaitCasesDto, WaitCaseDto> = {
  title: { zh: '等待明细', en: 'Waits' },
  rows: ({ cases }) => cases,
  pages: { by: 'cursor', longest: 200 },
  mentions: ({ project }) => ({ project: project.id }),
  columns: [
    ...PROJECT_COLUMNS, ...ITEM_COLUMNS,
    text('压减目标', 'Target', 30, ({ target }, names) => names.say(target.title)),
    text('等待内容', 'Waited for', 14, ({ kind }, names) => names.word(WAIT_WORDS, kind)),
    text('暂停事由', 'Ground', 14, ({ ground }, names) => ground && names.say(ground.title)),
    day('自', 'From', ({ fromOn }) => fromOn),
    day('至', 'To', ({ toOn }) => toOn),
    whole('天数', 'Days', ({ days }) => days),
    day('目标完成日', 'Target reached on', ({ endedOn }) => endedOn),
    WHY,
  ],
};

/** How long agents took from an approval to the next submission. */
export const FOLLOW_ON_TABLE: ExportTable<FollowOnCasesDto, FollowOnCaseDto> = {
  title: { zh: '衔接明细', en: 'Follow-ons' },
  rows: ({ cases }) => cases,
  pages: { by: 'cursor', longest: 200 },
  mentions: ({ project }) => ({ project: project.id }),
  columns: [...PROJECT_COLUMNS, ...ITEM_COLUMNS, day('申报日期', 'Submitted on', ({ submittedOn }) => submittedOn), whole('衔接天数', 'Days', ({ days }) => days), WHY],
};
