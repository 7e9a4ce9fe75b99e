import type { ProblemText } from '../problem-text.js';

export const DEADLINE_PROBLEMS = {
  'alert-not-found': {
    title: { zh: '没有这条预警', en: 'No such alert' },
    detail: { zh: '找不到这条预警。', en: 'There is no alert with this number.' },
  },
  'alert-not-yours': {
    title: { zh: '不是发给您的预警', en: 'Not told to you' },
    detail: { zh: '只有收到预警的人可以签收。', en: 'Only the people who were told can acknowledge an alert.' },
  },
} satisfies Record<string, ProblemText>;
