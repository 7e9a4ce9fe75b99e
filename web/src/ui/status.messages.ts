import { messages } from '../language/messages.js';

export const ITEM_STATUS = messages(
  {
    waiting: '待前置', ready: '可申报', submitted: '已申报', supplementing: '补正中', 'under-review': '审查中', paused: '暂停计时',
    approved: '予以许可', refused: '不予许可', declined: '不予受理', withdrawn: '已撤回', waived: '无需办理',
  },
  {
    waiting: 'Waiting', ready: 'Ready', submitted: 'Submitted', supplementing: 'Supplementing', 'under-review': 'Under review', paused: 'Paused',
    approved: 'Approved', refused: 'Refused', declined: 'Declined', withdrawn: 'Withdrawn', waived: 'Not needed',
  },
);

export const PROJECT_STATUS = messages(
  { active: '办理中', completed: '已办结', terminated: '已终止' },
  { active: 'Active', completed: 'Completed', terminated: 'Terminated' },
);
