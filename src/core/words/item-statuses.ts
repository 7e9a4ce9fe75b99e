import type { Titles } from '../workflow/definition.js';
import type { ItemStatus } from '../workflow/state.js';

/** How far an item has come. */
export const ITEM_STATUS_WORDS: Readonly<Record<ItemStatus, Titles>> = {
  waiting: { zh: '待前置', en: 'waiting' },
  ready: { zh: '可申报', en: 'ready' },
  submitted: { zh: '已申报', en: 'submitted' },
  supplementing: { zh: '补正中', en: 'supplementing' },
  'under-review': { zh: '审查中', en: 'under review' },
  paused: { zh: '暂停计时', en: 'paused' },
  approved: { zh: '予以许可', en: 'approved' },
  refused: { zh: '不予许可', en: 'refused' },
  declined: { zh: '不予受理', en: 'declined' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  waived: { zh: '无需办理', en: 'not needed' },
};
