import { messages } from '../../language/messages.js';

export const CHANGES = messages(
  {
    title: (since: string) => `${since}以来`,
    me: '我',
    calendar: '系统',
    late: '补录',
    mine: '含我本人',
    none: '没有新的进展',
    noneHint: '别人办理的每一步会即时出现在这里。',
    more: '更早的',
  },
  {
    title: (since: string) => `Since ${since}`,
    me: 'you',
    calendar: 'the calendar',
    late: 'late entry',
    mine: 'My own, too',
    none: 'Nothing has moved',
    noneHint: 'Every step that others take appears here at once.',
    more: 'Earlier ones',
  },
);
