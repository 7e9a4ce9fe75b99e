import { DEADLINE_WORDS } from '../../core/words/deadline-kinds.js';
import { GROUND_WORDS } from '../../core/words/pause-grounds.js';
import type { Titles } from '../../core/workflow/definition.js';
import type { Names } from './names.js';

/** What a fact of this project brings with it, in words: `理由：…；天数：5`. */
export function factDetails(project: string, data: Readonly<Record<string, unknown>>, names: Names): string {
  const colon = names.language === 'zh' ? '：' : ': ';
  // The database keeps no order of them.
  const entries = Object.entries(data).filter(([name]) => !NAMED_BESIDE.has(name)).sort(([one], [other]) => placeOf(one) - placeOf(other));
  return names.list(entries.map(([name, value]) => `${names.word(DETAIL_WORDS, name)}${colon}${detail(project, name, value, names)}`));
}

function placeOf(name: string): number {
  const place = Object.keys(DETAIL_WORDS).indexOf(name);
  return place < 0 ? Object.keys(DETAIL_WORDS).length : place;
}

function detail(project: string, name: string, value: unknown, names: Names): string {
  if (name === 'park') return names.park(String(value));
  if (name === 'agent') return names.person(String(value));
  if (name === 'ground') return names.word(GROUND_WORDS, String(value));
  if (name === 'moved' && Array.isArray(value)) return (value as readonly Moved[]).map((one) => moved(project, one, names)).join(', ');
  if (Array.isArray(value)) return value.map(plain).join(names.language === 'zh' ? '、' : ', ');
  return plain(value);
}

interface Moved {
  readonly kind: string;
  readonly subject: string;
  readonly from: string | null;
  readonly to: string | null;
}

function moved(project: string, { kind, subject, from, to }: Moved, names: Names): string {
  const about = names.subject(project, kind === 'stage' || kind === 'target' ? kind : 'item', subject);
  return `${about} ${names.word(DEADLINE_WORDS, kind)} ${from ?? '–'} → ${to ?? '–'}`;
}

function plain(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Ids of people whose names stand beside them. */
const NAMED_BESIDE: ReadonlySet<string> = new Set(['from', 'to']);

const DETAIL_WORDS: Readonly<Record<string, Titles>> = {
  code: { zh: '项目代码', en: 'project code' },
  name: { zh: '项目名称', en: 'project' },
  workflow: { zh: '审批流程', en: 'workflow' },
  version: { zh: '流程版本', en: 'version' },
  park: { zh: '园区', en: 'park' },
  agent: { zh: '项目专员', en: 'agent' },
  fromName: { zh: '移交人', en: 'from' },
  toName: { zh: '接收人', en: 'to' },
  reason: { zh: '理由', en: 'reason' },
  missing: { zh: '补正材料', en: 'missing' },
  ground: { zh: '暂停事由', en: 'ground' },
  expectedDays: { zh: '预计工作日', en: 'expected working days' },
  noticeNumber: { zh: '通知书文号', en: 'notice number' },
  days: { zh: '延长天数', en: 'days' },
  decisionNumber: { zh: '决定书文号', en: 'decision number' },
  certificateNumber: { zh: '证书编号', en: 'certificate number' },
  calendar: { zh: '工作日历', en: 'calendar' },
  revision: { zh: '日历版本', en: 'revision' },
  moved: { zh: '到期日变动', en: 'due days moved' },
};
