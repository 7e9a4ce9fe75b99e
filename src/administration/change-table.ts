import type { Titles } from '../core/workflow/definition.js';
import { instant, text, whole } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import { changeDetails } from './change-details.js';
import type { ChangeSubject, ChangeType } from './change.js';
import type { ChangeDto, ChangesDto } from './change.dto.js';

/** Who has changed what, as a file. */
export const CHANGE_TABLE: ExportTable<ChangesDto, ChangeDto> = {
  title: { zh: '管理变更记录', en: 'Administrative changes' },
  rows: ({ changes }) => changes,
  pages: { by: 'cursor', longest: 200 },
  columns: [
    whole('编号', 'Number', ({ id }) => id),
    instant('时间', 'At', ({ at }) => at),
    text('操作人', 'By', 14, ({ actor }) => actor.name),
    text('变更', 'Change', 20, ({ type }, names) => names.word(CHANGE_WORDS, type)),
    text('对象类别', 'Kind', 10, ({ subject }, names) => names.word(KIND_WORDS, subject.kind)),
    text('对象', 'About', 24, ({ subject }) => subject.name),
    text('内容', 'Details', 60, changeDetails),
  ],
};

const KIND_WORDS: Readonly<Record<ChangeSubject['kind'], Titles>> = {
  person: { zh: '人员', en: 'person' },
  department: { zh: '部门', en: 'department' },
  park: { zh: '园区', en: 'park' },
  channel: { zh: '通知渠道', en: 'channel' },
};

const CHANGE_WORDS: Readonly<Record<ChangeType, Titles>> = {
  'person.created': { zh: '新增人员', en: 'person created' },
  'person.renamed': { zh: '人员改名', en: 'person renamed' },
  'person.deactivated': { zh: '停用人员', en: 'person deactivated' },
  'person.reactivated': { zh: '恢复人员', en: 'person reactivated' },
  'password-link.given': { zh: '发放密码链接', en: 'password link given' },
  'grant.given': { zh: '授权', en: 'grant given' },
  'grant.taken': { zh: '收回授权', en: 'grant taken' },
  'grant.changed': { zh: '变更授权', en: 'grant changed' },
  'department.created': { zh: '新增部门', en: 'department created' },
  'department.renamed': { zh: '部门改名', en: 'department renamed' },
  'department.removed': { zh: '删除部门', en: 'department removed' },
  'park.created': { zh: '新增园区', en: 'park created' },
  'park.changed': { zh: '变更园区', en: 'park changed' },
  'park.removed': { zh: '删除园区', en: 'park removed' },
  'channel.created': { zh: '新增通知渠道', en: 'channel created' },
  'channel.changed': { zh: '变更通知渠道', en: 'channel changed' },
  'channel.removed': { zh: '删除通知渠道', en: 'channel removed' },
};
