import { messages } from '../language/messages.js';

/** What each event is called on its button. */
export const EVENT_NAMES = messages(
  {
    'item.submitted': '申报', 'item.supplement-requested': '一次性告知补正', 'item.supplemented': '补正完成', 'item.accepted': '受理',
    'item.declined': '不予受理', 'item.paused': '暂停计时', 'item.resumed': '恢复计时', 'item.extended': '延期', 'item.approved': '予以许可',
    'item.refused': '不予许可', 'item.withdrawn': '撤回申请', 'item.waived': '无需办理', 'project.terminated': '终止项目',
  },
  {
    'item.submitted': 'Submit', 'item.supplement-requested': 'Ask for supplements', 'item.supplemented': 'Supplements handed in', 'item.accepted': 'Accept',
    'item.declined': 'Decline', 'item.paused': 'Pause the clock', 'item.resumed': 'Resume the clock', 'item.extended': 'Extend', 'item.approved': 'Approve',
    'item.refused': 'Refuse', 'item.withdrawn': 'Withdraw', 'item.waived': 'Not needed', 'project.terminated': 'Terminate the project',
  },
);
