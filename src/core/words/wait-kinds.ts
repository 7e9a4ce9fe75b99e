import type { WaitKind } from '../compression/item-waits.js';
import type { Titles } from '../workflow/definition.js';

/** What an item is waiting for. */
export const WAIT_WORDS: Readonly<Record<WaitKind, Titles>> = {
  'follow-on': { zh: '衔接（待申报）', en: 'follow-on' },
  acceptance: { zh: '待受理', en: 'acceptance' },
  supplement: { zh: '补正', en: 'supplements' },
  review: { zh: '审查', en: 'review' },
  pause: { zh: '暂停计时', en: 'pause' },
};
