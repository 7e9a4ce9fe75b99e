import type { WorkflowDefinition } from '../core/workflow/definition.js';
import { plainDay } from '../core/words/written-day.js';
import type { EscalatedAlert } from './escalated-alerts.js';

/** What an order that is drafted from an alert asks for. */
export function draftedText(alert: EscalatedAlert, definition: WorkflowDefinition, workingDaysOver: number): string {
  const { name, code, dueOn } = alert;
  return `“${name}”（${code}）的${matterOf(alert, definition)}已于${plainDay(dueOn).zh}到期，至今超期${workingDaysOver}个工作日。请立即办理，并书面说明逾期原因和办结时间。`;
}

/** Deadlines that an item has; the others are of a stage or a target. */
const ITEM_DEADLINES: Readonly<Record<string, string>> = {
  acceptance: '受理期限',
  promise: '承诺时限',
  statutory: '法定时限',
  pause: '暂停计时',
  'owed-opinion': '应补意见',
};

export function isOfItem(kind: string): boolean {
  return kind in ITEM_DEADLINES;
}

function matterOf({ kind, subject }: EscalatedAlert, { stages, targets }: WorkflowDefinition): string {
  if (kind === 'stage') return `“${stages.find(({ key }) => key === subject)?.title.zh ?? subject}”阶段时限`;
  if (kind === 'target') return `压减目标“${targets.find(({ key }) => key === subject)?.title.zh ?? subject}”`;
  const item = stages.flatMap(({ items }) => items).find(({ key }) => key === subject);
  return `“${item?.title.zh ?? subject}”${ITEM_DEADLINES[kind] ?? ''}`;
}
