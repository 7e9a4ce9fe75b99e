import type { Titles } from '../workflow/definition.js';

/** What a deadline is of. */
export const DEADLINE_WORDS: Readonly<Record<string, Titles>> = {
  acceptance: { zh: '受理期限', en: 'acceptance period' },
  promise: { zh: '承诺时限', en: 'promised limit' },
  statutory: { zh: '法定时限', en: 'statutory limit' },
  pause: { zh: '暂停到期', en: 'end of the pause' },
  'owed-opinion': { zh: '补出意见', en: 'owed opinion' },
  stage: { zh: '阶段时限', en: 'stage limit' },
  target: { zh: '压减目标', en: 'target' },
  order: { zh: '督办答复', en: 'answer to an order' },
};
