import { messages } from '../language/messages.js';

export const DEADLINE_KINDS = messages(
  {
    acceptance: '受理期限', promise: '承诺时限', statutory: '法定时限', pause: '暂停到期', 'owed-opinion': '补出意见', stage: '阶段时限', target: '压减目标', order: '督办答复',
  },
  {
    acceptance: 'Acceptance period', promise: 'Promised limit', statutory: 'Statutory limit', pause: 'End of the pause', 'owed-opinion': 'Owed opinion', stage: 'Stage limit', target: 'Target',
    order: 'Answer to an order',
  },
);
