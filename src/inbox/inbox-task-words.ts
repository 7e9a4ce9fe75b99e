import type { Titles } from '../core/workflow/definition.js';
import type { InboxTask } from './inbox-task.js';

/** What is waited for. */
export const INBOX_TASK_WORDS: Readonly<Record<InboxTask, Titles>> = {
  accept: { zh: '待受理', en: 'accept' },
  decide: { zh: '待审批', en: 'decide' },
  resume: { zh: '待恢复计时', en: 'resume' },
  submit: { zh: '可申报', en: 'submit' },
  supplement: { zh: '待补正', en: 'supplement' },
  resubmit: { zh: '可重新申报', en: 'resubmit' },
  chase: { zh: '待催办', en: 'chase' },
};
